import { beforeAll, describe, expect, it } from '@jest/globals'

import {
  listConsultations,
  consultationOf,
} from '@/src/decisions/consultations/publicConsultations'
import { replyOf } from '@/src/decisions/consultations/replyOf'
import { today } from '@/src/domain/clock'
import { addDays } from '@/src/domain/day'
import { sharedTestPayload } from '@/test/harness/shared'
import { makeRegion } from '@/test/harness/factories'
import type { RestResponse } from '@/test/harness/rest'
import {
  ago,
  commentsOf,
  makeDeciders,
  makeDecision,
  paper,
  storedDecision,
  take,
  uploadDraft,
  type Deciders,
} from '@/test/integration/decisions/decisionTest'
import { outcome } from '@/test/integration/ledger/ledgerTest'

let network = 0

describe('public comments', () => {
  let all: Deciders

  beforeAll(async () => {
    all = await makeDeciders(await sharedTestPayload())
  })

  /** An address that no other caller has. */
  const address = (): string => {
    network += 1
    return `198.51.100.${network}`
  }
  const send = (
    slug: string,
    body: unknown,
    from = address(),
    headers: Record<string, string> = {},
  ): Promise<RestResponse> =>
    all.test.rest.visitor.request('POST', `/public/consultations/${slug}/comments`, {
      body,
      headers: { 'x-forwarded-for': from, ...headers },
    })

  /** A decision whose draft the public may comment on from today. */
  const opened = async (more: object = {}): Promise<{ id: string; slug: string }> => {
    const { unit, government } = all
    const id = await makeDecision(all)
    expect(await take(unit, id, 'proposal', { text: '论证', on: ago(5) })).toBe('200')
    expect(await take(government, id, 'start', { text: '启动', on: ago(4) })).toBe('200')
    expect(await uploadDraft(all, id)).toBe('200')
    expect(await take(unit, id, 'drafting', { text: '梳理', on: ago(3) })).toBe('200')
    expect(await take(unit, id, 'open-comments', more)).toBe('200')
    const { comments } = await storedDecision(all, id)
    return { id, slug: comments?.slug ?? '' }
  }

  /** As if the period had been opened so many days earlier. */
  const ended = async (id: string): Promise<void> => {
    const { comments } = await storedDecision(all, id)
    await all.test.payload.db.updateOne({
      collection: 'decisions',
      id,
      data: { comments: { ...comments, fromOn: ago(31), toOn: ago(1) } },
    })
  }

  it('take 30 days, or say in public why fewer', async () => {
    const { unit } = all
    const { id, slug } = await opened()
    const { comments } = await storedDecision(all, id)
    expect([comments?.fromOn, comments?.toOn]).toEqual([today(), addDays(today(), 30)])
    expect(await take(unit, id, 'open-comments')).toBe('409 decision.commentsOpened')

    const short = await opened({ toOn: addDays(today(), 10), text: '防汛应急' })
    const page = await consultationOf(all.test.payload, short.slug)
    expect(page?.explanation).toBe('防汛应急')
    expect((await listConsultations(all.test.payload)).map((one) => one.slug)).toEqual(
      expect.arrayContaining([slug, short.slug]),
    )
    const other = await makeDecision(all)
    expect(await take(unit, other, 'open-comments')).toBe('409 decision.missingBefore')
    expect(await take(all.office, id, 'feedback', { text: '采纳情况' })).toBe(
      '403 decision.onlyUnit',
    )
  })

  it('refuse a short period without its explanation, and one in the past', async () => {
    const { unit, government } = all
    const id = await makeDecision(all)
    await take(unit, id, 'proposal', { text: '论证' })
    await take(government, id, 'start', { text: '启动' })
    await uploadDraft(all, id)
    await take(unit, id, 'drafting', { text: '梳理' })
    expect(await take(unit, id, 'open-comments', { toOn: addDays(today(), 10) })).toBe(
      '400 decision.commentsShort',
    )
    expect(await take(unit, id, 'open-comments', { fromOn: ago(1) })).toBe(
      '400 decision.commentsPast',
    )
    const ahead = { fromOn: addDays(today(), 3) }
    expect(await take(unit, id, 'open-comments', ahead)).toBe('200')
    const slug = (await storedDecision(all, id)).comments?.slug ?? ''
    expect(await consultationOf(all.test.payload, slug)).toBeNull()
    expect(await outcome(send(slug, { text: '过早的意见' }))).toBe('404 record.notFound')
  })

  it('come from anybody, and show nothing of the sender but to those who answer', async () => {
    const { id, slug } = await opened()
    const script = '<script>alert(1)</script>建议降低<img src=x onerror=alert(1)>标准'
    const sent = await send(slug, { text: script, name: '张三丰', contact: '13812345678' })
    expect(sent.status).toBe(201)
    const code = String(sent.body.code)
    expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/)

    const [stored] = await commentsOf(all, id)
    expect(stored).toMatchObject({ text: script, name: '张三丰', number: 1, state: 'received' })
    const written = JSON.stringify(stored)
    expect(written).not.toContain('198.51.100.')
    expect(written).not.toContain(code)

    const page = JSON.stringify(await consultationOf(all.test.payload, slug))
    for (const secret of ['张三丰', '13812345678', 'script']) expect(page).not.toContain(secret)
    const reply = await replyOf(all.test.payload, code.toLowerCase().replaceAll('-', ' '))
    expect(reply).toMatchObject({ number: 1, answer: null })
    expect(JSON.stringify(reply)).not.toContain('张三丰')
    expect(await replyOf(all.test.payload, 'ABCD-EFGH-JKMN')).toBeNull()

    const { visitor } = all.test.rest
    expect(await outcome(visitor.get('/public-comments'))).toMatch(/^40[13]/)
    expect(
      await outcome(visitor.post('/public-comments', { decision: id, text: '直接写入' })),
    ).toMatch(/^40[13]/)
    expect(await outcome(all.unit.get(`/public-comments/${stored?.id}`))).toBe('200')
    expect(await outcome(all.office.get(`/public-comments/${stored?.id}`))).toBe('200')
    expect(await outcome(all.government.get(`/public-comments/${stored?.id}`))).toMatch(/^404/)
    const away = await makeRegion(all.test)
    expect(
      await outcome((await away.login('county-office')).get(`/public-comments/${stored?.id}`)),
    ).toMatch(/^404/)
  })

  it('are refused outside the period, when empty, too long, or too many from one address', async () => {
    const { id, slug } = await opened()
    expect(await outcome(send('nowhere', { text: '意见' }))).toBe('404 record.notFound')
    expect(await outcome(send(slug, { text: ' ' }))).toBe('400 public.textMissing')
    expect(await outcome(send(slug, { text: '长'.repeat(5001) }))).toBe('400 public.tooLong')
    expect(await outcome(send(slug, { text: '长'.repeat(90_000) }))).toBe('413 public.tooLong')
    expect(await outcome(send(slug, { text: '意见', name: '名'.repeat(51) }))).toBe(
      '400 public.tooLong',
    )
    const trapped = await send(slug, { text: '机器人的意见', website: 'http://spam.example' })
    expect(trapped.status).toBe(201)
    expect(await commentsOf(all, id)).toHaveLength(0)

    const one = address()
    const answers: string[] = []
    for (let n = 0; n < 11; n += 1)
      answers.push(await outcome(send(slug, { text: `意见${n}` }, one)))
    expect(answers.slice(0, 10).every((answer) => answer === '201')).toBe(true)
    expect(answers[10]).toBe('429 request.tooMany')
    expect(await outcome(send(slug, { text: '另一地址的意见' }))).toBe('201')

    await ended(id)
    expect(await outcome(send(slug, { text: '迟到的意见' }))).toBe('409 public.closed')
    expect((await commentsOf(all, id)).map(({ number }) => number)).toEqual(
      Array.from({ length: 11 }, (_, index) => index + 1),
    )
  })

  it('get different numbers when they come at once', async () => {
    const { id, slug } = await opened()
    const sent = await Promise.all(
      Array.from({ length: 6 }, (_, n) => outcome(send(slug, { text: `同时的意见${n}` }))),
    )
    expect(sent).toEqual(Array(6).fill('201'))
    expect((await commentsOf(all, id)).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('may be posted by a page without scripts', async () => {
    const { id, slug } = await opened()
    const post = (text: string) => send(slug, new URLSearchParams({ text, name: '', contact: '' }))
    const sent = await post('没有脚本的意见')
    expect([sent.status, sent.headers.get('location')]).toEqual([
      303,
      `/consultations/${slug}?sent=1`,
    ])
    expect(sent.headers.get('set-cookie')).toMatch(/^zhisu-comment-code=[2-9A-Z-]{14};.*HttpOnly/)
    const longest = '长'.repeat(5000)
    expect((await post(longest)).headers.get('location')).toBe(`/consultations/${slug}?sent=1`)
    const refused = await post('')
    expect(refused.headers.get('location')).toBe(
      `/consultations/${slug}?refused=public.textMissing`,
    )
    expect((await commentsOf(all, id)).map(({ text }) => text)).toEqual(['没有脚本的意见', longest])
  })

  it('are answered one by one before the step is finished, and then published', async () => {
    const { unit, office, government } = all
    const { id, slug } = await opened()
    const codes: string[] = []
    for (const text of ['建议降低标准', '建议扩大范围']) {
      const { body } = await send(slug, { text, name: '李四光', contact: 'li4@example.com' })
      codes.push(String(body.code))
    }
    const [first, second] = await commentsOf(all, id)
    const answer = (who: typeof unit, comment: string | undefined, body: object): Promise<string> =>
      outcome(who.post(`/public-comments/${comment}/answer`, body))

    expect(await take(unit, id, 'public-participation')).toBe('409 decision.commentsRunning')
    expect(await answer(office, first?.id, { answer: 'adopted' })).toBe('403 comment.onlyUnit')
    expect(await answer(government, first?.id, { answer: 'adopted' })).toMatch(/^404/)
    expect(await answer(unit, first?.id, { answer: 'not-adopted' })).toMatch(/^400/)
    expect(
      await answer(unit, first?.id, { answer: 'not-adopted', text: '感谢李四光，依据不足' }),
    ).toBe('400 comment.namesSender')
    expect(
      await answer(unit, first?.id, { answer: 'not-adopted', text: '标准依据省级文件确定' }),
    ).toBe('200')
    await ended(id)
    expect(await take(unit, id, 'feedback', { text: '采纳情况如下' })).toBe(
      '409 decision.unanswered',
    )
    expect(await answer(unit, second?.id, { answer: 'adopted' })).toBe('200')
    expect(await take(unit, id, 'public-participation')).toBe('409 decision.noFeedback')
    expect(await take(unit, id, 'feedback', { text: '李四光等人的意见采纳一条' })).toBe(
      '400 comment.namesSender',
    )
    expect(await take(unit, id, 'feedback', { text: '共收到意见二条，采纳一条' })).toBe('200')
    expect(await answer(unit, second?.id, { answer: 'partly', text: '改变主意了' })).toBe(
      '409 comment.closed',
    )
    expect(await take(unit, id, 'public-participation')).toBe('200')

    const page = await consultationOf(all.test.payload, slug)
    expect(page?.feedback?.answers).toEqual([
      { number: 1, answer: 'not-adopted', reason: '标准依据省级文件确定' },
      { number: 2, answer: 'adopted', reason: null },
    ])
    const shown = JSON.stringify(page)
    for (const secret of ['李四光', 'li4@example.com', '建议降低标准'])
      expect(shown).not.toContain(secret)
    expect(await replyOf(all.test.payload, codes[0] ?? '')).toMatchObject({
      answer: 'not-adopted',
      reason: '标准依据省级文件确定',
    })
  })

  it('stay as they were written, and begun participation cannot be waved away', async () => {
    const { unit, test } = all
    const { id, slug } = await opened()
    await send(slug, { text: '原来的意见' })
    const [comment] = await commentsOf(all, id)
    await unit.patch(`/public-comments/${comment?.id}`, { text: '改写的意见' })
    await expect(
      test.payload.update({
        collection: 'public-comments',
        id: comment?.id ?? '',
        data: { text: '改写的意见' },
        depth: 0,
      }),
    ).rejects.toMatchObject({ data: { code: 'comment.asWritten' } })
    expect((await commentsOf(all, id))[0]?.text).toBe('原来的意见')
    expect(
      await take(unit, id, 'not-applicable', {
        step: 'public-participation',
        reason: '不再需要公众参与',
        decidedBy: '局长',
      }),
    ).toBe('409 decision.participationBegun')
  })

  it('give the draft to everybody, and a hearing its materials in time', async () => {
    const { unit, test, region } = all
    const { id, slug } = await opened()
    const { visitor } = test.rest
    const { status, headers } = await visitor.get(`/public/consultations/${slug}/draft`)
    expect(status).toBe(200)
    expect(headers.get('content-disposition')).toContain('attachment')
    expect((await visitor.get('/public/consultations/nowhere/draft')).status).toBe(404)

    const record = {
      text: '陈述人意见',
      files: [await paper(test, region.department)],
      isSigned: 'yes',
    }
    const hearing = (heldOn: string, materialsOn: string, more: object = {}): Promise<string> =>
      take(unit, id, 'hearing', { ...record, heldOn, materialsOn, ...more })
    expect(await hearing(ago(1), ago(7))).toBe('409 decision.materialsLate')
    expect(await hearing(ago(1), ago(8), { isSigned: 'no' })).toBe('409 decision.recordUnsigned')
    expect(await hearing(ago(1), ago(8))).toBe('200')
  })
})

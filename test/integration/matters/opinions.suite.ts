import fs from 'node:fs'
import path from 'node:path'

import { beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'

import { inTransaction } from '@/src/database/inTransaction'
import { today } from '@/src/domain/clock'
import { addDays } from '@/src/domain/day'
import { env } from '@/src/env'
import { endEngagement } from '@/src/counsel/roster/endEngagement'
import { verifyMatters, verifyOpinions } from '@/src/verify/verifyMatters'
import type { Difference } from '@/src/verify/difference'
import type { TestPayload } from '@/test/harness/boot'
import { makeRegion, type TestRegion } from '@/test/harness/factories'
import type { RestClient } from '@/test/harness/rest'
import { sharedTestPayload } from '@/test/harness/shared'
import { loginAt, outcome } from '@/test/integration/ledger/ledgerTest'
import {
  content,
  enterMatter,
  makeCounsel,
  matterStep,
  opine,
  opinionStep,
  storedMatter,
  storedOpinion,
  upload,
  write,
  type TestCounsel,
} from '@/test/integration/matters/matterTest'

describe('legal opinions', () => {
  let test: TestPayload
  let region: TestRegion
  let unit: RestClient
  let office: RestClient
  let counsel: TestCounsel

  beforeAll(async () => {
    test = await sharedTestPayload()
    region = await makeRegion(test)
    unit = await region.login('agency')
    office = await region.login('county-office')
    counsel = await makeCounsel(test, region)
  })

  const assigned = async (more: object = {}, who = counsel): Promise<string> => {
    const id = await enterMatter(unit, region, more)
    expect(await matterStep(unit, id, 'assign', { engagement: who.engagement.id })).toBe('200')
    return id
  }
  const differences = async (id: string): Promise<Difference[]> => {
    const found: Difference[] = []
    const req = await createLocalReq({}, test.payload)
    await verifyOpinions(req, (difference) => void found.push(difference))
    await verifyMatters(req, (difference) => void found.push(difference))
    return found.filter((difference) => difference.id === id)
  }

  it.each(['docx', 'pdf', 'ofd', 'wps'] as const)('take the paper as .%s', async (extension) => {
    const matter = await assigned()
    const file = await upload(counsel.rest, extension)
    const opinion = await write(counsel, matter, {
      files: [file],
      facts: '',
      law: '',
      analysis: '',
    })
    expect(await outcome(unit.get(`/files/${file}`))).toBe('404')
    expect(await opinionStep(counsel.rest, opinion, 'submit')).toBe('200')
    expect(await outcome(unit.get(`/files/${file}`))).toBe('200')
    expect(await outcome(office.get(`/files/${file}`))).toBe('200')
  })

  it('refuse what only looks like a paper', async () => {
    const matter = await assigned()
    const form = new FormData()
    form.append('file', new Blob(['not a compound file']), 'opinion.wps')
    form.append('_payload', '{}')
    const { status } = await counsel.rest.request('POST', '/files', { body: form })
    expect(status).toBe(400)
    const sheet = await test.payload.create({
      collection: 'files',
      data: { title: '表', uploadedBy: counsel.user.id },
      file: {
        data: Buffer.from(
          'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
          'base64',
        ),
        mimetype: 'image/png',
        name: 'scan.png',
        size: 70,
      },
      depth: 0,
    })
    const refused = counsel.rest.post('/legal-opinions', { matter, ...content, files: [sheet.id] })
    expect(await outcome(refused)).toBe('400 opinion.fileKind')
  })

  it('are written by the counsel of the matter alone, one at a time', async () => {
    const matter = await assigned()
    const other = await makeCounsel(test, region)
    const begin = (who: RestClient) => outcome(who.post('/legal-opinions', { matter, ...content }))
    expect(await begin(other.rest)).toBe('404 record.notFound')
    expect(await begin(unit)).toBe('403')
    expect(await begin(office)).toBe('403')
    expect(await begin(counsel.rest)).toBe('201')
    expect(await begin(counsel.rest)).toBe('409 opinion.begun')
  })

  it('are begun once when counsel begins twice at the same time, and the page of the matter stays good', async () => {
    for (let round = 0; round < 3; round += 1) {
      const matter = await assigned()
      const { updatedAt } = await storedMatter(test, matter)
      const begin = () => outcome(counsel.rest.post('/legal-opinions', { matter, ...content }))
      const answers = await Promise.all([begin(), begin()])
      expect([...answers].sort()).toEqual(['201', '409 opinion.begun'])
      expect((await storedMatter(test, matter)).updatedAt).toBe(updatedAt)
    }
  })

  it('say what they lack, are returned with a reason, and handed in again', async () => {
    const matter = await assigned()
    const opinion = await write(counsel, matter, { conclusion: null, analysis: '' })
    const { status, body } = await counsel.rest.post(`/legal-opinions/${opinion}/submit`, {})
    expect(status).toBe(400)
    expect(body.errors?.[0]?.message).toMatch(/conclusion.*Analysis/)
    expect(await outcome(unit.get(`/legal-opinions/${opinion}`))).toBe('404')
    const complete = counsel.rest.patch(`/legal-opinions/${opinion}`, content)
    expect(await outcome(complete)).toBe('200')
    expect(await opinionStep(counsel.rest, opinion, 'submit')).toBe('200')
    expect((await storedMatter(test, matter)).state).toBe('opined')
    expect(await outcome(counsel.rest.patch(`/legal-opinions/${opinion}`, { law: '改' }))).toBe(
      '403',
    )
    expect(await outcome(unit.patch(`/matters/${matter}`, { request: '换个问题' }))).toBe(
      '409 matter.withOpinion',
    )
    expect(await opinionStep(unit, opinion, 'return', {})).toBe('400 step.textRequired')
    expect(await opinionStep(unit, opinion, 'return', { reason: '请补充风险分析' })).toBe('200')
    expect(await storedOpinion(test, opinion)).toMatchObject({
      state: 'returned',
      returnReason: '请补充风险分析',
    })
    expect((await storedMatter(test, matter)).state).toBe('assigned')
    expect(
      await outcome(counsel.rest.patch(`/legal-opinions/${opinion}`, { limits: '以材料为限' })),
    ).toBe('200')
    expect(await opinionStep(counsel.rest, opinion, 'submit')).toBe('200')
    expect(await opinionStep(counsel.rest, opinion, 'review')).toBe('403 opinion.ownOpinion')
    const stranger = await loginAt(test, 'agency', region.otherDepartment.id)
    expect(await opinionStep(stranger, opinion, 'review')).toBe('404 record.notFound')
    expect(await opinionStep(office, opinion, 'review')).toBe('200')
  })

  it('know whether they came in time', async () => {
    const matter = await assigned()
    const opinion = await write(counsel, matter)
    expect(await opinionStep(counsel.rest, opinion, 'submit')).toBe('200')
    expect(await storedOpinion(test, opinion)).toMatchObject({
      submittedOn: today(),
      isOnTime: true,
    })
    const late = await assigned()
    await test.payload.db.updateOne({
      collection: 'matters',
      id: late,
      data: { dueOn: addDays(today(), -1) },
    })
    const lateOpinion = await write(counsel, late)
    expect(await opinionStep(counsel.rest, lateOpinion, 'submit')).toBe('200')
    expect((await storedOpinion(test, lateOpinion)).isOnTime).toBe(false)
  })

  it('keep their versions until they are handed in: compared, and taken up again', async () => {
    const matter = await assigned()
    const opinion = await write(counsel, matter, { analysis: '第一稿的分析' })
    await counsel.rest.patch(`/legal-opinions/${opinion}`, { analysis: '第二稿的分析' })
    const path = `/legal-opinions/versions?where[parent][equals]=${opinion}&sort=createdAt&depth=0`
    const { body } = await counsel.rest.get(path)
    const versions = (body.docs ?? []) as unknown as { id: string; version: typeof content }[]
    expect(versions.map(({ version }) => version.analysis)).toEqual([
      '第一稿的分析',
      '第二稿的分析',
    ])
    for (const who of [unit, office, await region.login('prefecture-office')]) {
      const { status, body: seen } = await who.get(path)
      expect([status === 403, seen.totalDocs ?? 0]).toEqual([status === 403, 0])
    }
    const restored = await counsel.rest.post(`/legal-opinions/versions/${versions[0]?.id}`)
    expect(restored.status).toBe(200)
    expect((await storedOpinion(test, opinion)).analysis).toBe('第一稿的分析')
    expect(await opinionStep(counsel.rest, opinion, 'submit')).toBe('200')
    const tooLate = await counsel.rest.post(`/legal-opinions/versions/${versions[1]?.id}`)
    expect(tooLate.status).toBe(403)
    await opinionStep(unit, opinion, 'return', { reason: '请再改一稿' })
    // What the steps wrote does not come back with an earlier version.
    expect((await counsel.rest.post(`/legal-opinions/versions/${versions[1]?.id}`)).status).toBe(
      200,
    )
    expect(await storedOpinion(test, opinion)).toMatchObject({
      state: 'returned',
      analysis: '第二稿的分析',
      returnReason: '请再改一稿',
    })
  })

  it('never change once they were reviewed, on whatever way', async () => {
    const matter = await enterMatter(unit, region)
    const file = await upload(counsel.rest)
    const id = await opine(unit, counsel, matter, { files: [file] })
    const before = await storedOpinion(test, id)
    expect(before.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(before.fileHashes?.[0]?.sha256).toMatch(/^[0-9a-f]{64}$/)
    const change = { conclusion: 'unlawful', analysis: '改过', files: [] }
    const prefecture = await region.login('prefecture-office')
    for (const who of [counsel.rest, unit, office, prefecture]) {
      expect((await who.patch(`/legal-opinions/${id}`, change)).status).toBe(403)
      expect((await who.delete(`/legal-opinions/${id}`)).status).toBe(403)
      expect(
        (await who.patch(`/legal-opinions/${id}`, { deletedAt: new Date().toISOString() })).status,
      ).toBe(403)
      await who.patch(`/legal-opinions?where[id][equals]=${id}`, change)
      await who.request('DELETE', `/legal-opinions?where[id][equals]=${id}`)
      expect((await who.post(`/legal-opinions/${id}/duplicate`, {})).status).not.toBe(201)
    }
    const { docs: versions } = await test.payload.findVersions({
      collection: 'legal-opinions',
      where: { parent: { equals: id } },
      depth: 0,
    })
    expect(versions.length).toBeGreaterThan(2)
    for (const version of versions) {
      const { status } = await counsel.rest.post(`/legal-opinions/versions/${version.id}`)
      expect(status).toBe(403)
      await expect(
        test.payload.restoreVersion({ collection: 'legal-opinions', id: version.id }),
      ).rejects.toThrow()
    }
    const local = { collection: 'legal-opinions', id } as const
    const user = { ...counsel.user, collection: 'users' as const }
    await expect(
      test.payload.update({ ...local, data: { law: '改' }, overrideAccess: false, user }),
    ).rejects.toThrow()
    await expect(test.payload.update({ ...local, data: { law: '改' } })).rejects.toThrow()
    await expect(test.payload.update({ ...local, data: { state: 'draft' } })).rejects.toThrow()
    await expect(test.payload.delete(local)).rejects.toThrow()
    expect({ ...(await storedOpinion(test, id)) }).toEqual(before)
    for (const step of ['submit', 'return', 'review'])
      expect(await opinionStep(unit, id, step, { reason: '重新处理' })).toMatch(/^40[39] /)
    expect(await differences(id)).toEqual([])
    expect(await differences(matter)).toEqual([])
  })

  it('show it to verify when somebody alters the database or a file', async () => {
    const file = await upload(counsel.rest)
    const id = await opine(unit, counsel, await enterMatter(unit, region), { files: [file] })
    await test.payload.db.updateOne({
      collection: 'legal-opinions',
      id,
      data: { conclusion: 'unlawful' },
    })
    expect((await differences(id)).map(({ field }) => field)).toEqual(['hash'])
    await test.payload.db.updateOne({
      collection: 'legal-opinions',
      id,
      data: { conclusion: 'lawful' },
    })
    const { filename } = await test.payload.findByID({ collection: 'files', id: file, depth: 0 })
    fs.appendFileSync(path.join(env().dataDir, 'files', filename ?? ''), ' ')
    expect((await differences(id)).map(({ field }) => field)).toEqual([`fileHashes.${file}`])
  })

  it('are not reviewed when a file is no longer what was uploaded', async () => {
    const matter = await assigned()
    const file = await upload(counsel.rest)
    const id = await write(counsel, matter, { files: [file] })
    expect(await opinionStep(counsel.rest, id, 'submit')).toBe('200')
    const { filename } = await test.payload.findByID({ collection: 'files', id: file, depth: 0 })
    fs.appendFileSync(path.join(env().dataDir, 'files', filename ?? ''), ' ')
    expect(await opinionStep(unit, id, 'review')).toBe('409 opinion.fileChanged')
  })

  it('are reviewed once when two review at the same time', async () => {
    for (let round = 0; round < 3; round += 1) {
      const matter = await assigned()
      const id = await write(counsel, matter)
      expect(await opinionStep(counsel.rest, id, 'submit')).toBe('200')
      const answers = await Promise.all([
        opinionStep(unit, id, 'review'),
        opinionStep(office, id, 'review'),
      ])
      expect([...answers].sort()).toEqual(['200', '409 opinion.wrongState'])
      expect(await differences(id)).toEqual([])
    }
  })

  it('are handed in before the engagement ends or not at all', async () => {
    for (let round = 0; round < 3; round += 1) {
      const own = await makeCounsel(test, region)
      const matter = await assigned({}, own)
      const id = await write(own, matter)
      const [submitted] = await Promise.all([
        opinionStep(own.rest, id, 'submit'),
        inTransaction(test.payload, (req) =>
          endEngagement(req, own.engagement, { on: today(), reason: '提前解聘' }),
        ),
      ])
      const { state } = await storedOpinion(test, id)
      // Handed in: then the answer may already be that the record is out of sight.
      expect(['200', '404 record.notFound', '403 opinion.notAssigned']).toContain(submitted)
      expect(['draft', 'submitted']).toContain(state)
      if (submitted === '200') expect(state).toBe('submitted')
      expect((await storedMatter(test, matter)).state).toBe(
        state === 'submitted' ? 'opined' : 'assigned',
      )
      expect(await outcome(own.rest.get(`/legal-opinions/${id}`))).toBe('404')
    }
  })

  it('are talked about in a thread to which nobody but those of the matter adds, and from which nobody takes', async () => {
    const matter = await assigned()
    const say = (who: RestClient, text: string) =>
      outcome(who.post('/matter-comments', { matter, text }))
    expect(await say(unit, '请尽快出具意见')).toBe('201')
    expect(await say(counsel.rest, '材料不全，请补充评估报告')).toBe('201')
    expect(await say(office, '请单位三日内补齐')).toBe('201')
    const stranger = await loginAt(test, 'agency', region.otherDepartment.id).catch(() => null)
    if (stranger) expect(await say(stranger, '路过')).toBe('404 record.notFound')
    const other = await makeCounsel(test, region)
    expect(await say(other.rest, '路过')).toBe('404 record.notFound')
    const { body } = await counsel.rest.get(
      `/matter-comments?where[matter][equals]=${matter}&sort=createdAt&depth=0`,
    )
    expect((body.docs ?? []).map(({ side, text }) => [side, text])).toEqual([
      ['unit', '请尽快出具意见'],
      ['counsel', '材料不全，请补充评估报告'],
      ['office', '请单位三日内补齐'],
    ])
    const id = body.docs?.[0]?.id ?? ''
    for (const who of [unit, counsel.rest, office]) {
      expect((await who.patch(`/matter-comments/${id}`, { text: '改' })).status).toBe(403)
      expect((await who.delete(`/matter-comments/${id}`)).status).toBe(403)
    }
    const local = { collection: 'matter-comments', id } as const
    await expect(test.payload.update({ ...local, data: { text: '改' } })).rejects.toThrow()
    await expect(test.payload.delete(local)).rejects.toThrow()
  })

  it('tell counsel by mail and on the desk what has happened, and the unit what counsel did', async () => {
    const matter = await assigned()
    const id = await write(counsel, matter)
    await opinionStep(counsel.rest, id, 'submit')
    await opinionStep(unit, id, 'return', { reason: '请补充分析' })
    const { docs } = await test.payload.find({
      collection: 'notifications',
      where: { and: [{ matter: { equals: matter } }, { person: { equals: counsel.user.id } }] },
      sort: 'occurredAt',
      depth: 0,
    })
    expect(docs.map(({ title }) => title.split('】')[0])).toEqual(['【事项指派', '【意见退回修改'])
    const { docs: deliveries } = await test.payload.find({
      collection: 'deliveries',
      where: { notification: { in: docs.map((doc) => doc.id) } },
      depth: 0,
    })
    expect(deliveries.map(({ address }) => address)).toEqual([
      counsel.user.email,
      counsel.user.email,
    ])
    const own = await counsel.rest.get('/notifications?depth=0&limit=100')
    expect((own.body.docs ?? []).map((doc) => doc.id)).toEqual(
      expect.arrayContaining(docs.map((doc) => doc.id)),
    )
    const ofUnit = await unit.get(`/notifications?where[matter][equals]=${matter}&depth=0`)
    expect((ofUnit.body.docs ?? []).map(({ title }) => String(title).split('】')[0])).toEqual([
      '【法律顾问已提交意见',
    ])
  })
})

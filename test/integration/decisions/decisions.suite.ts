import { beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'

import { today } from '@/src/domain/clock'
import type { Difference } from '@/src/verify/difference'
import { verifyDecisions } from '@/src/verify/verifyDecisions'
import { sharedTestPayload } from '@/test/harness/shared'
import { makeRegion } from '@/test/harness/factories'
import {
  ago,
  beforeMeeting,
  conclusion,
  counselOpines,
  lastReview,
  makeDeciders,
  makeDecision,
  materials,
  meeting,
  paper,
  prepare,
  review,
  reviewed,
  storedDecision,
  submit,
  take,
  uploadDraft,
  type Deciders,
} from '@/test/integration/decisions/decisionTest'
import { makeDecisions } from '@/test/access/decisions'
import { dutiesWhere, loginAt, outcome } from '@/test/integration/ledger/ledgerTest'

describe('major decisions', () => {
  let all: Deciders

  beforeAll(async () => {
    all = await makeDeciders(await sharedTestPayload())
  })

  it('go from the proposal to the archive, which stands', async () => {
    const { unit, government, region, test } = all
    const id = await beforeMeeting(all)
    expect((await storedDecision(all, id)).state).toBe('for-discussion')
    expect(await take(government, id, 'discussion', await meeting(all, 1))).toBe('200')
    expect((await storedDecision(all, id)).state).toBe('decided')
    const file = await paper(test, region.government)
    const note = { text: '已按规定办理', files: [file] }
    expect(await take(government, id, 'publish', note)).toBe('409 decision.missingBefore')
    expect(await take(government, id, 'party-request', note)).toBe('200')
    expect(await take(government, id, 'publish', note)).toBe('200')
    const hash = { collection: 'files', id: file } as const
    const { sha256 } = await test.payload.findByID({ ...hash, depth: 0 })
    await test.payload.db.updateOne({ ...hash, data: { sha256: null } })
    expect(await take(unit, id, 'archive')).toBe('409 decision.filesGone')
    await test.payload.db.updateOne({ ...hash, data: { sha256 } })
    expect(await take(unit, id, 'archive')).toBe('200')

    const archived = await storedDecision(all, id)
    expect(archived.state).toBe('archived')
    expect(archived.archiveHash).toMatch(/^[0-9a-f]{64}$/)
    expect(await outcome(unit.patch(`/decisions/${id}`, { title: '改名' }))).toBe(
      '409 decision.settled',
    )
    expect(await uploadDraft(all, id)).toBe('409 decision.over')
    await expect(
      test.payload.update({ collection: 'decisions', id, data: { archiveHash: 'x' }, depth: 0 }),
    ).rejects.toMatchObject({ data: { code: 'decision.archived' } })
    const report = { text: '执行情况良好', files: [await paper(test, region.department)] }
    expect(await take(unit, id, 'execution-report', { ...report, files: [] })).toBe(
      '400 decision.filesMissing',
    )
    expect(await take(unit, id, 'execution-report', report)).toBe('200')
    expect((await storedDecision(all, id)).followUps).toHaveLength(1)
    expect((await storedDecision(all, id)).archiveHash).toBe(archived.archiveHash)

    const differences = async (): Promise<string[]> => {
      const found: Difference[] = []
      await verifyDecisions(await createLocalReq({}, test.payload), (one) => found.push(one))
      return found.filter((one) => one.id === id).map(({ field }) => field)
    }
    expect(await differences()).toEqual([])
    const steps = archived.steps?.map((step) => ({ ...step, note: '事后改写' }))
    // The record as a whole: on SQLite a part that holds one list takes the other lists away.
    const rewritten = (data: object) =>
      test.payload.db.updateOne({ collection: 'decisions', id, data: { ...archived, ...data } })
    await rewritten({ steps })
    expect(await differences()).toEqual(['archive'])
    await rewritten({})
    expect(await differences()).toEqual([])
    await rewritten({ archive: null, archiveHash: null })
    expect(await differences()).toEqual(['archive'])
    await rewritten({})
    await test.payload.db.deleteOne({ collection: 'files', where: { id: { equals: file } } })
    expect(await differences()).toEqual(['archive'])
  })

  it('keep the order, the people and the days of the steps', async () => {
    const { unit, government, office } = all
    const id = await makeDecision(all)
    expect(await take(unit, id, 'drafting', { text: '梳理' })).toBe('409 decision.missingBefore')
    expect(await take(government, id, 'proposal', { text: '论证' })).toBe('403 decision.onlyUnit')
    expect(await take(office, id, 'proposal', { text: '论证' })).toBe('403 decision.onlyUnit')
    expect(await take(unit, id, 'proposal', {})).toBe('400 decision.needs')
    expect(await take(unit, id, 'proposal', { text: '论证', on: '2100-01-01' })).toBe(
      '409 decision.inFuture',
    )
    expect(await take(unit, id, 'proposal', { text: '论证', on: ago(10) })).toBe('200')
    expect(await take(unit, id, 'proposal', { text: '论证' })).toBe('409 decision.doneAlready')
    expect(await take(unit, id, 'start', { text: '启动' })).toBe('403 decision.onlyDecider')
    expect(await take(government, id, 'start', { text: '启动', on: ago(11) })).toBe(
      '409 decision.tooEarly',
    )
    expect(await uploadDraft(all, id)).toBe('409 decision.notStarted')
    expect(await take(government, id, 'start', { text: '启动', on: ago(9) })).toBe('200')
    expect(await take(unit, id, 'drafting', { text: '梳理' })).toBe('400 decision.needs')
    expect(await uploadDraft(all, id)).toBe('200')
    expect(await take(unit, id, 'drafting', { text: '梳理' })).toBe('200')
    const notApplicable = { step: 'consultation', reason: '不需要协商', decidedBy: '局长' }
    expect(await take(unit, id, 'not-applicable', notApplicable)).toBe(
      '409 decision.notConditional',
    )
    expect(
      await take(unit, id, 'not-applicable', { step: 'expert-argument', reason: '专业性不强' }),
    ).toBe('400 decision.decidedByMissing')
    const experts = {
      experts: '专家甲',
      isSigned: 'yes',
      files: [await paper(all.test, all.region.department)],
    }
    expect(await take(unit, id, 'expert-argument', { ...experts, hasInterest: 'yes' })).toBe(
      '409 decision.interested',
    )
    expect(await take(unit, id, 'expert-argument', { ...experts, hasInterest: 'no' })).toBe('200')
  })

  it('cannot be moved by writing to them', async () => {
    const { unit, test, region } = all
    const id = await prepare(all)
    await unit.patch(`/decisions/${id}`, {
      state: 'decided',
      meetings: [],
      steps: [],
      draftHash: 'x',
      archiveHash: 'x',
    })
    const stored = await storedDecision(all, id)
    expect([stored.state, stored.steps?.length, stored.draftHash === 'x']).toEqual([
      'drafting',
      7,
      false,
    ])
    expect(await outcome(unit.delete(`/decisions/${id}`))).toMatch(/^403/)
    const away = await makeRegion(test)
    const body = {
      title: '越界',
      summary: '越界',
      outsideReason: '越界事项',
      decider: away.government.id,
      handlingUnit: away.department.id,
    }
    expect(await outcome(unit.post('/decisions', body))).toBe('403 decision.otherUnit')
    expect(await outcome(unit.post('/decisions', { ...body, decider: region.department.id }))).toBe(
      '400 decision.noGovernment',
    )
    expect(
      await outcome(
        unit.post('/decisions', {
          ...body,
          decider: region.government.id,
          handlingUnit: region.department.id,
          outsideReason: ' ',
        }),
      ),
    ).toBe('400 decision.outsideReason')
  })

  it('are not discussed without a lawful review of the present draft, on no way', async () => {
    const { government, unit, office, test } = all
    const id = await prepare(all)
    const discuss = async (version: number): Promise<string> =>
      take(government, id, 'discussion', await meeting(all, version))
    expect(await discuss(1)).toBe('409 decision.notReviewed')
    expect(await materials(all, id)).toBe('409 decision.notReviewed')

    expect(await submit(all, id)).toBe('200')
    expect(await submit(all, id)).toBe('409 decision.reviewUnderWay')
    expect(await discuss(1)).toBe('409 decision.reviewPending')
    const pending = await lastReview(all, id)
    expect(await uploadDraft(all, id)).toBe('200')
    expect((await lastReview(all, id)).state).toBe('void')
    expect(await review(office, pending.id, 'accept')).toBe('409 review.wrongState')

    await reviewed(all, id, 'lawful-with-changes')
    expect(await discuss(2)).toBe('409 decision.needsChanges')
    expect(await submit(all, id)).toBe('409 decision.needsChanges')
    expect(await uploadDraft(all, id)).toBe('200')
    expect(await discuss(3)).toBe('409 decision.draftChanged')
    // The review that confirms the changes may be quick.
    expect(await submit(all, id, { wantedOn: today() })).toBe('200')
    const confirming = await lastReview(all, id)
    expect([confirming.isConfirming, confirming.version]).toEqual([true, 3])
    expect(await review(office, confirming.id, 'accept')).toBe('200')
    await counselOpines(all, confirming)
    expect(await review(office, confirming.id, 'conclude', await conclusion(all))).toBe('200')
    expect(await discuss(3)).toBe('409 decision.missingBefore')
    expect(await materials(all, id)).toBe('200')
    expect(await discuss(2)).toBe('409 decision.otherVersion')

    expect(await uploadDraft(all, id)).toBe('200')
    const { body } = await unit.get(`/decisions/${id}/problems`)
    expect((body.problems as { kind: string }[]).map(({ kind }) => kind)).toEqual([
      'stepMissing',
      'draftChanged',
    ])
    const row = (await meeting(all, 4)).meeting
    await expect(
      test.payload.update({
        collection: 'decisions',
        id,
        data: {
          meetings: [
            {
              ...row,
              kind: 'executive',
              attendees: '县长丙',
              speeches: [],
              result: 'passed',
              draftHash: (await storedDecision(all, id)).draftHash ?? '',
              review: confirming.id,
            },
          ],
        },
        depth: 0,
      }),
    ).rejects.toMatchObject({ data: { code: 'decision.notReady' } })
  })

  it('send exactly one version for review, with a duty and a matter of counsel', async () => {
    const { unit, office, region, test } = all
    const id = await prepare(all)
    expect(await take(unit, id, 'submit-review', { materials: [] })).toBe(
      '400 decision.materialsMissing',
    )
    expect(await submit(all, id, { reviewer: region.department.id })).toBe(
      '409 decision.reviewerIsUnit',
    )
    expect(await submit(all, id, { reviewer: region.otherDepartment.id })).toBe(
      '400 decision.noReviewer',
    )
    expect(await submit(all, id, { wantedOn: today() })).toBe('400 decision.shortReview')
    expect(await submit(all, id, { wantedOn: today(), reason: '防汛应急需要' })).toBe('200')
    const doc = await lastReview(all, id)
    const decision = await storedDecision(all, id)
    expect(doc).toMatchObject({
      state: 'submitted',
      version: 1,
      draftHash: decision.draftHash,
      reviewer: region.office.id,
      shortReason: '防汛应急需要',
    })
    const [duty] = await dutiesWhere(test, { 'subject.value': { equals: doc.id } })
    expect(duty).toMatchObject({ kind: 'legality-review', state: 'open', debtor: region.office.id })
    expect(duty?.dueOn).toBe(doc.dueOn)

    expect(await review(unit, doc.id, 'accept')).toBe('403 review.onlyReviewer')
    expect(await review(office, doc.id, 'accept')).toBe('200')
    expect(await review(office, doc.id, 'conclude', await conclusion(all))).toBe(
      '409 review.noCounselOpinion',
    )
    await counselOpines(all, doc)
    expect(
      await review(office, doc.id, 'conclude', await conclusion(all, 'lawful', { signer: ' ' })),
    ).toBe('400 review.signerMissing')
    expect(
      await review(
        office,
        doc.id,
        'conclude',
        await conclusion(all, 'risk-stated', { legalRisk: '风险' }),
      ),
    ).toBe('400 review.notExploratory')
    expect(await review(office, doc.id, 'conclude', await conclusion(all))).toBe('200')
    const [settled] = await dutiesWhere(test, { 'subject.value': { equals: doc.id } })
    expect(settled?.state).toBe('struck-off')
    await expect(
      test.payload.update({
        collection: 'legality-reviews',
        id: doc.id,
        data: { conclusion: 'unlawful' },
        depth: 0,
      }),
    ).rejects.toMatchObject({ data: { code: 'review.frozen' } })
  })

  it('come back for missing material, and may be submitted again', async () => {
    const { office, test } = all
    const id = await prepare(all)
    expect(await submit(all, id)).toBe('200')
    const doc = await lastReview(all, id)
    expect(await review(office, doc.id, 'return', { reason: '缺少协商意见原件' })).toBe('200')
    const [duty] = await dutiesWhere(test, { 'subject.value': { equals: doc.id } })
    expect([duty?.isLifted, duty?.state]).toEqual([true, expect.any(String)])
    expect((await storedDecision(all, id)).state).toBe('drafting')
    expect(await submit(all, id)).toBe('200')
  })

  it('let a reform go on with its risk stated', async () => {
    const { office, government } = all
    const id = await prepare(all, { isExploratory: true })
    expect(await submit(all, id)).toBe('200')
    const doc = await lastReview(all, id)
    expect(await review(office, doc.id, 'accept')).toBe('200')
    await counselOpines(all, doc)
    const risk = { legalRisk: '国家尚无明确规定，存在被撤销风险' }
    expect(
      await review(office, doc.id, 'conclude', await conclusion(all, 'risk-stated', risk)),
    ).toBe('200')
    expect(await materials(all, id)).toBe('200')
    expect(await take(government, id, 'discussion', await meeting(all, 1))).toBe('200')
  })

  it('are reforms or not before the review, not during it', async () => {
    const { unit, test } = all
    const reform = (id: string): Promise<string> =>
      outcome(unit.patch(`/decisions/${id}`, { isExploratory: true }))
    const early = await prepare(all)
    expect(await reform(early)).toBe('200')
    const id = await prepare(all)
    const comments = { slug: `reform-${id}`, fromOn: ago(40), toOn: ago(5) }
    await test.payload.db.updateOne({ collection: 'decisions', id, data: { comments } })
    expect(await reform(id)).toBe('409 decision.settled')
    const late = await prepare(all)
    expect(await submit(all, late)).toBe('200')
    expect((await storedDecision(all, late)).state).toBe('in-review')
    expect(await reform(late)).toBe('409 decision.settled')
    expect((await storedDecision(all, late)).isExploratory).toBe(false)
    expect(await outcome(unit.patch(`/decisions/${late}`, { isExploratory: false }))).toBe('200')
  })

  it('record the meeting as it was held', async () => {
    const { government, unit } = all
    const id = await beforeMeeting(all)
    const discuss = async (more: object): Promise<string> =>
      take(government, id, 'discussion', await meeting(all, 1, more))
    const speeches = [
      { name: '县长丙', isHead: true, position: 'agree' },
      { name: '副县长甲', isHead: false, position: 'agree' },
    ]
    expect(await take(unit, id, 'discussion', await meeting(all, 1))).toBe(
      '403 decision.onlyDecider',
    )
    expect(await discuss({ speeches })).toBe('400 decision.headNotLast')
    expect(await discuss({ minutes: null })).toBe('400 decision.noMinutes')
    expect(await discuss({ attendees: [], minutes: null })).toBe('400 decision.meetingProblems')
    expect(await discuss({ heldOn: ago(1) })).toBe('409 decision.tooEarly')
    const departing = {
      result: 'rejected',
      speeches: [
        { name: '副县长甲', isHead: false, position: 'agree' },
        { name: '县长丙', isHead: true, position: 'disagree', opinion: '财政无法保障' },
      ],
    }
    expect(await discuss(departing)).toBe('400 decision.departureUnexplained')
    expect(await discuss({ result: 'postponed' })).toBe('200')
    expect((await storedDecision(all, id)).state).toBe('for-discussion')
    expect(await discuss({ result: 'passed-with-changes' })).toBe('200')
    expect((await storedDecision(all, id)).state).not.toBe('decided')
    expect(await uploadDraft(all, id)).toBe('200')
    await reviewed(all, id)
    const decided = await storedDecision(all, id)
    expect(decided.state).toBe('decided')
    expect(decided.meetings).toHaveLength(2)
    expect(decided.meetings?.[0]?.speeches?.[1]).toMatchObject({
      name: '副县长乙',
      opinion: '标准偏高',
    })
    expect(await uploadDraft(all, id)).toBe('409 decision.decided')
  })

  it('let one of two clerks win: a new draft while the discussion is recorded', async () => {
    const { government } = all
    const id = await beforeMeeting(all)
    const record = await meeting(all, 1)
    const answers = await Promise.all([
      uploadDraft(all, id),
      take(government, id, 'discussion', record),
    ])
    expect(answers.filter((answer) => answer === '200')).toHaveLength(1)
    const stored = await storedDecision(all, id)
    expect((stored.meetings ?? []).map(({ draftHash }) => draftHash)).toEqual(
      stored.state === 'decided' ? [stored.draftHash] : [],
    )
  })

  it('are for those who take part in them', async () => {
    const { test, unit } = all
    const id = await prepare(all)
    const away = await makeRegion(test)
    const stranger = await away.login('agency')
    expect(await take(stranger, id, 'proposal', { text: '论证' })).toMatch(/^404/)
    expect(await outcome(test.rest.visitor.get(`/decisions/${id}`))).toMatch(/^403/)
    expect(await outcome(stranger.get(`/decisions/${id}`))).toMatch(/^40[34]/)
    const foreign = await paper(test, away.department)
    expect(await take(unit, id, 'upload-draft', { text: '他人文件', files: [foreign] })).toBe(
      '403 file.notYours',
    )
  })

  it('are seen by the office of another region that prepares them itself', async () => {
    const { test, region } = all
    const away = await makeRegion(test)
    const { ids } = await makeDecisions(test, { of: region, agency: away.office })
    const preparing = await away.login('county-office')
    const stranger = await (await makeRegion(test)).login('county-office')
    for (const slug of [
      'decisions',
      'decision-drafts',
      'legality-reviews',
      'public-comments',
    ] as const) {
      const address = `/${slug}/${ids[slug]}`
      expect([slug, await outcome(preparing.get(address))]).toEqual([slug, '200'])
      expect(await outcome(stranger.get(address))).toMatch(/^404/)
    }
  })

  it('show who commented to those who handle the case, not to the office above them', async () => {
    const { test, region, unit, office } = all
    const { ids } = await makeDecisions(test, { of: region, agency: region.department })
    const above = await loginAt(test, 'prefecture-office', region.prefectureOffice.id)
    const address = `/public-comments/${ids['public-comments']}`
    const senderFor = async (who: typeof unit, from = address): Promise<unknown[]> => {
      const { status, body } = await who.get(from)
      const { name, contact, text } = body as Record<string, unknown>
      return [status, text, name, contact]
    }
    const whole = [200, '建议降低标准', '某市民', '13800000000']
    expect(await senderFor(unit)).toEqual(whole)
    expect(await senderFor(office)).toEqual(whole)
    expect(await senderFor(above)).toEqual([200, '建议降低标准', undefined, undefined])
    const guess = '/public-comments?where[contact][equals]=13800000000'
    expect((await above.get(guess)).status).toBe(400)
    const { ids: ownIds } = await makeDecisions(test, {
      of: region,
      agency: region.prefectureOffice,
    })
    expect(await senderFor(above, `/public-comments/${ownIds['public-comments']}`)).toEqual(whole)
  })
})

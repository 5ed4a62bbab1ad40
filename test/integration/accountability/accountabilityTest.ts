import type { RequiredDataFromCollectionSlug } from 'payload'

import { demoFile } from '@/seed/demo/demoFile'
import type { DutyKind } from '@/src/domain/dutyStates'
import type { Agency, Case, Duty } from '@/src/payload-types'
import type { TestPayload } from '@/test/harness/boot'
import type { TestRegion } from '@/test/harness/factories'
import { dutiesWhere } from '@/test/integration/ledger/ledgerTest'

/** A case that an agency of the region lost, with a result in effect: it opens the four musts. */
export const lostCase = (
  region: TestRegion,
  facts: Parameters<TestRegion['caseData']>[0] = {},
): Promise<Case> =>
  region.createCase({
    servedOn: '2026-03-06',
    heardOn: '2026-04-10',
    concludedOn: '2026-05-11',
    resultServedOn: '2026-05-15',
    effectiveOn: '2026-06-01',
    defendants: [{ agency: region.department.id, role: 'sole', outcome: 'revoked' }],
    ...facts,
  })

/** The duty of a kind that a case opened, for one agency concerned where several lost. */
export const mustOf = async (
  test: TestPayload,
  ofCase: Case,
  kind: DutyKind,
  concerned?: Agency,
): Promise<Duty> => {
  const duties = await dutiesWhere(test, {
    and: [
      { case: { equals: ofCase.id } },
      { kind: { equals: kind } },
      ...(concerned ? [{ concerned: { equals: concerned.id } }] : []),
    ],
  })
  const [duty, second] = duties
  if (!duty || second) throw new Error(`Expected one duty ${kind}, not ${duties.length}`)
  return duty
}

/** A file that an organization has handed in. */
export const fileOf = async (test: TestPayload, agency: Agency): Promise<string> => {
  const { id } = await test.payload.create({
    collection: 'files',
    data: {
      title: '材料',
      agency: agency.id,
      region: typeof agency.region === 'string' ? agency.region : agency.region.id,
    },
    file: demoFile('material'),
    depth: 0,
  })
  return id
}

/** A duty of a kind, without the facts that open it. */
export const makeDuty = (
  test: TestPayload,
  facts: Partial<RequiredDataFromCollectionSlug<'duties'>> &
    Pick<
      RequiredDataFromCollectionSlug<'duties'>,
      'kind' | 'subject' | 'debtor' | 'supervisor' | 'region'
    >,
): Promise<Duty> =>
  test.payload.create({
    collection: 'duties',
    data: {
      title: `任务 ${facts.kind}`,
      state: 'open',
      openedOn: '2026-01-05',
      dueOn: '2026-12-31',
      legalBasis: '依据',
      ruleVersion: 1,
      uniqueKey: `${facts.kind}|${Math.random()}`,
      ...facts,
    },
    depth: 0,
  })

export const traceback = {
  acts: [{ what: '作出处罚决定', dayOn: '2026-01-05', role: '经办人' }],
  causes: [{ cause: 'no-hearing', isOwnFault: true, explanation: '未告知听证权利' }],
  people: [{ post: '执法中队长' }],
  measures: [{ measure: '法制审核全覆盖', owner: '法制股长', dueOn: '2026-12-31' }],
}

export const interview = {
  noticeNumber: '测府函〔2026〕1号',
  noticeOn: '2026-06-08',
  heldAt: '2026-06-15T01:30:00.000Z',
  isHeld: true,
  place: '县政府会议室',
  attendees: '局长、法制股长',
  facts: '本案程序违法',
  demands: [{ demand: '三十日内整改', dueOn: '2026-07-15' }],
}

export const person = {
  post: '执法中队长',
  name: '某甲某乙某丙',
  faultLevel: 'ordinary',
  measure: 'criticism',
  legalBasis: '本局责任追究办法第三条',
  heardOn: '2026-06-10',
  statement: '对追责意见没有异议。',
  decidedOn: '2026-06-12',
  carriedOutOn: '2026-06-15',
}

/** What a complete written report says besides its figures and the signed file. */
export const writtenReport = {
  causes: [{ cause: '程序违法' }],
  selfCriticism: '重视不够',
  measures: [{ measure: '审核全覆盖', owner: '分管副县长', dueOn: '2026-12-31' }],
  signerName: '县长',
  signerPost: '县长',
  signedOn: '2026-06-20',
}

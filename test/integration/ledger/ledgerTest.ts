import { createLocalReq, type PayloadRequest, type Where } from 'payload'

import type { DutyKind } from '@/src/domain/dutyStates'
import type { Case, Duty, Notification, User } from '@/src/payload-types'
import type { TestPayload } from '@/test/harness/boot'
import type { TestRegion } from '@/test/harness/factories'
import type { RestClient, RestResponse } from '@/test/harness/rest'

/** A Monday, ten in the morning in Shanghai. */
export const TODAY = '2026-08-17'

/** An instant of a day, by which the ledger reckons. */
export const at = (day: string): { now: Date } => ({ now: new Date(`${day}T02:00:00Z`) })

/** A request of the system on a day. */
export const reqOn = (test: TestPayload, day = TODAY): Promise<PayloadRequest> =>
  createLocalReq({ context: at(day) }, test.payload)

/** The duties of a query, oldest first. */
export const dutiesWhere = async (test: TestPayload, where: Where): Promise<Duty[]> => {
  const { docs } = await test.payload.find({
    collection: 'duties',
    where,
    depth: 0,
    sort: 'createdAt',
    pagination: false,
  })
  return docs
}

/** The duties of one kind of a case. */
export const dutiesOf = (test: TestPayload, ofCase: Case, kind: DutyKind): Promise<Duty[]> =>
  dutiesWhere(test, { and: [{ case: { equals: ofCase.id } }, { kind: { equals: kind } }] })

/** The one duty of a kind of a case. */
export const dutyOf = async (test: TestPayload, ofCase: Case, kind: DutyKind): Promise<Duty> => {
  const [duty, second] = await dutiesOf(test, ofCase, kind)
  if (!duty || second) throw new Error(`Expected one duty ${kind}`)
  return duty
}

/** A case of the region, saved by the system on a day. */
export const caseOn = (
  test: TestPayload,
  region: TestRegion,
  facts: Parameters<TestRegion['caseData']>[0],
  day = TODAY,
): Promise<Case> =>
  test.payload.create({
    collection: 'cases',
    data: region.caseData(facts),
    depth: 0,
    context: at(day),
  })

/** The notices about a duty, as `kind side`. */
export const noticesOf = async (test: TestPayload, duty: Duty): Promise<string[]> => {
  const { docs } = await test.payload.find({
    collection: 'notifications',
    where: { duty: { equals: duty.id } },
    depth: 0,
    pagination: false,
  })
  return docs.map(({ kind, side }: Notification) => `${kind} ${side}`).sort()
}

/** The types of the audit events of a duty, in order; those of one instant by name. */
export const eventsOf = async (test: TestPayload, duty: Duty): Promise<string[]> => {
  const { docs } = await test.payload.find({
    collection: 'audit-events',
    where: { subjectId: { equals: duty.id } },
    sort: ['occurredAt', '-type'],
    depth: 0,
    pagination: false,
  })
  return docs.map(({ type }) => type)
}

/** A user of any organization, signed in. */
export const loginAt = async (
  test: TestPayload,
  role: User['role'],
  agency: string,
): Promise<RestClient> => {
  const email = `${role}-${agency}@example.com`
  const password = 'zhisu-test-2026'
  await test.payload.create({
    collection: 'users',
    data: { name: `${role} 经办员`, email, password, role, agency, isActive: true },
  })
  return test.rest.login({ email, password })
}

/** Status and, of a refusal, the stable code. */
export const outcome = async (answer: Promise<RestResponse>): Promise<string> => {
  const { status, body } = await answer
  return [status, body.errors?.[0]?.data?.code].filter(Boolean).join(' ')
}

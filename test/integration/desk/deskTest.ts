import { createLocalReq } from 'payload'

import type { Counsel, DutyPlace, User } from '@/src/payload-types'
import type { TestPayload } from '@/test/harness/boot'
import type { TestRegion } from '@/test/harness/factories'
import type { RestClient } from '@/test/harness/rest'
import { makeEngagement, makeLawyer } from '@/test/integration/counsel/counselTest'
import { at } from '@/test/integration/ledger/ledgerTest'

let serial = 0

/** A lawyer with an account, engaged by the department of a region. */
export const engagedLawyer = async (
  test: TestPayload,
  of: TestRegion,
  name: string,
): Promise<{ counsel: Counsel; engagement: string; user: User; client: RestClient }> => {
  serial += 1
  const email = `lawyer-${serial}-${of.suffix}@example.com`
  const password = 'zhisu-test-2026'
  const user = await test.payload.create({
    collection: 'users',
    data: { name, email, password, role: 'counsel', region: of.region.id, isActive: true },
    depth: 0,
  })
  const counsel = await makeLawyer(test, of, { name, user: user.id })
  const engagement = await makeEngagement(test, { unit: of.department.id, counsel: counsel.id })
  const client = await test.rest.login({ email, password })
  return { counsel, engagement: engagement.id, user, client }
}

/** A petition window of a region. */
export const makeDutyPlace = (
  { payload }: TestPayload,
  of: TestRegion,
  more: Partial<DutyPlace> = {},
): Promise<DutyPlace> =>
  payload.create({
    collection: 'duty-places',
    data: {
      name: `${of.region.name}信访窗口`,
      kind: 'petition-window',
      lawyersNeeded: 1,
      halves: ['morning', 'afternoon'],
      region: of.region.id,
      isActive: true,
      ...more,
    },
    depth: 0,
  })

/** A request of a user on a day, for steps that ask what day it is. */
export const reqOf = async ({ payload }: TestPayload, user: User, day: string) =>
  createLocalReq({ user: { ...user, collection: 'users' }, context: at(day) }, payload)

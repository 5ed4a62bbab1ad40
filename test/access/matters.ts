import { litigationKey } from '@/src/domain/counsel/litigationKey'
import type { Agency } from '@/src/payload-types'
import type { TestPayload } from '@/test/harness/boot'
import type { TestRegion } from '@/test/harness/factories'
import { randomSuffix } from '@/test/harness/scratch'

interface Place {
  readonly of: TestRegion
  readonly agency: Agency
  readonly caseId: string
  /** The account of the counsel to whom the matter is assigned. */
  readonly counselUser: string
}

/** The matter of one unit with an opinion and a comment, and what somebody would send to make them. */
export interface Matters {
  readonly ids: Readonly<Record<string, string>>
  readonly bodies: Readonly<Record<string, Record<string, unknown>>>
}

type Harness = Pick<TestPayload, 'payload'>

const serial = (): number => 10_000_000 + Math.floor(Math.random() * 89_999_999)

/** The lawyer behind an account; another part of the world may have made the row already. */
const counselOf = async ({ payload }: Harness, { of, counselUser }: Place): Promise<string> => {
  const { docs } = await payload.find({
    collection: 'counsel',
    where: { user: { equals: counselUser } },
    depth: 0,
    limit: 1,
  })
  if (docs[0]) return docs[0].id
  const made = await payload.create({
    collection: 'counsel',
    data: {
      name: `律师${randomSuffix()}`,
      kind: 'external',
      licenceNumber: `152232015${serial()}`,
      firm: `律所${randomSuffix()}`,
      user: counselUser,
      state: 'vetted',
      region: of.region.id,
    },
    depth: 0,
  })
  return made.id
}

const engagementOf = async (test: Harness, place: Place): Promise<string> => {
  const pair = { unit: place.agency.id, counsel: await counselOf(test, place) }
  const { docs } = await test.payload.find({
    collection: 'engagements',
    where: { and: [{ unit: { equals: pair.unit } }, { counsel: { equals: pair.counsel } }] },
    depth: 0,
    limit: 1,
  })
  if (docs[0]) return docs[0].id
  const made = await test.payload.create({
    collection: 'engagements',
    data: { ...pair, startOn: '2020-01-01', endOn: '2099-12-31', feeClass: 'annual' },
    depth: 0,
  })
  return made.id
}

/** Makes a matter of a unit that is assigned to counsel, with an opinion that was returned. */
export const makeMatters = async (test: Harness, place: Place): Promise<Matters> => {
  const { payload } = test
  const { agency, caseId, of } = place
  // The answers of the world are handed in without counsel: the suit's own matter is out of the way.
  await payload.create({
    collection: 'matters',
    data: {
      title: '应诉',
      kind: 'litigation',
      unit: agency.id,
      case: caseId,
      dueOn: '2026-03-10',
      state: 'withdrawn',
      withdrawnOn: '2026-03-10',
      withdrawReason: '撤回',
      key: litigationKey(caseId, agency.id),
    },
    depth: 0,
  })
  const engagement = await engagementOf(test, place)
  const matterBody = {
    title: `合同${randomSuffix()}`,
    kind: 'major-contract',
    unit: agency.id,
  } as const
  const matter = await payload.create({
    collection: 'matters',
    data: { ...matterBody, dueOn: '2099-12-31', state: 'assigned', engagement },
    depth: 0,
  })
  const opinion = await payload.create({
    collection: 'legal-opinions',
    data: { matter: matter.id, state: 'draft' },
    depth: 0,
  })
  await payload.update({
    collection: 'legal-opinions',
    id: opinion.id,
    data: { state: 'returned', returnReason: '请补充' },
    depth: 0,
  })
  const comment = await payload.create({
    collection: 'matter-comments',
    data: {
      matter: matter.id,
      text: '请补充材料',
      side: 'unit',
      unit: agency.id,
      region: of.region.id,
    },
    depth: 0,
  })
  return {
    ids: { matters: matter.id, 'legal-opinions': opinion.id, 'matter-comments': comment.id },
    bodies: {
      matters: matterBody,
      'legal-opinions': { matter: matter.id },
      'matter-comments': { matter: matter.id, text: '已补充' },
    },
  }
}

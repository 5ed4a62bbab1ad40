import type { Agency } from '@/src/payload-types'
import type { TestPayload } from '@/test/harness/boot'
import { randomSuffix } from '@/test/harness/scratch'
import { makeEngagement, makeLawyer, lawyerBody } from '@/test/integration/counsel/counselTest'
import type { TestRegion } from '@/test/harness/factories'

/** A person whom a unit nominated, its engagement and an assessment, and what somebody would send to make them. */
export interface Roster {
  readonly ids: Readonly<Record<string, string>>
  readonly bodies: Readonly<Record<string, () => Record<string, unknown>>>
}

/** Makes the roster of one unit; its engagement is the one by which counsel acts for it, where there is one. */
export const makeRoster = async (
  test: Pick<TestPayload, 'payload'>,
  { of, agency }: { readonly of: TestRegion; readonly agency: Agency },
): Promise<Roster> => {
  const { payload } = test
  const nominated = await makeLawyer(test, of, { state: 'nominated', nominatingUnit: agency.id })
  const lawyer = await makeLawyer(test, of)
  const { docs } = await payload.find({
    collection: 'engagements',
    where: { unit: { equals: agency.id } },
    depth: 0,
    limit: 1,
  })
  const engagement =
    docs[0] ?? (await makeEngagement(test, { unit: agency.id, counsel: lawyer.id }))
  const assessed = await makeLawyer(test, of)
  const pair = { unit: agency.id, counsel: assessed.id }
  await makeEngagement(test, pair)
  const assessmentBody = {
    ...pair,
    year: 2026,
    grade: 'competent',
    criteria: [{ criterion: `质量${randomSuffix()}`, maximum: 100, points: 90 }],
  } as const
  const assessment = await payload.create({
    collection: 'counsel-assessments',
    data: { ...assessmentBody, criteria: [...assessmentBody.criteria], state: 'draft' },
    depth: 0,
  })
  return {
    ids: {
      counsel: nominated.id,
      engagements: engagement.id,
      'counsel-assessments': assessment.id,
    },
    bodies: {
      counsel: () => lawyerBody(),
      engagements: () => ({
        unit: agency.id,
        counsel: lawyer.id,
        startOn: '2020-01-01',
        endOn: '2099-12-31',
        feeClass: 'annual',
      }),
      'counsel-assessments': () => ({ ...assessmentBody }),
    },
  }
}

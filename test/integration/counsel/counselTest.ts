import type { Counsel, Engagement } from '@/src/payload-types'
import type { TestPayload } from '@/test/harness/boot'
import type { TestRegion } from '@/test/harness/factories'

let serial = 0

/** A licence number that no other call gives. */
export const licence = (): string => {
  serial += 1
  return `15223201810${String(serial).padStart(6, '0')}`
}

/** What a clerk enters about a lawyer. */
export const lawyerBody = (more: Partial<Counsel> = {}) => ({
  name: '律师甲',
  kind: 'external' as const,
  licenceNumber: licence(),
  firm: `贵州某某第${serial}律师事务所`,
  fields: ['natural-resources' as const],
  ...more,
})

/** A lawyer on the roster of a region, made by the system; vetted unless said otherwise. */
export const makeLawyer = (
  { payload }: Pick<TestPayload, 'payload'>,
  of: TestRegion,
  more: Partial<Counsel> = {},
): Promise<Counsel> =>
  payload.create({
    collection: 'counsel',
    data: { ...lawyerBody(), state: 'vetted', nominatingUnit: of.office.id, ...more },
    depth: 0,
  })

/** An engagement of a lawyer by a unit, made by the system. */
export const makeEngagement = (
  { payload }: Pick<TestPayload, 'payload'>,
  data: Pick<Engagement, 'unit' | 'counsel'> & Partial<Engagement>,
): Promise<Engagement> =>
  payload.create({
    collection: 'engagements',
    data: { title: '', startOn: '2020-01-01', endOn: '2099-12-31', feeClass: 'annual', ...data },
    depth: 0,
  })

import type { Agency } from '@/src/payload-types'
import type { TestPayload } from '@/test/harness/boot'
import type { TestRegion } from '@/test/harness/factories'
import { randomSuffix } from '@/test/harness/scratch'

/** The records of oversight about one agency, and what somebody would send to make them. */
export interface Oversight {
  readonly ids: Readonly<Record<string, string>>
  readonly bodies: Readonly<Record<string, Record<string, unknown>>>
}

const item = { title: '出庭率', indicator: 'attendance-rate', points: 100, mode: 'share' } as const

/** Makes one record of each kind about an agency, in a state in which those who may see it do. */
export const makeOversight = async (
  { payload }: Pick<TestPayload, 'payload'>,
  { of, agency }: { of: TestRegion; agency: Agency },
): Promise<Oversight> => {
  const name = (what: string): string => `${what}${randomSuffix()}`
  const inspectionBody = {
    title: name('案卷评查'),
    kind: 'enforcement-files',
    unit: agency.id,
    plannedOn: '2026-03-02',
  } as const
  const inspection = await payload.create({
    collection: 'inspections',
    data: { ...inspectionBody, lead: of.office.id, state: 'on-site', scoreState: 'draft' },
    depth: 0,
  })
  const findingBody = {
    inspection: inspection.id,
    title: '问题',
    problem: '问题描述',
    legalBasis: '依据',
    measure: '整改要求',
    dueOn: '2026-12-31',
  }
  const finding = await payload.create({
    collection: 'findings',
    data: { ...findingBody, issuedOn: '2026-03-10' },
    depth: 0,
  })
  const roundBody = { title: name('督察'), year: 2026, units: [{ unit: agency.id }] }
  const round = await payload.create({
    collection: 'supervision-rounds',
    data: { ...roundBody, organiser: of.office.id },
    depth: 0,
  })
  const tableBody = { title: name('考核表'), year: 2026, items: [item] }
  const table = await payload.create({
    collection: 'assessment-tables',
    data: { ...tableBody, layers: ['department'] },
    depth: 0,
  })
  const assessment = await payload.create({
    collection: 'assessments',
    data: {
      title: name('考核'),
      state: 'confirmed',
      table: table.id,
      unit: agency.id,
      region: of.region.id,
      year: 2026,
      total: '0.00',
      totalExact: '0',
      outOf: '100.00',
      uniqueKey: name(agency.id),
    },
    depth: 0,
  })
  const opinionBody = {
    askedBy: '组织部门',
    askedOn: '2026-07-01',
    agency: agency.id,
    post: '科长候选人选',
    fromOn: '2026-01-01',
    toOn: '2026-06-30',
  }
  const opinion = await payload.create({
    collection: 'promotion-opinions',
    // The number comes from a hook.
    data: { ...opinionBody, serial: '', state: 'requested' },
    depth: 0,
  })
  const referralBody = {
    year: 2026,
    agency: agency.id,
    reason: 'other',
    description: '线索',
  } as const
  const referral = await payload.create({
    collection: 'referrals',
    data: { ...referralBody, serial: '', state: 'handed-over', origin: 'entered' },
    depth: 0,
  })
  return {
    ids: {
      inspections: inspection.id,
      findings: finding.id,
      'supervision-rounds': round.id,
      'assessment-tables': table.id,
      assessments: assessment.id,
      'promotion-opinions': opinion.id,
      referrals: referral.id,
    },
    bodies: {
      inspections: inspectionBody,
      findings: findingBody,
      'supervision-rounds': roundBody,
      'assessment-tables': tableBody,
      'promotion-opinions': opinionBody,
      referrals: referralBody,
    },
  }
}

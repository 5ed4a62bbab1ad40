import type { DemoPlan } from '@/seed/demo/plan'
import {
  agencyIn,
  demoPlaces,
  DISCIPLINE,
  INTERMEDIATE_COURT,
  lawOfficeIn,
  placeOf,
  PREFECTURE,
} from '@/seed/demo/places'
import type { Role } from '@/src/domain/roles'

/** One password for every demo account; the demo prefecture holds nothing to protect. */
export const DEMO_PASSWORD = 'zhisu-demo-15'

/** Addresses under `.invalid` can't be delivered to anybody (RFC 2606). */
const address = (name: string): string => `${name}@demo.invalid`

/** A demo account: named after a post, placed by names and slugs. */
export interface DemoUser {
  readonly email: string
  readonly name: string
  readonly role: Role
  readonly slug?: string
  readonly agency?: string
  readonly court?: string
  /** Printed with the demo sign-ins. */
  readonly isListed: boolean
}

const listed: readonly Omit<DemoUser, 'isListed'>[] = [
  { email: address('admin'), name: '系统管理员', role: 'system-admin' },
  {
    email: address('prefecture-office'),
    name: '州依法治州办经办员',
    role: 'prefecture-office',
    agency: lawOfficeIn(PREFECTURE),
  },
  {
    email: address('prefecture-reviewer'),
    name: '州依法治州办审核人',
    role: 'prefecture-office',
    agency: lawOfficeIn(PREFECTURE),
  },
  {
    email: address('xingyi-office'),
    name: '兴义市依法治市办联络员',
    role: 'county-office',
    agency: lawOfficeIn('522301'),
  },
  {
    email: address('puan-office'),
    name: '普安县依法治县办联络员',
    role: 'county-office',
    agency: lawOfficeIn('522323'),
  },
  {
    email: address('puan-reviewer'),
    name: '普安县依法治县办审核人',
    role: 'county-office',
    agency: lawOfficeIn('522323'),
  },
  {
    email: address('puan-land'),
    name: '普安县自然资源局法制股经办员',
    role: 'agency',
    agency: agencyIn('522323', 'natural-resources'),
  },
  {
    email: address('puan-government'),
    name: '普安县人民政府办公室经办员',
    role: 'agency',
    agency: placeOf('522323').government,
  },
  {
    email: address('xingyi-court'),
    name: '兴义市人民法院立案庭',
    role: 'court',
    court: '兴义市人民法院',
  },
  { email: address('leader'), name: '分管副州长', role: 'leader', slug: PREFECTURE },
  {
    email: address('discipline'),
    name: '州纪委监委经办员',
    role: 'discipline',
    agency: DISCIPLINE,
  },
  { email: address('counsel'), name: '外聘法律顾问甲', role: 'counsel', slug: PREFECTURE },
  { email: address('editor'), name: '典型案例编辑', role: 'editor', slug: PREFECTURE },
  { email: address('reviewer'), name: '典型案例审核人', role: 'reviewer', slug: PREFECTURE },
  { email: address('mediator'), name: '行政争议调解员', role: 'mediator', slug: PREFECTURE },
  {
    email: address('officer'),
    name: '兴义市综合行政执法局执法人员',
    role: 'officer',
    agency: agencyIn('522301', 'urban-enforcement'),
  },
]

/** Organizations for which the plan needs somebody who acts. */
const actingOrganizations = ({ current, thresholds }: DemoPlan): string[] => [
  ...new Set(
    [...current, ...thresholds].flatMap((step) => {
      if (step.kind === 'receipt') return [step.recipient]
      return step.kind === 'duty' && step.action === 'submit' ? [step.debtor] : []
    }),
  ),
]

/** Every account of the demo: the listed ones, and those who act for the other organizations. */
export const demoUsers = (plan: DemoPlan): DemoUser[] => {
  const offices = demoPlaces.map(({ slug }) => lawOfficeIn(slug))
  const taken = new Set(listed.filter(({ role }) => role !== 'officer').map(({ agency }) => agency))
  const clerks = actingOrganizations(plan).filter(
    (name) => !taken.has(name) && !offices.includes(name),
  )
  return [
    ...listed.map((user) => ({ ...user, isListed: true })),
    ...offices
      .filter((name) => !taken.has(name))
      .map((name, index) => ({
        email: address(`office-${index + 1}`),
        name: `${name.replace(/^中共|委全面.*$|全面.*$/g, '')}依法治理办公室联络员`,
        role: 'county-office' as const,
        agency: name,
        isListed: false,
      })),
    ...['安龙县人民法院', INTERMEDIATE_COURT].map((court, index) => ({
      email: address(`court-${index + 1}`),
      name: `${court}立案庭`,
      role: 'court' as const,
      court,
      isListed: false,
    })),
    ...clerks.map((agency, index) => ({
      email: address(`agency-${index + 1}`),
      name: `${agency}经办员`,
      role: 'agency' as const,
      agency,
      isListed: false,
    })),
  ]
}

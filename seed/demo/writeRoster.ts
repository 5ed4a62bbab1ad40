import type { PayloadRequest } from 'payload'

import { instant } from '@/seed/demo/days'
import { agencyIn, demoAgencies, demoPlaces, placeOf, PREFECTURE } from '@/seed/demo/places'
import { addFile, as, must, officer, userOf, type ReplayState } from '@/seed/demo/replay'
import { takeCounselAssessmentStep } from '@/src/counsel/assessment/counselAssessmentSteps'
import { takeCounselStep } from '@/src/counsel/roster/counselSteps'
import { takeEngagementStep } from '@/src/counsel/roster/engagementSteps'
import type { CounselStep } from '@/src/domain/counsel/counselProcedure'
import { addDays, addYears, yearOf, type Day } from '@/src/domain/day'
import type { AdministrativeField } from '@/src/domain/organization/fields'
import type { Agency, Counsel, User } from '@/src/payload-types'

const PUAN = '522323'
const XINGYI = '522301'
/** The account of the lawyer whose day the demo shows. */
const COUNSEL = 'counsel@demo.invalid'
/** Days before today on which most contracts of the demo began. */
const BEGAN = 200

interface DemoLawyer {
  readonly name: string
  readonly kind: Counsel['kind']
  readonly firm: string
  readonly licenceNumber: string
  readonly fields: AdministrativeField[]
  readonly step: Extract<CounselStep, 'vet' | 'reject'> | null
  readonly more?: Partial<Counsel>
}

const firms = ['贵州某甲律师事务所', '贵州某乙律师事务所', '贵州某丙律师事务所'] as const

/** Posts and letters instead of names; the numbers have the form of licences and belong to nobody. */
const lawyers: readonly DemoLawyer[] = [
  {
    name: '外聘法律顾问甲',
    kind: 'external',
    firm: firms[0],
    licenceNumber: '15223201210000001',
    fields: ['natural-resources', 'forestry', 'government'],
    step: 'vet',
  },
  {
    name: '外聘法律顾问乙',
    kind: 'external',
    firm: firms[0],
    licenceNumber: '15223201510000002',
    fields: ['urban-construction', 'urban-enforcement', 'township'],
    step: 'vet',
  },
  {
    name: '外聘法律顾问丙',
    kind: 'external',
    firm: firms[1],
    licenceNumber: '15223201410000003',
    fields: ['labour-social-security', 'market-supervision'],
    step: 'vet',
  },
  {
    name: '外聘法律顾问丁',
    kind: 'external',
    firm: firms[2],
    licenceNumber: '15223200910000004',
    fields: ['public-security', 'transport'],
    step: 'vet',
    more: { clients: [{ name: '某建材有限公司', role: 'adviser', fromOn: '2024-01-01' }] },
  },
  {
    name: '公职律师A',
    kind: 'public',
    firm: '黔西南州司法局',
    licenceNumber: '15223201860000005',
    fields: ['government', 'justice'],
    step: 'vet',
    more: { isCivilServant: true },
  },
  {
    name: '外聘法律顾问戊',
    kind: 'external',
    firm: firms[1],
    licenceNumber: '15223202110000006',
    fields: ['natural-resources'],
    step: null,
  },
  {
    name: '外聘法律顾问己',
    kind: 'external',
    firm: firms[2],
    licenceNumber: '15223202310000007',
    fields: ['agriculture'],
    step: 'reject',
  },
]

/** The second person of the prefecture's office: who nominates does not vet. */
const reviewerOf = (state: ReplayState): User =>
  must(
    state.users.find(({ email }) => email === 'prefecture-reviewer@demo.invalid'),
    'reviewer',
  )

const writeLawyers = async (
  req: PayloadRequest,
  state: ReplayState,
  nominatedOn: Day,
): Promise<string[]> => {
  const account = state.users.find(({ email }) => email === COUNSEL)
  const nominating = as(req, instant(nominatedOn, '09:30'), officer(state, PREFECTURE))
  const deciding = as(req, instant(addDays(nominatedOn, 5), '10:00'), reviewerOf(state))
  const vetted: string[] = []
  for (const [index, { step, more, fields, ...facts }] of lawyers.entries()) {
    const { id } = await req.payload.create({
      collection: 'counsel',
      data: {
        ...facts,
        ...more,
        fields: [...fields],
        state: 'nominated',
        ...(index === 0 && account ? { user: account.id } : {}),
      },
      depth: 0,
      req: step ? nominating : as(req, null, userOf(state, agencyIn(PUAN, 'natural-resources'))),
    })
    if (step) await takeCounselStep(deciding, id, step, { reason: '近三年有执业处罚记录。' })
    if (step === 'vet') vetted.push(id)
  }
  return vetted
}

interface Unit {
  readonly id: string
  readonly slug: string
}

/** Police stations and villages of three counties, so that each layer has something to count. */
const writeLayers = async (req: PayloadRequest, state: ReplayState): Promise<Unit[]> => {
  const units: Unit[] = []
  for (const slug of [PUAN, XINGYI, '522328']) {
    const { name, townships } = placeOf(slug)
    const towns = townships.map((town) => town.replace('人民政府', ''))
    const rows = towns.flatMap((town): [string, Agency['kind'], Agency['field']][] => [
      [`${name}公安局${town.replace(name, '')}派出所`, 'police-station', 'public-security'],
      [`${town}示例一村村民委员会`, 'village', 'other'],
      [`${town}示例二村村民委员会`, 'village', 'other'],
    ])
    for (const [unit, kind, field] of rows) {
      const { id } = await req.payload.create({
        collection: 'agencies',
        data: {
          name: unit,
          kind,
          field,
          region: must(state.names.regions.get(slug), slug),
          isActive: true,
        },
        depth: 0,
        req,
      })
      units.push({ id, slug })
    }
  }
  return units
}

/** The engagement of one unit as its county office enters it. */
const engage = async (
  req: PayloadRequest,
  state: ReplayState,
  { id, slug }: Unit,
  counsel: string,
  term: { readonly startOn: Day; readonly endOn: Day; readonly contract?: string[] },
): Promise<string> => {
  const office = as(req, instant(term.startOn, '09:00'), officer(state, slug))
  const engagement = await req.payload.create({
    collection: 'engagements',
    data: { title: '', unit: id, counsel, feeClass: 'annual', ...term },
    depth: 0,
    req: office,
  })
  return engagement.id
}

/** The units of the demo but every sixth, each with a lawyer in turn; some contracts ran out or were ended. */
const writeEngagements = async (
  req: PayloadRequest,
  state: ReplayState,
  counsel: readonly string[],
  today: Day,
): Promise<void> => {
  const shown = [agencyIn(PUAN, 'natural-resources'), placeOf(PUAN).government]
  const named = [
    ...demoPlaces.map(({ government, slug }) => ({ name: government, slug })),
    ...demoAgencies,
  ]
    .filter(({ name }) => !shown.includes(name))
    .map(({ name, slug }) => ({ id: must(state.names.agencies.get(name), name), slug }))
  const units = [...named, ...(await writeLayers(req, state))]
  // The fourth lawyer advises a party of many suits: he would be refused here and there.
  const free = counsel.filter((_, index) => index !== 3)
  const startOn = addDays(today, -BEGAN)
  const endOn = addDays(addYears(startOn, 1), -1)
  for (const [index, unit] of units.entries()) {
    if (index % 6 === 5) continue
    const lawyer = must(free[index % free.length], 'lawyer')
    const isLapsed = index % 17 === 3
    const id = await engage(req, state, unit, lawyer, {
      startOn: isLapsed ? addYears(startOn, -1) : startOn,
      endOn: isLapsed ? addDays(today, -20) : endOn,
    })
    if (index === 4)
      await takeEngagementStep(
        as(req, instant(addDays(today, -6), '15:00'), officer(state, unit.slug)),
        id,
        'end',
        { reason: '顾问转所，双方协商解除。' },
      )
  }
}

const criteria = [
  { criterion: '意见质量', maximum: 40, points: 36 },
  { criterion: '办理时限', maximum: 20, points: 18.5 },
  { criterion: '出庭应诉与化解', maximum: 25, points: 22 },
  { criterion: '履职纪律', maximum: 15, points: 15 },
]

/** The unit whose clerk the demo shows: a renewed contract with last year assessed, and one about to expire. */
const writeShownUnit = async (
  req: PayloadRequest,
  state: ReplayState,
  [first = '', second = '']: readonly string[],
  today: Day,
): Promise<void> => {
  const name = agencyIn(PUAN, 'natural-resources')
  const unit = { id: must(state.names.agencies.get(name), name), slug: PUAN }
  const clerk = userOf(state, name)
  const on = (day: Day, user: User = clerk): PayloadRequest => as(req, instant(day, '10:00'), user)
  const endOn = addDays(today, -BEGAN - 1)
  const contract = [await addFile(on(endOn), '聘任合同')]
  const old = await engage(req, state, unit, first, {
    startOn: addDays(addYears(endOn, -1), 1),
    endOn,
    contract,
  })
  await takeEngagementStep(on(endOn), old, 'renew', {
    endOn: addYears(endOn, 1),
    files: [await addFile(on(endOn), '续聘合同')],
  })
  await engage(req, state, unit, second, {
    startOn: addDays(addYears(today, -1), 25),
    endOn: addDays(today, 24),
  })
  const government = placeOf(PUAN).government
  await engage(
    req,
    state,
    { id: must(state.names.agencies.get(government), government), slug: PUAN },
    first,
    { startOn: addDays(addYears(today, -1), 40), endOn: addDays(today, 39) },
  )
  for (const year of [yearOf(today) - 1, yearOf(today)]) {
    const day = year === yearOf(today) ? today : `${year}-12-20`
    const { id } = await req.payload.create({
      collection: 'counsel-assessments',
      data: {
        counsel: first,
        unit: unit.id,
        year,
        criteria: criteria.map((one) => ({ ...one })),
        grade: 'competent',
        remarks: '意见及时、说理充分，能出庭应诉。',
        state: 'draft',
      },
      depth: 0,
      req: on(day),
    })
    if (year !== yearOf(today)) {
      await takeCounselAssessmentStep(on(day, officer(state, PUAN)), id, 'confirm', {})
    }
  }
}

/**
 * The roster of the demo: lawyers nominated and vetted, engagements of most units with some that ran out, were ended
 * or are about to expire, and assessments of one lawyer.
 */
export const writeRoster = async (
  req: PayloadRequest,
  state: ReplayState,
  today: Day,
): Promise<void> => {
  const counsel = await writeLawyers(req, state, addDays(addYears(today, -2), -BEGAN))
  await writeShownUnit(req, state, counsel, today)
  await writeEngagements(req, state, counsel, today)
}

import type { Day } from '@/src/domain/day'
import type { Period } from '@/src/domain/metrics/period'
import type { Option, ValueOf } from '@/src/domain/options'

/** Who circulates: the prefecture's office or a county's. */
export const bulletinLevels = [
  { value: 'prefecture', label: { zh: '州级通报', en: 'Prefecture' } },
  { value: 'county', label: { zh: '县级通报', en: 'County' } },
] as const satisfies readonly Option[]
export type BulletinLevel = ValueOf<typeof bulletinLevels>

/** A bulletin (通报) is drafted, approved by a second person and issued; from its approval on nothing changes it. */
export const bulletinStates = [
  { value: 'draft', label: { zh: '草稿', en: 'Draft' } },
  { value: 'approved', label: { zh: '已审核', en: 'Approved' } },
  { value: 'issued', label: { zh: '已印发', en: 'Issued' } },
] as const satisfies readonly Option[]

/** One defendant of a counted case, with the name it had then. */
export interface CountedDefendant {
  readonly agency: string
  readonly agencyName: string
  readonly role: string
  readonly outcome: string | null
  readonly alteredTo: string | null
  readonly isLoss: boolean
}

/** A case as it counted: everything that the figures follow from. */
export interface CountedCase {
  readonly id: string
  readonly caseNumber: string
  readonly court: string
  readonly region: string
  readonly concludedOn: Day
  readonly effectiveOn: Day | null
  readonly isJudged: boolean
  readonly isLost: boolean
  readonly defendants: readonly CountedDefendant[]
}

/** A loss in effect that the bulletin names. */
export interface NamedLoss {
  readonly case: string
  readonly caseNumber: string
  readonly court: string
  readonly cause: string | null
  readonly agency: string
  readonly agencyName: string
  readonly outcome: string | null
  readonly alteredTo: string | null
  readonly effectiveOn: Day
}

/** A row that the table has even where nothing was counted. */
export interface BulletinUnit {
  readonly key: string
  readonly label: string
}

/** All that a bulletin was computed from. */
export interface BulletinInputs {
  readonly level: BulletinLevel
  readonly period: Period
  readonly previousPeriod: Period
  /** Regions of a prefecture, in the order of reports; none for a county, whose rows are its agencies. */
  readonly units: readonly BulletinUnit[]
  /** First instance, concluded in the period. */
  readonly counted: readonly CountedCase[]
  /** The same of the period a year before. */
  readonly before: readonly CountedCase[]
  /** Losses that took effect in the period, of whatever instance. */
  readonly losses: readonly NamedLoss[]
}

/** A row of the table; rates and changes as text with two decimals, null where nothing was counted. */
export interface BulletinRow {
  readonly key: string
  readonly label: string
  readonly concluded: number
  readonly judged: number
  readonly lost: number
  /** Per cent. */
  readonly rate: string | null
  readonly previousConcluded: number
  readonly previousLost: number
  readonly previousRate: string | null
  /** Percentage points against the same period a year before. */
  readonly change: string | null
}

/** What a bulletin says in numbers. */
export interface BulletinFigures {
  /** What the rows stand for. */
  readonly by: 'region' | 'agency'
  readonly rows: readonly BulletinRow[]
  /** Each case once, however many agencies lost it. */
  readonly total: BulletinRow
  readonly losses: number
}

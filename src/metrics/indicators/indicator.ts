import type { Bilingual } from '@/src/domain/bilingual'
import type { Day } from '@/src/domain/day'

/** The year, and the day up to which it is looked at. Rows are narrowed by what the user may see. */
export interface IndicatorScope {
  readonly year: number
  /** Today, or 31 December of a year that is over. */
  readonly until: Day
}

/** A figure that explains itself: what is counted, out of what, and where the records behind it are listed. */
export interface Indicator {
  /** Stable, kebab-case, unique among all indicators. */
  readonly key: string
  readonly label: Bilingual
  /** What the numerator and the denominator count, with the source of the demand. */
  readonly rule: Bilingual
  readonly numerator: number
  readonly denominator: number
  /** False where the two are counts of different things, e.g. visitors and shifts: no percentage is made of them. */
  readonly isRate?: boolean
  /** Whether the share ought to be 100 %, so that a smaller one is marked. */
  readonly isComplete?: boolean
  /** Addresses in the console that list what was counted, and what is missing from it. */
  readonly behind: {
    readonly numerator?: string
    readonly denominator: string
    readonly missing?: string
  }
}

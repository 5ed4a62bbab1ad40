import type { CaseInstance } from '@/src/domain/litigation/case-number'
import type { Period } from '@/src/domain/metrics/period'
import type { Grouping } from '@/src/metrics/groupings'

/** Which cases count; each value narrows. Region, agency and court are ids, cause is a category. */
export interface CaseFilter {
  readonly region?: string | undefined
  /** Cases in which this agency is a defendant; grouped by agency, its own row alone. */
  readonly agency?: string | undefined
  readonly court?: string | undefined
  readonly field?: string | undefined
  readonly cause?: string | undefined
}

/** A question to the read model. Trashed cases never count. */
export interface CountQuery {
  readonly period: Period
  /** The day that decides in which period a case counts. */
  readonly dateField: 'concludedOn' | 'effectiveOn' | 'heardOn'
  readonly instances: readonly CaseInstance[]
  /** None: one row with the total. With `agency` each defendant's case counts once for each agency. */
  readonly by: readonly Grouping[]
  readonly filter: CaseFilter
}

/** Keys of a row, one for each grouping: an id, a code, `2026-Q1`; null where the case has no value. */
export type Keys = readonly (string | null)[]

/** Instances that can be asked for; petitions and enforcement reviews are no trials and never count. */
export const instanceChoices = {
  first: ['first'],
  second: ['second'],
  retrial: ['retrial'],
  all: ['first', 'second', 'retrial'],
} as const satisfies Record<string, readonly CaseInstance[]>
export type InstanceChoice = keyof typeof instanceChoices

import type { Where } from 'payload'

import type { Period } from '@/src/domain/metrics/period'
import type { CaseFilter } from '@/src/metrics/countQuery'

/** Who is assessed, for which year, and up to which day the records count. */
export interface AssessedUnit {
  readonly unit: string
  readonly region: string
  /** A county is answered for by its government: everything in its region counts. */
  readonly isCounty: boolean
  readonly year: number
  readonly period: Period
  /** Ids of the units that supervision has visited in the year. */
  readonly visited: ReadonlySet<string>
}

/** The cases that count for a unit. */
export const casesOfUnit = ({ unit, region, isCounty }: AssessedUnit): CaseFilter =>
  isCounty ? { region } : { agency: unit }

/** The duties that count for a unit: those it owes; of the four musts those about its losses. */
export const dutiesOfUnit = (
  { unit, region, isCounty }: AssessedUnit,
  whose: 'debtor' | 'concerned' = 'debtor',
): Where => {
  if (isCounty) return { region: { equals: region } }
  if (whose === 'debtor') return { debtor: { equals: unit } }
  return {
    or: [
      { concerned: { equals: unit } },
      { and: [{ concerned: { exists: false } }, { debtor: { equals: unit } }] },
    ],
  }
}

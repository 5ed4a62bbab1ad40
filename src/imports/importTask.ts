import type { PayloadRequest } from 'payload'

import type { User } from '@/src/payload-types'
import { idOf } from '@/src/domain/idOf'
import type { ImportKind } from '@/src/imports/importKinds'
import type { RowProblem } from '@/src/imports/rowProblem'

/** How an import goes about its work. */
export interface ImportOptions {
  /** Records courts and agencies that are not known, instead of rejecting their rows. */
  readonly createMissing: boolean
  /** Looks only: nothing is written. */
  readonly dryRun: boolean
  /** Writes nothing at all where a row is rejected. */
  readonly allOrNothing: boolean
  /** Opens the duties of past steps too, as a save in the console would. */
  readonly openDuties: boolean
  /** Further headings, by `headingKey`. */
  readonly columns: ReadonlyMap<string, string>
  /** Names of the list that stand for recorded agencies, by id. */
  readonly agencies: Readonly<Record<string, string>>
}

/** Whose records may be imported: everybody's, those of one region, or those of one court. */
export type ImportScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'region'; readonly region: string }
  | { readonly kind: 'court'; readonly court: string }

/**
 * The scope of a user; the system itself (command line) has no user. Null for who may not import lists of the
 * kind: courts hand in cases, and keep no roster of counsel.
 */
export const scopeOf = (user: User | null, kind: ImportKind): ImportScope | null => {
  if (!user) return { kind: 'all' }
  const [region, court] = [idOf(user.region), idOf(user.court)]
  if (user.role === 'prefecture-office') return { kind: 'all' }
  if (user.role === 'county-office' && region) return { kind: 'region', region }
  return user.role === 'court' && court && kind === 'cases' ? { kind: 'court', court } : null
}

/** What became of the rows so far. */
export interface ImportCounts {
  read: number
  created: number
  updated: number
  unchanged: number
  rejected: number
  warned: number
}

/** A row that was rejected, with its texts for the report. */
export interface RejectedRow {
  readonly row: number
  readonly texts: readonly string[]
  readonly problems: readonly RowProblem[]
}

/** What an import did, or would do. */
export interface ImportSummary extends ImportCounts {
  readonly headings: readonly string[]
  readonly columns: readonly { heading: string; column: string }[]
  readonly unknownColumns: readonly string[]
  readonly missingColumns: readonly string[]
  /** One a rejected row: its first problem, with the others in the reason. */
  readonly rejections: readonly RowProblem[]
  /** The first 10,000. */
  readonly warnings: readonly RowProblem[]
  readonly unknownAgencies: readonly { name: string; rows: number }[]
  readonly unknownCourts: readonly { name: string; rows: number }[]
  /** The first rows as they stand in the file. */
  readonly sample: readonly { row: number; texts: readonly string[] }[]
}

/** The run that is kept on record, while it goes on. */
export interface ImportRun {
  readonly id: string
  /** Whether an earlier worker had begun and was interrupted. */
  readonly isResumed: boolean
  /** Writes the progress in the transaction of the rows; throws where another worker has taken over. */
  readonly progress: (req: PayloadRequest, counts: ImportCounts) => Promise<void>
}

import { isAppealDisposition, outcomes, type OutcomeCode } from '@/src/domain/litigation/outcomes'
import type { Case } from '@/src/payload-types'

type Row = Case['defendants'][number]

/** The outcome of one defendant as the form of a conclusion holds it: '' is not chosen yet. */
export interface OutcomeDraft {
  outcome: OutcomeCode | ''
  alteredTo: OutcomeCode | ''
  hasChangedAct: boolean
}

/** Third parties have no outcome of their own. */
export const isSued = ({ role }: Pick<Row, 'role'>): boolean => role !== 'third-party'

/** Outcomes with a content of their own, which an altered judgment can have. */
export const substantiveOutcomes = outcomes.filter(({ value }) => !isAppealDisposition(value))

/** What can be chosen: a first instance disposes of no appeal; on appeal that stands first. */
export const outcomesFor = (isFirstInstance: boolean) =>
  isFirstInstance
    ? substantiveOutcomes
    : [...outcomes.filter(({ value }) => isAppealDisposition(value)), ...substantiveOutcomes]

/** The rows of the defendants with their outcomes; everything else in them stays as it is. */
export const concludedDefendants = (rows: readonly Row[], drafts: readonly OutcomeDraft[]): Row[] =>
  rows.map((row, index) => {
    const draft = drafts[index]
    if (!draft || !isSued(row)) return row
    return {
      ...row,
      outcome: draft.outcome || null,
      alteredTo: draft.outcome === 'altered' ? draft.alteredTo || null : null,
      hasChangedAct: draft.hasChangedAct,
    }
  })

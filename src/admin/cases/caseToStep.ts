import type { Case } from '@/src/payload-types'

/** A defendant with the name of its agency; the row goes back to the server as it came. */
export interface DefendantRow {
  readonly name: string
  readonly row: Case['defendants'][number]
}

/** What the dialogs of the steps need to know of a case. */
export interface CaseToStep {
  readonly id: string
  readonly caseNumber: string
  readonly court: string
  readonly isFirstInstance: boolean
  readonly defendants: readonly DefendantRow[]
}

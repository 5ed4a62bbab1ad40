import type { ImportKind } from '@/src/imports/importKinds'
import type { ImportSummary } from '@/src/imports/importTask'

/** What `POST /api/imports/preview` answers. */
export interface ImportPreview extends ImportSummary {
  readonly id: string
  readonly kind: ImportKind
  readonly fileName: string
  readonly knownColumns: readonly {
    readonly key: string
    readonly heading: string
    readonly isRequired: boolean
  }[]
}

/** How the user wants a list to be read. */
export interface ImportSettings {
  /** Columns by the heading that stands for them. */
  readonly mapping: Readonly<Record<string, string>>
  /** Agencies, by id, by the name that stands for them. */
  readonly agencies: Readonly<Record<string, string>>
  readonly createMissing: boolean
  readonly allOrNothing: boolean
  readonly openDuties: boolean
  readonly remember: boolean
}

/** What the preview depends on: after a change of these it must be made again. */
export const readingOf = ({ mapping, agencies, createMissing }: ImportSettings): string =>
  JSON.stringify([mapping, agencies, createMissing])

/** The settings of a list that nobody has touched yet. */
export const untouched: ImportSettings = {
  mapping: {},
  agencies: {},
  createMissing: false,
  allOrNothing: false,
  openDuties: false,
  remember: true,
}

/** A copy of a table of choices with one set, or taken out by ''. */
export const chosen = (
  choices: Readonly<Record<string, string>>,
  name: string,
  value: string,
): Record<string, string> =>
  Object.fromEntries(
    [...Object.entries(choices).filter(([key]) => key !== name), [name, value] as const].filter(
      ([, one]) => one !== '',
    ),
  )

import { caseStates, yesNo } from '@/src/domain/litigation/caseOptions'
import { caseInstances } from '@/src/domain/litigation/case-number'
import { outcomes } from '@/src/domain/litigation/outcomes'
import { dutyKinds, dutyStates } from '@/src/domain/dutyStates'
import type { Option } from '@/src/domain/options'
import { administrativeFields } from '@/src/domain/organization/fields'
import { localeOf } from '@/src/i18n/message'
import type { MessageKey } from '@/src/i18n/messages'
import type { Case, Duty } from '@/src/payload-types'

/** The lists that can be taken along as .xlsx. */
export const exportedCollections = ['cases', 'duties'] as const
export type ExportedCollection = (typeof exportedCollections)[number]

/** One column of an exported list. A cell is text; '' where the reader may not see the field. */
export interface ListColumn<Row> {
  readonly heading: MessageKey
  readonly width: number
  readonly cell: (row: Row, language: string | undefined) => string
}

const labelOf = (
  options: readonly Option[],
  value: string | null | undefined,
  language: string | undefined,
): string => options.find((one) => one.value === value)?.label[localeOf(language)] ?? value ?? ''

const nameOf = (value: unknown): string =>
  value && typeof value === 'object' && 'name' in value ? String(value.name) : ''

/** Cases, with one line for each: several defendants and outcomes stand in one cell, in order. */
export const caseColumns: readonly ListColumn<Case>[] = [
  { heading: 'export.caseNumber', width: 26, cell: ({ caseNumber }) => caseNumber },
  { heading: 'export.court', width: 24, cell: ({ court }) => nameOf(court) },
  {
    heading: 'export.instance',
    width: 8,
    cell: ({ instance }, language) => labelOf(caseInstances, instance, language),
  },
  {
    heading: 'export.state',
    width: 9,
    cell: ({ state }, language) => labelOf(caseStates, state, language),
  },
  { heading: 'export.region', width: 12, cell: ({ region }) => nameOf(region) },
  {
    heading: 'export.plaintiffs',
    width: 20,
    cell: ({ plaintiffs }) => (plaintiffs ?? []).map(({ name }) => name).join('、'),
  },
  {
    heading: 'export.defendants',
    width: 32,
    cell: ({ defendants }) => defendants.map(({ agency }) => nameOf(agency)).join('、'),
  },
  { heading: 'export.cause', width: 20, cell: ({ cause }) => cause ?? '' },
  {
    heading: 'export.field',
    width: 14,
    cell: ({ field }, language) => labelOf(administrativeFields, field, language),
  },
  { heading: 'export.filedOn', width: 12, cell: ({ filedOn }) => filedOn },
  { heading: 'export.servedOn', width: 12, cell: ({ servedOn }) => servedOn ?? '' },
  { heading: 'export.heardOn', width: 12, cell: ({ heardOn }) => heardOn ?? '' },
  { heading: 'export.concludedOn', width: 12, cell: ({ concludedOn }) => concludedOn ?? '' },
  {
    heading: 'export.outcome',
    width: 20,
    cell: ({ defendants }, language) =>
      defendants
        .map(({ outcome }) => labelOf(outcomes, outcome, language))
        .filter(Boolean)
        .join('、'),
  },
  { heading: 'export.effectiveOn', width: 12, cell: ({ effectiveOn }) => effectiveOn ?? '' },
  {
    heading: 'export.isLost',
    width: 8,
    cell: ({ concludedOn, isLost }, language) =>
      concludedOn ? labelOf(yesNo, isLost ? 'yes' : 'no', language) : '',
  },
]

/** The ledger, one line for each duty. */
export const dutyColumns: readonly ListColumn<Duty>[] = [
  {
    heading: 'export.duty',
    width: 40,
    cell: ({ title, titleEn }, language) => (localeOf(language) === 'en' && titleEn) || title,
  },
  {
    heading: 'export.kind',
    width: 16,
    cell: ({ kind }, language) => labelOf(dutyKinds, kind, language),
  },
  {
    heading: 'export.state',
    width: 9,
    cell: ({ state }, language) => labelOf(dutyStates, state, language),
  },
  { heading: 'export.debtor', width: 24, cell: ({ debtor }) => nameOf(debtor) },
  { heading: 'export.supervisor', width: 24, cell: ({ supervisor }) => nameOf(supervisor) },
  { heading: 'export.region', width: 12, cell: ({ region }) => nameOf(region) },
  { heading: 'export.openedOn', width: 12, cell: ({ openedOn }) => openedOn },
  { heading: 'export.dueOn', width: 12, cell: ({ dueOn }) => dueOn },
  { heading: 'export.settledOn', width: 12, cell: ({ settledOn }) => settledOn ?? '' },
  { heading: 'export.legalBasis', width: 36, cell: ({ legalBasis }) => legalBasis },
]

import type { FourMustsRow, FourMustsStep } from '@/src/accountability/fourMusts'
import type { StepLook } from '@/src/domain/accountability/lossSteps'
import { dutyKinds, dutyStates, type DutyKind } from '@/src/domain/dutyStates'
import { lossKinds } from '@/src/domain/rules'
import { localeOf, message } from '@/src/i18n/message'

/** One column of the exported table; a cell is text. */
export interface FourMustsColumn {
  readonly heading: string
  readonly width: number
  readonly cell: (row: FourMustsRow) => string
}

/** How a step stands, in words: its state, late, or never opened. */
export const lookLabel = (look: StepLook, language: string | undefined): string => {
  if (look === 'overdue') return message('fourMusts.overdue', language)
  if (look === 'missing') return message('fourMusts.missing', language)
  return dutyStates.find(({ value }) => value === look)?.label[localeOf(language)] ?? look
}

/** The day that a step shows: when it was settled, else when it is due. */
export const dayOfStep = ({ dueOn, settledOn }: FourMustsStep): string => settledOn ?? dueOn ?? ''

/** The short name of a step: 必通报, 必倒查, 必约谈, 必追责. */
export const stepLabel = (kind: DutyKind, language: string | undefined): string => {
  switch (kind) {
    case 'circulate':
      return message('fourMusts.circulate', language)
    case 'trace-back':
      return message('fourMusts.traceBack', language)
    case 'interview':
      return message('fourMusts.interview', language)
    case 'hold-accountable':
      return message('fourMusts.holdAccountable', language)
    default:
      return dutyKinds.find(({ value }) => value === kind)?.label[localeOf(language)] ?? kind
  }
}

/** The columns of the exported table, in the reader's language. */
export const fourMustsColumns = (language: string | undefined): readonly FourMustsColumn[] => [
  {
    heading: message('fourMusts.caseNumber', language),
    width: 26,
    cell: ({ caseNumber }) => caseNumber,
  },
  {
    heading: message('fourMusts.agency', language),
    width: 30,
    cell: ({ agencyName }) => agencyName,
  },
  {
    heading: message('fourMusts.effectiveOn', language),
    width: 12,
    cell: ({ effectiveOn }) => effectiveOn ?? '',
  },
  ...lossKinds.flatMap((kind, index): FourMustsColumn[] => {
    const stepOf = ({ steps }: FourMustsRow) => steps[index]
    const heading = stepLabel(kind, language)
    return [
      {
        heading,
        width: 12,
        cell: (row) => lookLabel(stepOf(row)?.look ?? 'missing', language),
      },
      {
        heading: message('fourMusts.dayOf', language, { step: heading }),
        width: 16,
        cell: (row) => {
          const step = stepOf(row)
          return step ? dayOfStep(step) : ''
        },
      },
    ]
  }),
  {
    heading: message('fourMusts.outcome', language),
    width: 10,
    cell: ({ isClosed }) => message(isClosed ? 'fourMusts.closed' : 'fourMusts.open', language),
  },
]

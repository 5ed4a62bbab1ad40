import type { Bilingual } from '@/src/domain/bilingual'
import type { Day } from '@/src/domain/day'
import { isCaseJudged, type DefendantOutcome } from '@/src/domain/litigation/loss'
import type { Option } from '@/src/domain/options'

interface DenominatorOption extends Option {
  readonly definition: Bilingual
  /** The date whose day decides in which period a case counts. */
  readonly dateField: 'concludedOn' | 'effectiveOn'
}

/** The denominators of the loss rate that published figures use; figures of different kinds never compare. */
export const denominatorKinds = [
  {
    value: 'concluded',
    label: { zh: '审结', en: 'Concluded' },
    definition: {
      zh: '败诉案件数 ÷ 审结案件数（含撤诉、驳回起诉、调解、移送），按结案日期归入期间',
      en: 'Lost ÷ concluded cases (withdrawals, dismissals, mediations and transfers included), by day of conclusion',
    },
    dateField: 'concludedOn',
  },
  {
    value: 'judged',
    label: { zh: '实体判决', en: 'Judged' },
    definition: {
      zh: '败诉案件数 ÷ 以判决方式结案的案件数，按结案日期归入期间',
      en: 'Lost ÷ cases closed by judgment, by day of conclusion',
    },
    dateField: 'concludedOn',
  },
  {
    value: 'effective',
    label: { zh: '生效', en: 'Effective' },
    definition: {
      zh: '败诉案件数 ÷ 生效案件数，按生效日期归入期间',
      en: 'Lost ÷ cases that became effective, by day of effect',
    },
    dateField: 'effectiveOn',
  },
] as const satisfies readonly DenominatorOption[]

export type DenominatorKind = (typeof denominatorKinds)[number]['value']

/** The denominator used where nothing else is asked for (一审审结). */
export const DEFAULT_DENOMINATOR: DenominatorKind = 'concluded'

/** Whether a value names a kind of denominator. */
export const isDenominatorKind = (value: unknown): value is DenominatorKind =>
  denominatorKinds.some((kind) => kind.value === value)

/** Label, definition and deciding date of a kind. */
export const denominatorOf = (kind: DenominatorKind): DenominatorOption => {
  const found = denominatorKinds.find(({ value }) => value === kind)
  if (!found) throw new RangeError(`Unknown denominator: ${kind}`)
  return found
}

/** The facts that decide whether and when a case counts. */
export interface CountableCase {
  readonly concludedOn?: Day | null | undefined
  readonly effectiveOn?: Day | null | undefined
  readonly defendants: readonly DefendantOutcome[]
}

/** The day on which a case enters the denominator of a kind; null when it does not count. */
export const countedOn = (kind: DenominatorKind, facts: CountableCase): Day | null => {
  if (kind === 'judged' && !isCaseJudged(facts.defendants)) return null
  return facts[denominatorOf(kind).dateField] ?? null
}

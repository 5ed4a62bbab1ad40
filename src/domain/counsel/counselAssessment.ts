import { compare, display, fractionOf, isDecimal, sum } from '@/src/domain/accountability/fraction'
import type { Option } from '@/src/domain/options'
import type { Procedure } from '@/src/domain/procedure'

/** The result of a year (年度评价等次). */
export const assessmentGrades = [
  { value: 'excellent', label: { zh: '优秀', en: 'Excellent' } },
  { value: 'competent', label: { zh: '称职', en: 'Competent' } },
  { value: 'basic', label: { zh: '基本称职', en: 'Barely competent' } },
  { value: 'incompetent', label: { zh: '不称职', en: 'Not competent' } },
] as const satisfies readonly Option[]

/** States of a yearly assessment: written by the unit, confirmed by the office, then frozen. */
export const counselAssessmentStates = [
  { value: 'draft', label: { zh: '待确认', en: 'To be confirmed' } },
  { value: 'returned', label: { zh: '退回修改', en: 'Returned' } },
  { value: 'confirmed', label: { zh: '已确认', en: 'Confirmed' } },
] as const satisfies readonly Option[]
export type CounselAssessmentState = (typeof counselAssessmentStates)[number]['value']

/** Steps of a yearly assessment. A returned one is a draft again once its author has saved it. */
export const counselAssessmentProcedure = {
  confirm: { from: ['draft'], to: 'confirmed' },
  return: { from: ['draft'], to: 'returned' },
} as const satisfies Procedure<CounselAssessmentState, string>
export type CounselAssessmentStep = keyof typeof counselAssessmentProcedure

/** One criterion with what it can give and what it gave. */
export interface Criterion {
  readonly criterion?: string | null | undefined
  readonly maximum?: number | null | undefined
  readonly points?: number | null | undefined
}

/** What is wrong with a criterion, counted from 1. */
export interface CriterionProblem {
  readonly row: number
  readonly kind: 'numbers' | 'points'
}

/** The first criterion that cannot stand: no numbers, or more points than there are. */
export const problemOfCriteria = (criteria: readonly Criterion[]): CriterionProblem | null => {
  for (const [index, { maximum, points }] of criteria.entries()) {
    const row = index + 1
    if (!isDecimal(maximum) || !isDecimal(points) || Number(maximum) === 0)
      return { row, kind: 'numbers' }
    if (compare(fractionOf(points), fractionOf(maximum)) === 1) return { row, kind: 'points' }
  }
  return null
}

/** The points of an assessment and what they could have been, as text with two decimals; null without criteria. */
export const totalOf = (
  criteria: readonly Criterion[],
): { readonly total: string; readonly outOf: string } | null =>
  criteria.length === 0 || problemOfCriteria(criteria)
    ? null
    : {
        total: display(sum(criteria.map(({ points }) => fractionOf(points ?? 0)))),
        outOf: display(sum(criteria.map(({ maximum }) => fractionOf(maximum ?? 0)))),
      }

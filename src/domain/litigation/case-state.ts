import { isDay, type Day } from '@/src/domain/day'
import type { CaseInstance } from '@/src/domain/litigation/case-number'
import { caseStates, type CaseState } from '@/src/domain/litigation/caseOptions'
import { isJudged, splitLoss, type DefendantOutcome } from '@/src/domain/litigation/loss'
import { isAppealDisposition, outcomeOf } from '@/src/domain/litigation/outcomes'
import { problem, type Problem } from '@/src/domain/problems'

type Maybe<T> = T | null | undefined

/** One defendant of a case: the agency by its id, its role and its own outcome. */
export interface DefendantFacts extends DefendantOutcome {
  readonly agency: string | number
}

/** The facts of one case at one instance; the state is derived from them, never typed. */
export interface CaseFacts {
  readonly instance?: Maybe<CaseInstance>
  /** Day of acceptance (立案). */
  readonly filedOn?: Maybe<Day>
  /** Day on which the agency received the complaint. */
  readonly servedOn?: Maybe<Day>
  /** Day of the first hearing; may lie ahead while the hearing is only scheduled. */
  readonly heardOn?: Maybe<Day>
  readonly concludedOn?: Maybe<Day>
  readonly effectiveOn?: Maybe<Day>
  readonly defendants: readonly DefendantFacts[]
}

/** What a check of facts needs to know besides them. */
export interface CaseCheckContext {
  /** Today in Asia/Shanghai: what must have happened cannot lie after it. */
  readonly today: Day
  /** True when the change is the re-opening by a remand (发回重审). */
  readonly isRemand?: boolean
}

const rank = (state: CaseState): number => caseStates.findIndex(({ value }) => value === state)

/**
 * The stage of a case, from its facts: accepted → served → heard → concluded → effective. A stage
 * may be skipped (a suit dismissed without a hearing). With `today` a hearing still ahead does not count.
 */
export const caseState = (facts: CaseFacts, today?: Day): CaseState => {
  if (facts.effectiveOn) return 'effective'
  if (facts.concludedOn) return 'concluded'
  if (facts.heardOn && (!today || facts.heardOn <= today)) return 'heard'
  if (facts.servedOn) return 'served'
  return 'accepted'
}

/** The facts after a remand: conclusion, effect and outcomes are gone; what was done before stays. */
export const reopen = <T extends CaseFacts>(facts: T): T => ({
  ...facts,
  concludedOn: null,
  effectiveOn: null,
  defendants: facts.defendants.map((defendant) => ({
    ...defendant,
    outcome: null,
    alteredTo: null,
  })),
})

const dateFields = ['filedOn', 'servedOn', 'heardOn', 'concludedOn', 'effectiveOn'] as const
const happenedFields = ['filedOn', 'servedOn', 'concludedOn', 'effectiveOn'] as const
const afterFilingFields = ['servedOn', 'heardOn', 'concludedOn'] as const

const checkDates = (facts: CaseFacts, { today }: CaseCheckContext): Problem[] => {
  const problems: Problem[] = []
  const { filedOn, heardOn, concludedOn, effectiveOn } = facts
  for (const field of dateFields) {
    const value = facts[field]
    if (value && !isDay(value)) problems.push(problem('date-invalid', field, { value }))
  }
  // An ill-formed date would only produce follow-up problems.
  if (problems.length > 0) return problems
  if (!filedOn) problems.push(problem('filed-on-missing', 'filedOn'))
  for (const field of afterFilingFields) {
    const day = facts[field]
    if (day && filedOn && day < filedOn) {
      problems.push(problem('date-before-filing', field, { day, filedOn }))
    }
  }
  for (const field of happenedFields) {
    const day = facts[field]
    if (day && day > today) problems.push(problem('date-in-future', field, { day, today }))
  }
  if (effectiveOn && !concludedOn) {
    problems.push(problem('effective-without-conclusion', 'concludedOn'))
  }
  if (effectiveOn && concludedOn && effectiveOn < concludedOn) {
    problems.push(
      problem('effective-before-conclusion', 'effectiveOn', { effectiveOn, concludedOn }),
    )
  }
  if (heardOn && concludedOn && heardOn > concludedOn) {
    problems.push(problem('hearing-after-conclusion', 'heardOn', { heardOn, concludedOn }))
  }
  return problems
}

const checkParties = ({ defendants }: CaseFacts): Problem[] => {
  const problems: Problem[] = []
  const real = defendants.filter(({ role }) => role !== 'third-party')
  const acting = real.filter(({ role }) => role !== 'reconsideration-organ')
  if (real.length === 0) problems.push(problem('defendants-missing', 'defendants'))
  const seen = new Set<string>()
  defendants.forEach(({ agency, role }, index) => {
    const key = `${agency} ${role ?? 'sole'}`
    const position = index + 1
    if (seen.has(key)) {
      problems.push(problem('defendant-twice', `defendants.${index}.agency`, { position }))
    }
    seen.add(key)
    if (role === 'sole' && acting.length > 1) {
      problems.push(problem('sole-defendant-not-alone', `defendants.${index}.role`, { position }))
    }
  })
  return problems
}

const checkOutcomes = (facts: CaseFacts): Problem[] => {
  const problems: Problem[] = []
  facts.defendants.forEach((defendant, index) => {
    if (defendant.role === 'third-party') return
    const { outcome, alteredTo } = defendant
    const field = `defendants.${index}.outcome`
    const alteredField = `defendants.${index}.alteredTo`
    const position = index + 1
    if (facts.concludedOn && !outcome) {
      problems.push(problem('concluded-without-outcome', field, { position }))
    }
    if (outcome && !facts.concludedOn) {
      problems.push(problem('outcome-without-conclusion', 'concludedOn', { position }))
    }
    if (outcome && facts.instance === 'first' && isAppealDisposition(outcome)) {
      problems.push(
        problem('outcome-not-for-instance', field, { outcome: outcomeOf(outcome).label, position }),
      )
    }
    if (outcome === 'altered' && !alteredTo) {
      problems.push(problem('altered-to-missing', alteredField, { position }))
    }
    if (alteredTo && (outcome !== 'altered' || isAppealDisposition(alteredTo))) {
      problems.push(problem('altered-to-unexpected', alteredField, { position }))
    }
  })
  const hasJudgment = facts.defendants.some(({ outcome, ...context }) => isJudged(outcome, context))
  if (facts.instance === 'first' && facts.concludedOn && hasJudgment && !facts.heardOn) {
    problems.push(problem('judgment-without-hearing', 'heardOn'))
  }
  return problems
}

/** The reconsideration organ's outcome is checked against that of the original agency, the first defendant. */
const checkReconsideration = ({ defendants }: CaseFacts): Problem[] => {
  const original = defendants.find(({ role }) => role === 'sole' || role === 'joint')
  if (!original) return []
  return defendants.flatMap((defendant, index) =>
    defendant.role === 'reconsideration-organ'
      ? splitLoss(original, defendant, `defendants.${index}.outcome`).problems
      : [],
  )
}

const checkTransition = (
  before: CaseFacts | null,
  after: CaseFacts,
  { isRemand }: CaseCheckContext,
): Problem[] => {
  if (!before || isRemand) return []
  const from = caseState(before)
  const isClosed = from === 'concluded' || from === 'effective'
  const to = caseState(after)
  const field = from === 'effective' && to === 'concluded' ? 'effectiveOn' : 'concludedOn'
  return isClosed && rank(to) < rank(from) ? [problem('reopened-without-remand', field)] : []
}

/**
 * Everything that is wrong with the facts of a case, and with the change that led to them. Errors
 * refuse the record; warnings pass. `before` is null for a new case. A `concluded` or `effective` case
 * goes back only with `isRemand`.
 */
export const checkCaseFacts = (
  before: CaseFacts | null,
  after: CaseFacts,
  context: CaseCheckContext,
): Problem[] => [
  ...checkParties(after),
  ...checkDates(after, context),
  ...checkOutcomes(after),
  ...checkReconsideration(after),
  ...checkTransition(before, after, context),
]

import { isAppealDisposition, outcomeOf, type OutcomeCode } from '@/src/domain/litigation/outcomes'
import type { Option, ValueOf } from '@/src/domain/options'
import { problem, type Problem } from '@/src/domain/problems'

/** The version of the loss table; figures keep it, so that a later table never re-reads old ones. */
export const LOSS_RULE_VERSION = '2026-1'

/** Whether a defendant lost; `undetermined` while no concrete outcome is known. */
export type Loss = 'lost' | 'not-lost' | 'undetermined'

/** What an agency is in the case (行诉法 art. 26, 29); a third party (第三人) is no defendant and never loses. */
export const defendantRoles = [
  { value: 'sole', label: { zh: '被告（原行政行为机关）', en: 'Defendant (acting agency)' } },
  { value: 'joint', label: { zh: '共同被告', en: 'Joint defendant' } },
  {
    value: 'reconsideration-organ',
    label: { zh: '复议机关（共同被告）', en: 'Reconsideration organ' },
  },
  { value: 'third-party', label: { zh: '第三人', en: 'Third party' } },
] as const satisfies readonly Option[]
export type DefendantRole = ValueOf<typeof defendantRoles>

type ConcreteLoss = Exclude<Loss, 'undetermined'>

/**
 * The loss table (domain B.3). `prior` takes over the outcome of the instance before, `recoded` the
 * outcome that the appeal court put in its place; a remand re-opens the case and is no outcome.
 */
export const lossTable: Readonly<Record<OutcomeCode, ConcreteLoss | 'prior' | 'recoded' | 'none'>> =
  {
    'rejected-claims': 'not-lost',
    revoked: 'lost',
    'partly-revoked': 'lost',
    'ordered-performance': 'lost',
    'ordered-payment': 'lost',
    'confirmed-unlawful': 'lost',
    'confirmed-invalid': 'lost',
    modified: 'lost',
    'ordered-compensation': 'lost',
    'ordered-indemnity': 'lost',
    'agreement-performance': 'lost',
    'filing-refused': 'not-lost',
    'suit-dismissed': 'not-lost',
    'withdrawal-granted': 'not-lost',
    'deemed-withdrawn': 'not-lost',
    mediated: 'not-lost',
    transferred: 'not-lost',
    terminated: 'not-lost',
    affirmed: 'prior',
    altered: 'recoded',
    remanded: 'none',
  }

/** What stands behind an appeal disposition. */
export interface OutcomeContext {
  /** The concrete outcome of the instance before, for `affirmed`. */
  readonly priorOutcome?: OutcomeCode | null | undefined
  /** The outcome that the appeal court gave, for `altered`. */
  readonly alteredTo?: OutcomeCode | null | undefined
}

/** What one defendant got at one instance. */
export interface DefendantOutcome extends OutcomeContext {
  readonly role?: DefendantRole | null | undefined
  readonly outcome?: OutcomeCode | null | undefined
}

/**
 * The concrete outcome: the code itself, or what stands behind 维持原判 (the prior outcome) and 改判
 * (the recoded one). Null for 发回重审 and where the context does not say.
 */
export const concreteOutcome = (
  code: OutcomeCode | null | undefined,
  context: OutcomeContext = {},
): OutcomeCode | null => {
  if (!code) return null
  const entry = lossTable[code]
  const behind =
    entry === 'prior' ? context.priorOutcome : entry === 'recoded' ? context.alteredTo : code
  return !behind || isAppealDisposition(behind) ? null : behind
}

/** Whether the defendant lost by this outcome; `undetermined` where no concrete outcome is known. */
export const lossOf = (
  code: OutcomeCode | null | undefined,
  context: OutcomeContext = {},
): Loss => {
  const concrete = concreteOutcome(code, context)
  if (!concrete) return 'undetermined'
  return lossTable[concrete] === 'lost' ? 'lost' : 'not-lost'
}

/** Whether the outcome is a loss (败诉) of the defendant; an undetermined one is not (yet). */
export const isLoss = (
  code: OutcomeCode | null | undefined,
  context: OutcomeContext = {},
): boolean => lossOf(code, context) === 'lost'

/** Whether the case was closed by a judgment on the merits (实体判决) for this defendant. */
export const isJudged = (
  code: OutcomeCode | null | undefined,
  context: OutcomeContext = {},
): boolean => {
  const concrete = concreteOutcome(code, context)
  return concrete !== null && outcomeOf(concrete).group === 'judgment'
}

const defendantsOnly = <T extends DefendantOutcome>(defendants: readonly T[]): readonly T[] =>
  defendants.filter((defendant) => defendant.role !== 'third-party')

/**
 * Loss of the whole case: lost when any defendant lost, undetermined while one of them is, else not
 * lost. Third parties are left out.
 */
export const caseLoss = (defendants: readonly DefendantOutcome[]): Loss => {
  const losses = defendantsOnly(defendants).map(({ outcome, ...context }) =>
    lossOf(outcome, context),
  )
  if (losses.includes('lost')) return 'lost'
  return losses.length === 0 || losses.includes('undetermined') ? 'undetermined' : 'not-lost'
}

/** Whether the case counts as closed by judgment: any defendant's outcome is one. */
export const isCaseJudged = (defendants: readonly DefendantOutcome[]): boolean =>
  defendantsOnly(defendants).some(({ outcome, ...context }) => isJudged(outcome, context))

/**
 * Loss of the original agency and of the reconsideration organ that upheld its act, checked against
 * 法释〔2018〕1号 art. 136: whoever loses with the original act takes the reconsideration decision
 * with it; a lawful act under an unlawful decision costs the reconsideration organ alone; a suit
 * outside the scope is dismissed against both. Contradictions are reported, never corrected.
 */
export const splitLoss = (
  original: DefendantOutcome,
  reconsideration: DefendantOutcome,
  field = 'defendants',
): { original: Loss; reconsideration: Loss; problems: Problem[] } => {
  const originalOutcome = concreteOutcome(original.outcome, original)
  const reconsiderationOutcome = concreteOutcome(reconsideration.outcome, reconsideration)
  const result = {
    original: lossOf(original.outcome, original),
    reconsideration: lossOf(reconsideration.outcome, reconsideration),
  }
  if (!originalOutcome || !reconsiderationOutcome) return { ...result, problems: [] }
  const dismissals: readonly OutcomeCode[] = ['filing-refused', 'suit-dismissed']
  const isContradictory =
    (result.original === 'lost' && result.reconsideration !== 'lost') ||
    dismissals.includes(originalOutcome) !== dismissals.includes(reconsiderationOutcome)
  return {
    ...result,
    problems: isContradictory
      ? [
          problem('reconsideration-outcome-contradicts', field, {
            original: outcomeOf(originalOutcome).label,
            reconsideration: outcomeOf(reconsiderationOutcome).label,
          }),
        ]
      : [],
  }
}

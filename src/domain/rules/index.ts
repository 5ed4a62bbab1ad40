import type { DutyKind } from '@/src/domain/dutyStates'
import { answerBrief } from '@/src/domain/rules/answer-brief'
import { appealDecision } from '@/src/domain/rules/appeal-decision'
import { attendanceRate } from '@/src/domain/rules/attendance-rate'
import { circulate } from '@/src/domain/rules/circulate'
import { counselOpinion } from '@/src/domain/rules/counsel-opinion'
import { courtObservation } from '@/src/domain/rules/court-observation'
import { earlyWarning } from '@/src/domain/rules/early-warning'
import type { RuleSubject } from '@/src/domain/rules/facts'
import { holdAccountable } from '@/src/domain/rules/hold-accountable'
import { interview } from '@/src/domain/rules/interview'
import { judicialSuggestion } from '@/src/domain/rules/judicial-suggestion'
import { lawReport } from '@/src/domain/rules/law-report'
import { legalityReview } from '@/src/domain/rules/legality-review'
import { leaderAppearance } from '@/src/domain/rules/leader-appearance'
import { lossAnalysis } from '@/src/domain/rules/loss-analysis'
import { rectification } from '@/src/domain/rules/rectification'
import type { Rule } from '@/src/domain/rules/rule'
import { traceBack } from '@/src/domain/rules/trace-back'
import { writtenReport } from '@/src/domain/rules/written-report'

/** The rules of the model, by the subject whose facts they read. */
export const rulesBySubject: { readonly [Subject in RuleSubject]: readonly Rule<Subject>[] } = {
  case: [answerBrief, lossAnalysis, appealDecision],
  loss: [circulate, traceBack, interview, holdAccountable],
  hearing: [leaderAppearance],
  suggestion: [judicialSuggestion],
  'region-year': [earlyWarning, writtenReport],
  'agency-year': [attendanceRate],
  'unit-year': [lawReport, courtObservation],
  finding: [rectification],
  matter: [counselOpinion],
  'legality-review': [legalityReview],
}

/** The kinds of duties of the four musts (四必), in their order. */
export const lossKinds: readonly DutyKind[] = rulesBySubject.loss.map(({ kind }) => kind)

/** Every rule, one for each kind of duty. */
export const rules: readonly Rule[] = Object.values(rulesBySubject).flat()

/**
 * The rule of a kind of duty.
 * @throws RangeError when the kind has none.
 */
export const ruleOf = (kind: DutyKind): Rule => {
  const rule = rules.find((one) => one.kind === kind)
  if (!rule) throw new RangeError(`No rule of the kind ${kind}`)
  return rule
}

import type { PayloadRequest } from 'payload'

import { today } from '@/src/domain/clock'
import type { Day } from '@/src/domain/day'
import { rulesBySubject } from '@/src/domain/rules'
import type { FactsOf, RuleSubject } from '@/src/domain/rules/facts'
import { planDuties, type DutyStep, type ExistingDuty } from '@/src/domain/rules/planDuties'
import type { Rule, RuleParameters } from '@/src/domain/rules/rule'
import { parametersOf } from '@/src/ledger/ruleParameters'
import { storedCalendars } from '@/src/ledger/storedCalendars'
import { storedTerms } from '@/src/ledger/storedTerms'
import type { Duty } from '@/src/payload-types'

/** What is to be done on the ledger under one rule. */
export interface RulePlan {
  readonly rule: Pick<Rule, 'kind' | 'supervisor' | 'isAnnounced'>
  readonly parameters: RuleParameters
  readonly steps: readonly DutyStep[]
  readonly existing: readonly Duty[]
}

const asExisting = (duty: Duty): ExistingDuty => ({
  id: duty.id,
  uniqueKey: duty.uniqueKey,
  state: duty.state,
  startOn: duty.startOn ?? null,
  dueOn: duty.dueOn,
  calendarComplete: duty.calendarComplete ?? true,
  isLifted: duty.isLifted ?? false,
  isDueByHand: duty.isDueByHand ?? false,
  terms: storedTerms(duty)?.parameters ?? null,
})

/**
 * What the facts of one subject ask of the ledger, rule by rule; nothing is written. A ledger that is as
 * it should be gives no steps.
 *
 * @param duties those that exist for this subject, of whatever kind
 * @param importedOn the day an import brought the record; what was due before is not opened
 */
export const planOf = async <Subject extends RuleSubject>(
  req: PayloadRequest,
  subject: Subject,
  facts: FactsOf[Subject],
  duties: readonly Duty[],
  importedOn: Day | null = null,
): Promise<RulePlan[]> => {
  const plans: RulePlan[] = []
  for (const rule of rulesBySubject[subject]) {
    const existing = duties.filter(({ kind }) => kind === rule.kind)
    const parameters = await parametersOf(req, rule.kind)
    const steps = planDuties({
      rule,
      facts,
      parameters,
      existing: existing.map(asExisting),
      calendars: await storedCalendars(req),
      context: { today: today(req), isHistory: req.context.isHistory === true, importedOn },
    })
    if (steps.length > 0) plans.push({ rule, parameters, steps, existing })
  }
  return plans
}

import type { Day } from '@/src/domain/day'
import { owedStates, type DutyState } from '@/src/domain/dutyStates'
import { dueDates, type Calendars, type DueDates } from '@/src/domain/rules/dueDates'
import type { FactsOf, RuleSubject, Settlement } from '@/src/domain/rules/facts'
import {
  dutyKey,
  type Demand,
  type DutyTerms,
  type Rule,
  type RuleContext,
  type RuleParameters,
} from '@/src/domain/rules/rule'

/** A duty on the ledger, as far as reconciling reads it. */
export interface ExistingDuty {
  readonly id: string
  readonly uniqueKey: string
  readonly state: DutyState
  readonly startOn: Day | null
  readonly dueOn: Day
  readonly calendarComplete: boolean
  /** Waived by the engine because the facts no longer demanded it. */
  readonly isLifted: boolean
  /** A supervisor set the due date: the engine keeps its hands off it. */
  readonly isDueByHand: boolean
  /** The terms on which it was opened; later changes of the parameters do not touch it. */
  readonly terms: DutyTerms | null
}

/** One thing to do so that the ledger is what the facts demand. */
export type DutyStep =
  | {
      readonly action: 'open'
      readonly uniqueKey: string
      readonly demand: Demand
      readonly dates: DueDates
    }
  | { readonly action: 'move' | 'reopen'; readonly id: string; readonly dates: DueDates }
  | { readonly action: 'lift'; readonly id: string }
  | { readonly action: 'settle'; readonly id: string; readonly settlement: Settlement }

interface Plan<Subject extends RuleSubject> {
  readonly rule: Rule<Subject>
  readonly facts: FactsOf[Subject]
  readonly parameters: RuleParameters
  readonly existing: readonly ExistingDuty[]
  readonly calendars: Calendars
  readonly context: RuleContext & {
    /** Imported history: nothing new is opened. */
    readonly isHistory: boolean
    /** The day an import brought the record: what was due before it is history too. */
    readonly importedOn?: Day | null
  }
}

const stepForExisting = <Subject extends RuleSubject>(
  duty: ExistingDuty,
  { rule, facts, parameters, calendars, context }: Plan<Subject>,
): DutyStep | null => {
  if (rule.isFrozen) return null
  const demand = rule
    .demands(facts, { ...parameters, ...duty.terms }, context)
    .find((one) => dutyKey(rule.kind, one) === duty.uniqueKey)
  if (owedStates.includes(duty.state)) {
    if (!demand) return { action: 'lift', id: duty.id }
    if (demand.settledBy) return { action: 'settle', id: duty.id, settlement: demand.settledBy }
    const dates = dueDates(demand.due, calendars)
    // Measured by the corrected date, or a corrected start would leave a second step to do.
    const dueOn = duty.isDueByHand ? duty.dueOn : dates.dueOn
    if (demand.mootOn && demand.mootOn <= dueOn) return { action: 'lift', id: duty.id }
    if (duty.isDueByHand) return null
    const isSame =
      dates.startOn === duty.startOn &&
      dates.dueOn === duty.dueOn &&
      dates.calendarComplete === duty.calendarComplete
    return isSame ? null : { action: 'move', id: duty.id, dates }
  }
  const isDemandedAgain =
    duty.state === 'waived' && duty.isLifted && demand !== undefined && !demand.mootOn
  return isDemandedAgain && parameters.isEnabled && !context.isHistory
    ? { action: 'reopen', id: duty.id, dates: dueDates(demand.due, calendars) }
    : null
}

/**
 * What to do so that the duties of one rule are what the facts demand: open what is missing, re-date
 * what started on another day, settle what a record proves done, lift what is no longer demanded, and
 * re-open what was lifted and is demanded again. Duties that were handed in, struck off or waived by a supervisor are never touched;
 * doing the steps and planning again gives none.
 */
export const planDuties = <Subject extends RuleSubject>(plan: Plan<Subject>): DutyStep[] => {
  const { rule, facts, parameters, existing, calendars, context } = plan
  const steps = existing.flatMap((duty) => stepForExisting(duty, plan) ?? [])
  if (!parameters.isEnabled || context.isHistory) return steps
  const known = new Set(existing.map(({ uniqueKey }) => uniqueKey))
  for (const demand of rule.demands(facts, parameters, context)) {
    const uniqueKey = dutyKey(rule.kind, demand)
    if (demand.mootOn || known.has(uniqueKey)) continue
    known.add(uniqueKey)
    const dates = dueDates(demand.due, calendars)
    if (context.importedOn && dates.dueOn < context.importedOn) continue
    steps.push({ action: 'open', uniqueKey, demand, dates })
  }
  return steps
}

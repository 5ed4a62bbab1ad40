import { daysBetween, type Day } from '@/src/domain/day'
import { owedStates, type DutyState } from '@/src/domain/dutyStates'
import type { RuleParameters } from '@/src/domain/rules/rule'

/** How near its due date, or how far past it, a duty is. */
export type DutyStage =
  | {
      readonly kind: 'reminder'
      /** The setting that was reached, e.g. 3 for "three days before". */
      readonly daysBefore: number
    }
  | {
      readonly kind: 'overdue'
      /** 1 tells the debtor, 2 its supervisor too, 3 and more the prefecture too. */
      readonly level: number
      readonly daysOverdue: number
    }

/** Whether the debtor is late: what was handed in waits for the supervisor and is not overdue. */
export const isOverdue = (duty: { state: DutyState; dueOn: Day }, today: Day): boolean =>
  owedStates.includes(duty.state) && duty.dueOn < today

/**
 * The stage that a duty has reached today, null before the first. Only the last one reached counts, so
 * that days without a sweep are caught up with by one notice.
 */
export const dutyStage = (
  dueOn: Day,
  today: Day,
  { reminderDays, escalationDays }: Pick<RuleParameters, 'reminderDays' | 'escalationDays'>,
): DutyStage | null => {
  const remaining = daysBetween(today, dueOn)
  if (remaining >= 0) {
    const reached = reminderDays.filter((days) => remaining <= days)
    return reached.length > 0 ? { kind: 'reminder', daysBefore: Math.min(...reached) } : null
  }
  const daysOverdue = -remaining
  const level = escalationDays.filter((days) => daysOverdue >= days).length
  return level > 0 ? { kind: 'overdue', level, daysOverdue } : null
}

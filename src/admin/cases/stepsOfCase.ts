import type { Day } from '@/src/domain/day'
import { hearingRoles } from '@/src/admin/hearings/stepsOfHearing'
import type { Role } from '@/src/domain/roles'

/** What can be recorded next of a case. */
export type CaseStep = 'serve' | 'hear' | 'conclude' | 'resultServed' | 'effective'

/** The days of a case, as far as they are on record. */
export interface CaseDays {
  readonly servedOn?: Day | null | undefined
  readonly heardOn?: Day | null | undefined
  readonly concludedOn?: Day | null | undefined
  readonly resultServedOn?: Day | null | undefined
  readonly effectiveOn?: Day | null | undefined
}

/**
 * The steps that are open, the usual next one first: accepted → served → heard → concluded → judgment
 * served → effective. A case may be concluded without service or hearing (a suit dismissed at once).
 */
export const stepsOfCase = (days: CaseDays): CaseStep[] => {
  if (days.concludedOn) {
    return [
      ...(days.resultServedOn ? [] : (['resultServed'] as const)),
      ...(days.effectiveOn ? [] : (['effective'] as const)),
    ]
  }
  const rest = days.heardOn ? (['conclude', 'hear'] as const) : (['hear', 'conclude'] as const)
  return days.servedOn ? [...rest] : ['serve', ...rest]
}

/** Whether a user of a role records the steps of cases; of which, the collection's access decides. */
export const mayRecordSteps = (role: Role): boolean => hearingRoles.includes(role)

import type { HearingStep } from '@/src/admin/hearings/HearingSteps'
import type { HearingState } from '@/src/domain/litigation/caseOptions'
import type { Role } from '@/src/domain/roles'

/** Roles that register hearings and change them; which ones, the collection's access decides. */
export const hearingRoles: readonly Role[] = ['prefecture-office', 'county-office', 'court']

/** What a user of a role may do now with a hearing; `isOver`: its time has come. */
export const stepsOfHearing = (role: Role, state: HearingState, isOver: boolean): HearingStep[] => {
  if (!hearingRoles.includes(role) || state !== 'scheduled') return []
  return isOver ? ['held', 'move', 'cancel'] : ['move', 'cancel']
}

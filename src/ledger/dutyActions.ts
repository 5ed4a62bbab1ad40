import { idOf } from '@/src/domain/idOf'
import { owedStates } from '@/src/domain/dutyStates'
import type { Role } from '@/src/domain/roles'
import { ruleOf } from '@/src/domain/rules'
import type { MessageKey } from '@/src/i18n/messages'
import type { Duty, User } from '@/src/payload-types'

/** What can be done with a duty. */
export const dutyActionNames = ['submit', 'return', 'strike-off', 'waive', 'move'] as const
export type DutyAction = (typeof dutyActionNames)[number]

/** Why an action is refused: 403 this person never may, 409 not in this state. */
export interface Refusal {
  readonly key: Extract<MessageKey, `duty.${string}` | `rights.${string}`>
  readonly status: 403 | 409
}

type Actor = Pick<User, 'id' | 'role' | 'agency' | 'isActive'>

const debtorRoles: readonly Role[] = ['agency', 'county-office', 'prefecture-office']
const supervisorRoles: readonly Role[] = ['county-office', 'prefecture-office']

const lastSubmission = (duty: Duty) => duty.submissions?.at(-1)

/** Separation of duties: the debtor hands in; its supervisor, or the office above, does the rest. */
const refusalOfPerson = (user: Actor, duty: Duty, action: DutyAction): Refusal | null => {
  const own = idOf(user.agency)
  const isDebtor = own !== null && own === idOf(duty.debtor)
  if (user.role === 'system-admin') return { key: 'duty.adminMayNot', status: 403 }
  if (action === 'submit') {
    if (ruleOf(duty.kind).evidence.isSettledByRecord)
      return { key: 'duty.settledByRecord', status: 409 }
    return isDebtor && debtorRoles.includes(user.role)
      ? null
      : { key: 'duty.notDebtor', status: 403 }
  }
  if (isDebtor) return { key: 'duty.ownOrganization', status: 403 }
  const isSupervisor =
    supervisorRoles.includes(user.role) &&
    (user.role === 'prefecture-office' || (own !== null && own === idOf(duty.supervisor)))
  if (!isSupervisor) return { key: 'duty.notSupervisor', status: 403 }
  const checks = action === 'strike-off' || action === 'return'
  return checks && idOf(lastSubmission(duty)?.submittedBy) === user.id
    ? { key: 'duty.ownSubmission', status: 403 }
    : null
}

const refusalOfState = (duty: Duty, action: DutyAction): Refusal | null => {
  const conflict = (key: Refusal['key']): Refusal => ({ key, status: 409 })
  if (duty.state === 'struck-off') return conflict('duty.alreadyStruckOff')
  if (duty.state === 'waived') return conflict('duty.alreadyWaived')
  if (action === 'strike-off' || action === 'return') {
    if (duty.state === 'returned') return conflict('duty.alreadyReturned')
    return duty.state === 'submitted' ? null : conflict('duty.notHandedIn')
  }
  return owedStates.includes(duty.state) ? null : conflict('duty.alreadyHandedIn')
}

/** Why a user may not do something with a duty now; null when it is allowed. */
export const refusalOf = (user: Actor | null, duty: Duty, action: DutyAction): Refusal | null => {
  if (!user || user.isActive === false) return { key: 'rights.signIn', status: 403 }
  const ofPerson = refusalOfPerson(user, duty, action)
  if (ofPerson) return ofPerson
  if (action === 'waive' && !ruleOf(duty.kind).isWaivable)
    return { key: 'duty.notWaivable', status: 403 }
  return refusalOfState(duty, action)
}

/** What this user may do with this duty now: for the endpoints, the page and its buttons alike. */
export const dutyActions = (user: Actor | null, duty: Duty): DutyAction[] =>
  dutyActionNames.filter((action) => refusalOf(user, duty, action) === null)

import type { Text } from '@/src/admin/textOf'
import { ruleOf } from '@/src/domain/rules'
import type { DutyAction } from '@/src/ledger/dutyActions'
import type { Duty } from '@/src/payload-types'

const nameOf = (agency: Duty['debtor']): string => (typeof agency === 'string' ? '' : agency.name)

/** What happens next with a duty, told to this reader. */
export const nextStep = (text: Text, duty: Duty, actions: readonly DutyAction[]): string => {
  if (duty.state === 'struck-off')
    return text('dutyPage.next.settled', { day: duty.settledOn ?? '' })
  if (duty.state === 'waived') {
    return text('dutyPage.next.waived', {
      day: duty.settledOn ?? '',
      reason: duty.closingReason ?? '',
    })
  }
  if (actions.includes('submit')) {
    if (duty.state === 'returned') return text('dutyPage.next.resubmit')
    return text(ruleOf(duty.kind).evidence.paper ? 'dutyPage.next.paper' : 'dutyPage.next.submit')
  }
  if (actions.includes('strike-off')) return text('dutyPage.next.check')
  return duty.state === 'submitted'
    ? text('dutyPage.next.waitSupervisor', { agency: nameOf(duty.supervisor) })
    : text('dutyPage.next.waitDebtor', { agency: nameOf(duty.debtor) })
}

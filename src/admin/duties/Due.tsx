import type { PayloadRequest } from 'payload'

import type { Text } from '@/src/admin/textOf'
import { today } from '@/src/domain/clock'
import { daysBetween } from '@/src/domain/day'
import { owedStates } from '@/src/domain/dutyStates'
import type { Duty } from '@/src/payload-types'

interface DueProps {
  readonly duty: Pick<Duty, 'dueOn' | 'state' | 'calendarComplete'>
  /** Whose context may fix today; the machine's day without one. */
  readonly req?: PayloadRequest
  readonly text: Text
}

/** A due date with what it means today; a settled duty is no longer late. */
export const Due = ({ duty, req, text }: DueProps) => {
  const left = daysBetween(today(req), duty.dueOn)
  const isOwed = owedStates.includes(duty.state)
  const tone = !isOwed ? 'grey' : left < 0 ? 'red' : left <= 3 ? 'amber' : 'grey'
  const remark =
    left < 0
      ? text('due.overdue', { n: -left })
      : left === 0
        ? text('due.today')
        : text('due.left', { n: left })
  return (
    <span className={`zs-due zs-tone-${tone}`}>
      {duty.dueOn}
      {isOwed && <em>{remark}</em>}
      {duty.calendarComplete === false && (
        <em title={text('dutyPage.uncertain')}>{text('due.uncertain')}</em>
      )}
    </span>
  )
}

import { instant, weekdayFrom } from '@/seed/demo/days'
import type { DemoStep, DutyAction } from '@/seed/demo/facts'
import { addDays, type Day } from '@/src/domain/day'
import type { DutyKind } from '@/src/domain/dutyStates'

/** What became of a duty: the engine knows these as its states. */
export type DutyFate = 'open' | 'submitted' | 'returned' | 'waived' | 'struck-off'

/** A duty as the plan names it. */
interface DutyName {
  readonly duty: DutyKind
  /** Key of a case, a hearing or a judicial suggestion, slug of a place, or name of an agency. */
  readonly subject: string
  readonly debtor: string
  readonly concerned?: string
}

interface Course {
  readonly fate: DutyFate
  readonly submittedOn: Day
  /** Days until the supervisor decides. */
  readonly checkedAfter?: number
  readonly note: string
  readonly reason?: string
  readonly withFile?: boolean
}

/** The steps that bring a duty to its fate. A submission and its check are never on one day. */
export const dutySteps = (
  name: DutyName,
  { fate, submittedOn, checkedAfter = 2, note, reason = '', withFile = true }: Course,
): DemoStep[] => {
  const step = (day: Day, time: string, action: DutyAction): DemoStep => ({
    kind: 'duty',
    at: instant(day, time),
    ...name,
    ...action,
  })
  const checkedOn = addDays(submittedOn, checkedAfter)
  const submit = step(submittedOn, '15:20', { action: 'submit', note, withFile })
  switch (fate) {
    case 'open':
      return []
    case 'waived':
      return [step(submittedOn, '11:00', { action: 'waive', reason })]
    case 'submitted':
      return [submit]
    case 'returned':
      return [submit, step(checkedOn, '10:30', { action: 'return', reason })]
    case 'struck-off':
      return [submit, step(checkedOn, '10:30', { action: 'strike-off' })]
  }
}

/** A duty that was returned once, handed in again and struck off. */
export const stepsWithReturn = (
  name: DutyName,
  course: Omit<Course, 'fate'> & { readonly again: string },
): DemoStep[] => [
  ...dutySteps(name, { ...course, fate: 'returned' }),
  ...dutySteps(name, {
    ...course,
    fate: 'struck-off',
    submittedOn: weekdayFrom(addDays(course.submittedOn, 4)),
    note: course.again,
  }),
]

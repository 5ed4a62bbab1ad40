import type { Where } from 'payload'

import type { Day } from '@/src/domain/day'
import { owedStates } from '@/src/domain/dutyStates'
import type { Role } from '@/src/domain/roles'
import type { MessageKey } from '@/src/i18n/messages'

/** Whose day it is. */
export interface Owner {
  readonly role: Role
  /** Id of the organization, of the region; null where the account names none. */
  readonly agency: string | null
  readonly region: string | null
  readonly today: Day
}

/** Duties of one sort. `key` is stable for tests and anchors. */
export interface DutyPart {
  readonly key: 'late' | 'toCheck' | 'owed' | 'interviews' | 'elsewhere'
  readonly title: MessageKey
  readonly where: Where
}

const owed: Where = { state: { in: [...owedStates] } }

const lateOnes = (today: Day): Where => ({ dueOn: { less_than: today } })

/** What the organization owes itself: what is late apart from the rest, since it comes first. */
const ownParts = ({ agency, today }: Owner): DutyPart[] => [
  {
    key: 'late',
    title: 'myDay.late',
    where: { and: [{ debtor: { equals: agency } }, owed, lateOnes(today)] },
  },
  {
    key: 'owed',
    title: 'myDuties.owed',
    where: {
      and: [{ debtor: { equals: agency } }, owed, { dueOn: { greater_than_equal: today } }],
    },
  },
]

const toCheck = ({ agency }: Owner): DutyPart => ({
  key: 'toCheck',
  title: 'myDuties.toCheck',
  where: { and: [{ supervisor: { equals: agency } }, { state: { equals: 'submitted' } }] },
})

const elsewhere = (today: Day, scope: Where): DutyPart => ({
  key: 'elsewhere',
  title: 'myDuties.overdueElsewhere',
  where: { and: [scope, owed, lateOnes(today)] },
})

/**
 * The duties of a user's day, the most pressing sort first: what one is late with, what others wait for, what
 * comes next, and what others are late with.
 */
export const dutyParts = (owner: Owner): readonly DutyPart[] => {
  const { role, agency, region, today } = owner
  if (role === 'leader') {
    return [
      {
        key: 'interviews',
        title: 'myDay.interviews',
        where: {
          and: [{ kind: { equals: 'interview' } }, { region: { equals: region } }, owed],
        },
      },
      elsewhere(today, { kind: { not_equals: 'interview' } }),
    ]
  }
  const [late, next] = ownParts(owner)
  if (role === 'agency') return [late, next].filter((part) => part !== undefined)
  const supervised: Where =
    role === 'prefecture-office'
      ? { debtor: { not_equals: agency } }
      : { supervisor: { equals: agency } }
  return [late, toCheck(owner), next, elsewhere(today, supervised)].filter(
    (part) => part !== undefined,
  )
}

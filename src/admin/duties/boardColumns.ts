import type { Sort, Where } from 'payload'

import { addDays, type Day } from '@/src/domain/day'
import { dutyKinds, owedStates, type DutyKind } from '@/src/domain/dutyStates'
import type { MessageKey } from '@/src/i18n/messages'

/** How long a settled duty stays on the board, in days. */
const SETTLED_DAYS = 30

/** Quotas of a year are reminded of months before: no day so far ahead is soon. */
const SOON_AT_MOST = 14

/** One column of the board. */
export interface BoardColumn {
  readonly key: 'open' | 'soon' | 'overdue' | 'submitted' | 'returned' | 'settled'
  readonly title: MessageKey
  /** Said where nothing stands in it. */
  readonly empty: MessageKey
  readonly where: Where
  readonly sort: Sort
}

/** Days before the due date of the earliest reminder of a kind of duty: from then on it is due soon. */
export type SoonDays = (kind: DutyKind) => number

/** Conditions on due dates, one for all kinds that are reminded equally early. */
const byHorizon = (
  today: Day,
  soonDays: SoonDays,
  comparison: 'less_than_equal' | 'greater_than',
): Where => {
  const kindsByDays = new Map<number, DutyKind[]>()
  for (const { value } of dutyKinds) {
    const days = Math.min(soonDays(value), SOON_AT_MOST)
    kindsByDays.set(days, [...(kindsByDays.get(days) ?? []), value])
  }
  return {
    or: [...kindsByDays].map(([days, kinds]): Where => ({
      and: [{ kind: { in: kinds } }, { dueOn: { [comparison]: addDays(today, days) } }],
    })),
  }
}

/**
 * The columns of the board on a day. Every duty that is owed or waits for its supervisor stands in exactly one
 * of them: what is late is late, also when it was returned.
 */
export const boardColumns = (today: Day, soonDays: SoonDays): readonly BoardColumn[] => {
  const isCurrent: Where = { dueOn: { greater_than_equal: today } }
  const isOpen: Where = { state: { equals: 'open' } }
  return [
    {
      key: 'overdue',
      title: 'board.overdue',
      empty: 'board.noneOverdue',
      where: { and: [{ state: { in: [...owedStates] } }, { dueOn: { less_than: today } }] },
      sort: ['dueOn', 'createdAt'],
    },
    {
      key: 'soon',
      title: 'board.soon',
      empty: 'board.noneSoon',
      where: { and: [isOpen, isCurrent, byHorizon(today, soonDays, 'less_than_equal')] },
      sort: ['dueOn', 'createdAt'],
    },
    {
      key: 'open',
      title: 'board.open',
      empty: 'board.noneOpen',
      where: { and: [isOpen, byHorizon(today, soonDays, 'greater_than')] },
      sort: ['dueOn', 'createdAt'],
    },
    {
      key: 'returned',
      title: 'board.returned',
      empty: 'board.noneReturned',
      where: { and: [{ state: { equals: 'returned' } }, isCurrent] },
      sort: ['dueOn', 'createdAt'],
    },
    {
      key: 'submitted',
      title: 'board.submitted',
      empty: 'board.noneSubmitted',
      where: { state: { equals: 'submitted' } },
      sort: ['dueOn', 'createdAt'],
    },
    {
      key: 'settled',
      title: 'board.settled',
      empty: 'board.noneSettled',
      where: {
        and: [
          { state: { in: ['struck-off', 'waived'] } },
          { settledOn: { greater_than_equal: addDays(today, -SETTLED_DAYS) } },
        ],
      },
      sort: ['-settledOn', '-createdAt'],
    },
  ]
}

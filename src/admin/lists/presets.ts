import type { Where } from 'payload'

import { accountabilityPresets } from '@/src/admin/lists/accountabilityPresets'
import { counselPresets } from '@/src/admin/lists/counselPresets'
import { decisionPresets } from '@/src/admin/lists/decisionPresets'
import { documentPresets } from '@/src/admin/lists/documentPresets'
import { matterPresets } from '@/src/admin/lists/matterPresets'
import { shiftPresets } from '@/src/admin/lists/shiftPresets'
import { addDays, endOfYear, startOfDay, startOfYear, type Day } from '@/src/domain/day'
import { owedStates } from '@/src/domain/dutyStates'
import type { Role } from '@/src/domain/roles'
import type { MessageKey } from '@/src/i18n/messages'

/** One click above a list. */
export interface Preset {
  readonly label: MessageKey
  readonly where: Where
}

/** For whom the presets are, and when. */
export interface Viewer {
  readonly role: Role
  /** The organization that the user acts for. */
  readonly agency: string | null
  /** Today's day in Shanghai, and the present instant. */
  readonly today: Day
  readonly now: Date
}

const HEARING_DAYS = 14
const DUE_DAYS = 7

/** The form that Payload's filter panel reads, so that a preset can be refined there. */
const all = (...conditions: Where[]): Where => ({ or: [{ and: conditions }] })

const caseFilters = ({ today }: Viewer): Preset[] => [
  {
    label: 'preset.concludedThisYear',
    where: all(
      { concludedOn: { greater_than_equal: startOfYear(today) } },
      { concludedOn: { less_than_equal: endOfYear(today) } },
    ),
  },
  { label: 'preset.pendingCases', where: all({ concludedOn: { exists: false } }) },
  { label: 'preset.lost', where: all({ isLost: { equals: true } }) },
  { label: 'preset.withdrawn', where: all({ isWithdrawnAfterChange: { equals: true } }) },
  { label: 'preset.doubtful', where: all({ warnings: { exists: true } }) },
]

const hearingFilters = ({ today, now }: Viewer): Preset[] => [
  {
    label: 'preset.nextHearings',
    where: all(
      { state: { equals: 'scheduled' } },
      { startsAt: { greater_than_equal: startOfDay(today) } },
      { startsAt: { less_than: startOfDay(addDays(today, HEARING_DAYS + 1)) } },
    ),
  },
  {
    label: 'preset.hearingsToRecord',
    where: all({ state: { equals: 'scheduled' } }, { startsAt: { less_than: now.toISOString() } }),
  },
]

const appearanceFilters = ({ now }: Viewer): Preset[] => [
  {
    label: 'preset.hearingsToRecord',
    where: all(
      { attendance: { equals: 'pending' } },
      { startsAt: { less_than: now.toISOString() } },
    ),
  },
  { label: 'preset.absent', where: all({ attendance: { equals: 'absent' } }) },
]

const dutyFilters = ({ role, agency, today }: Viewer): Preset[] => {
  const owed: Where = { state: { in: [...owedStates] } }
  return [
    ...(agency
      ? [{ label: 'preset.myDuties', where: all({ debtor: { equals: agency } }, owed) } as const]
      : []),
    { label: 'preset.overdue', where: all(owed, { dueOn: { less_than: today } }) },
    {
      label: 'preset.dueSoon',
      where: all(
        owed,
        { dueOn: { greater_than_equal: today } },
        { dueOn: { less_than_equal: addDays(today, DUE_DAYS) } },
      ),
    },
    ...(agency && role !== 'agency'
      ? [
          {
            label: 'preset.toCheck',
            where: all({ supervisor: { equals: agency } }, { state: { equals: 'submitted' } }),
          } as const,
        ]
      : []),
    { label: 'preset.struckOff', where: all({ state: { equals: 'struck-off' } }) },
  ]
}

const noticeFilters = (): Preset[] => [
  {
    label: 'preset.unsigned',
    where: all({ needsReceipt: { equals: true } }, { signedAt: { exists: false } }),
  },
  { label: 'preset.undelivered', where: all({ deliveryState: { not_equals: 'delivered' } }) },
]

const filters: Readonly<Record<string, (viewer: Viewer) => Preset[]>> = {
  cases: caseFilters,
  hearings: hearingFilters,
  appearances: appearanceFilters,
  duties: dutyFilters,
  notifications: noticeFilters,
  ...accountabilityPresets,
  ...decisionPresets,
  ...documentPresets,
  ...counselPresets,
  ...matterPresets,
  ...shiftPresets,
}

/** The one-click filters of a collection for a user; none where it has no presets. */
export const presetsFor = (collection: string, viewer: Viewer): readonly Preset[] =>
  filters[collection]?.(viewer) ?? []

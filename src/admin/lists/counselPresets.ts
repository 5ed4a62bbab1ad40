import type { Where } from 'payload'

import type { Preset, Viewer } from '@/src/admin/lists/presets'
import { EXPIRING_DAYS } from '@/src/domain/counsel/engagement'
import { addDays, yearOf } from '@/src/domain/day'

/** The form that Payload's filter panel reads, so that a preset can be refined there. */
const all = (...conditions: Where[]): Where => ({ or: [{ and: conditions }] })

const state = (...values: string[]): Where => ({ state: { in: values } })

const counselFilters = (): Preset[] => [
  { label: 'preset.counselToVet', where: all(state('nominated')) },
  { label: 'preset.counselVetted', where: all(state('vetted')) },
  { label: 'preset.counselOut', where: all(state('rejected', 'removed')) },
]

const engagementFilters = ({ today }: Viewer): Preset[] => {
  const notEnded: Where = { endedOn: { exists: false } }
  const begun: Where = { startOn: { less_than_equal: today } }
  const holds: Where = { endOn: { greater_than_equal: today } }
  return [
    { label: 'preset.engagementsInForce', where: all(begun, holds, notEnded) },
    {
      label: 'preset.engagementsExpiring',
      where: all(begun, holds, notEnded, {
        endOn: { less_than_equal: addDays(today, EXPIRING_DAYS) },
      }),
    },
    {
      label: 'preset.engagementsExpired',
      where: all({ endOn: { less_than: today } }, notEnded),
    },
    { label: 'preset.engagementsEnded', where: all({ endedOn: { exists: true } }) },
  ]
}

const assessmentFilters = ({ today }: Viewer): Preset[] => [
  { label: 'preset.assessmentsThisYear', where: all({ year: { equals: yearOf(today) } }) },
  { label: 'preset.assessmentsToConfirm', where: all(state('draft')) },
  { label: 'preset.assessmentsReturned', where: all(state('returned')) },
]

/** The one-click filters of the roster, engagements and yearly assessments. */
export const counselPresets: Readonly<Record<string, (viewer: Viewer) => Preset[]>> = {
  counsel: counselFilters,
  engagements: engagementFilters,
  'counsel-assessments': assessmentFilters,
}

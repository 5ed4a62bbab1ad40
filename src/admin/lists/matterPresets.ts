import type { Where } from 'payload'

import type { Preset, Viewer } from '@/src/admin/lists/presets'

/** The form that Payload's filter panel reads, so that a preset can be refined there. */
const all = (...conditions: Where[]): Where => ({ or: [{ and: conditions }] })

const state = (...values: string[]): Where => ({ state: { in: values } })

const matterFilters = ({ role, today }: Viewer): Preset[] => [
  ...(role === 'counsel'
    ? []
    : [{ label: 'preset.mattersToAssign', where: all(state('requested')) } as const]),
  { label: 'preset.mattersWithCounsel', where: all(state('assigned')) },
  {
    label: 'preset.mattersLate',
    where: all(state('requested', 'assigned'), { dueOn: { less_than: today } }),
  },
  { label: 'preset.mattersToReview', where: all(state('opined')) },
  { label: 'preset.mattersToPass', where: all(state('reviewed')) },
  { label: 'preset.mattersUnlawful', where: all({ conclusion: { equals: 'unlawful' } }) },
  { label: 'preset.mattersNotAdopted', where: all({ adoption: { equals: 'not-adopted' } }) },
]

const opinionFilters = (): Preset[] => [
  { label: 'preset.opinionsToReview', where: all(state('submitted')) },
  { label: 'preset.opinionsReviewed', where: all(state('reviewed')) },
  { label: 'preset.opinionsUnlawful', where: all({ conclusion: { equals: 'unlawful' } }) },
  { label: 'preset.opinionsLate', where: all({ isOnTime: { equals: false } }) },
]

/** The one-click filters of matters of counsel and their opinions. */
export const matterPresets: Readonly<Record<string, (viewer: Viewer) => Preset[]>> = {
  matters: matterFilters,
  'legal-opinions': opinionFilters,
}

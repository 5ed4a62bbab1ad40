import type { Where } from 'payload'

import type { Preset, Viewer } from '@/src/admin/lists/presets'
import { activeTaskForceStates } from '@/src/domain/counsel/taskForces/taskForce'

/** The form that Payload's filter panel reads, so that a preset can be refined there. */
const all = (...conditions: Where[]): Where => ({ or: [{ and: conditions }] })

/** One-click filters of duty shifts and task forces. */
export const shiftPresets: Readonly<Record<string, (viewer: Viewer) => Preset[]>> = {
  'duty-shifts': ({ today }) => [
    { label: 'preset.shiftsToday', where: all({ shiftOn: { equals: today } }) },
    {
      label: 'preset.shiftsToConfirm',
      where: all({ state: { equals: 'planned' } }, { shiftOn: { greater_than_equal: today } }),
    },
    { label: 'preset.shiftsToLog', where: all({ state: { equals: 'on-duty' } }) },
    { label: 'preset.shiftsSwapping', where: all({ swapWith: { exists: true } }) },
    { label: 'preset.shiftsMissed', where: all({ state: { equals: 'missed' } }) },
  ],
  'task-forces': () => [
    {
      label: 'preset.activeTaskForces',
      where: all({ state: { in: [...activeTaskForceStates] } }),
    },
    {
      label: 'preset.toDissolve',
      where: all({ proposedOn: { exists: true } }, { state: { in: [...activeTaskForceStates] } }),
    },
    { label: 'preset.dissolved', where: all({ state: { equals: 'dissolved' } }) },
  ],
}

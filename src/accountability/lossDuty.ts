import type { LossDuty } from '@/src/domain/accountability/lossSteps'
import { idOf } from '@/src/domain/idOf'
import type { Duty } from '@/src/payload-types'

/** What the chain of a loss reads of a duty, as a query names it. */
export const lossFields = {
  kind: true,
  case: true,
  concerned: true,
  period: true,
  state: true,
  isLifted: true,
  startOn: true,
  dueOn: true,
  settledOn: true,
} as const

/** A stored duty of the four musts as the chain of its loss reads it. */
export const asLossDuty = (duty: Pick<Duty, 'id' | keyof typeof lossFields>): LossDuty => ({
  id: duty.id,
  kind: duty.kind,
  case: idOf(duty.case) ?? '',
  agency: idOf(duty.concerned) ?? '',
  period: duty.period ?? null,
  state: duty.state,
  isLifted: duty.isLifted ?? false,
  startOn: duty.startOn ?? null,
  dueOn: duty.dueOn,
  settledOn: duty.settledOn ?? null,
})

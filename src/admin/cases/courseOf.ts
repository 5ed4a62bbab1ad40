import type { Day } from '@/src/domain/day'
import { caseStates, type CaseState } from '@/src/domain/litigation/caseOptions'
import type { Case } from '@/src/payload-types'

/** One stage on the way of a case. */
export interface Stage {
  readonly state: CaseState
  /** The day on which it was reached; null where it has not been, or was skipped. */
  readonly day: Day | null
  readonly progress: 'past' | 'here' | 'ahead'
}

type Facts = Pick<
  Case,
  'state' | 'filedOn' | 'servedOn' | 'heardOn' | 'concludedOn' | 'effectiveOn'
>

const dayOf: Readonly<Record<CaseState, (facts: Facts) => Day | null | undefined>> = {
  accepted: ({ filedOn }) => filedOn,
  served: ({ servedOn }) => servedOn,
  heard: ({ heardOn }) => heardOn,
  concluded: ({ concludedOn }) => concludedOn,
  effective: ({ effectiveOn }) => effectiveOn,
}

/** The stages of a case with their days; a hearing still ahead is no day of the past. */
export const courseOf = (facts: Facts, today: Day): Stage[] => {
  const here = caseStates.findIndex(({ value }) => value === facts.state)
  return caseStates.map(({ value: state }, index) => {
    const day = dayOf[state](facts) ?? null
    return {
      state,
      day: day && day <= today ? day : null,
      progress: index === here ? 'here' : index < here ? 'past' : 'ahead',
    }
  })
}

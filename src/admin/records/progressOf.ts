import type { Option } from '@/src/domain/options'

/** One state on the way of a record. */
export interface CourseStage {
  readonly state: string
  readonly label: Option['label']
  /** The day or instant on which it was reached; null where it has not been, or has none on record. */
  readonly day: string | null
  readonly progress: 'past' | 'here' | 'ahead'
}

/**
 * The states of a record in their order, with what is behind it and what lies ahead.
 *
 * @param states those of the usual way; a record outside it (cancelled, dropped) ends behind what it reached
 * @param days the day of each state that has one on record
 */
export const progressOf = (
  states: readonly Option[],
  state: string,
  days: Readonly<Record<string, string | null | undefined>> = {},
): CourseStage[] => {
  const here = states.findIndex(({ value }) => value === state)
  return states.map(({ value, label }, index) => ({
    state: value,
    label,
    day: days[value] ?? null,
    progress: index === here ? 'here' : index < here ? 'past' : 'ahead',
  }))
}

import type { Option } from '@/src/domain/options'

/** One thing to enter with a step; `name` as its endpoint takes it. */
export interface StepField {
  readonly name: string
  readonly kind: 'area' | 'line' | 'number' | 'day' | 'files' | 'choice'
  readonly label: string
  readonly hint?: string
  readonly isRequired?: boolean
  /** Of a choice. */
  readonly options?: readonly Option[]
  /** What stands there at first. */
  readonly initial?: string
}

/** A step of a record: its button, and what its short dialog asks. */
export interface Step {
  /** As its endpoint is called. */
  readonly name: string
  readonly label: string
  /** Below `/api`, where it is posted, if not below the record under its name. */
  readonly address?: string
  readonly kind?: 'primary' | 'plain' | 'danger'
  /** What the step does, in one sentence: the dialog asks for a yes where nothing is to be entered. */
  readonly lead?: string
  readonly fields?: readonly StepField[]
  /** Sent along with what was entered. */
  readonly body?: Readonly<Record<string, string | number>>
}

/** A value of a form as a step sends it; undefined where nothing was entered. */
export const sentValue = (kind: StepField['kind'], value: string): string | number | undefined => {
  const trimmed = value.trim()
  if (trimmed === '') return undefined
  return kind === 'number' ? Number(trimmed) : trimmed
}

/** A step of a procedure: from which states it may be taken, and where it leads (null: the state stays). */
export interface ProcedureStep<State extends string> {
  readonly from: readonly State[]
  readonly to: State | null
}

/** The steps of a procedure by name. What is not written here cannot happen. */
export type Procedure<State extends string, Name extends string> = Readonly<
  Record<Name, ProcedureStep<State>>
>

/** The state after a step; null where the step cannot be taken from this state. */
export const stateAfter = <State extends string, Name extends string>(
  procedure: Procedure<State, Name>,
  name: Name,
  state: State,
): State | null => {
  const step = procedure[name]
  return step.from.includes(state) ? (step.to ?? state) : null
}

/** The names of the steps of a procedure, in its order. */
export const stepNames = <Name extends string>(
  procedure: Readonly<Record<Name, unknown>>,
): readonly Name[] => Object.keys(procedure) as Name[]

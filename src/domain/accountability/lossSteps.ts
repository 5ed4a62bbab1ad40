import type { Day } from '@/src/domain/day'
import { owedStates, type DutyKind, type DutyState } from '@/src/domain/dutyStates'

/** One duty of the four musts, as far as the chain of a loss reads it. */
export interface LossDuty {
  readonly id: string
  readonly kind: DutyKind
  /** Id of the case. */
  readonly case: string
  /** Id of the agency that lost. */
  readonly agency: string
  /** Tells apart the losses before and after a remand. */
  readonly period: string | null
  readonly state: DutyState
  /** Waived by the engine, because the loss is no longer in effect. */
  readonly isLifted: boolean
  /** The day the result took effect. */
  readonly startOn: Day | null
  readonly dueOn: Day
  readonly settledOn: Day | null
}

/** One of the four steps; without a duty it was never opened (rule switched off, or nobody who could owe it). */
export interface LossStep<Duty extends LossDuty = LossDuty> {
  readonly kind: DutyKind
  readonly duty: Duty | null
}

/** A loss in effect of one agency in one case, with its four steps in their order. */
export interface LossInEffect<Duty extends LossDuty = LossDuty> {
  readonly key: string
  readonly case: string
  readonly agency: string
  readonly effectiveOn: Day | null
  readonly steps: readonly LossStep<Duty>[]
  /** All four are struck off, or waived by a supervisor with a reason. */
  readonly isClosed: boolean
}

/** How a step looks on a day: the state of its duty, late, or never opened. */
export type StepLook = DutyState | 'overdue' | 'missing'

const settledStates: readonly DutyState[] = ['struck-off', 'waived']

/** Whether a step is done: struck off, or waived by a supervisor. */
export const isSettled = ({ duty }: LossStep): boolean =>
  duty !== null && settledStates.includes(duty.state)

/** How a step looks on a day. */
export const lookOf = ({ duty }: LossStep, today: Day): StepLook => {
  if (!duty) return 'missing'
  return owedStates.includes(duty.state) && duty.dueOn < today ? 'overdue' : duty.state
}

const keyOf = ({ case: ofCase, agency, period }: LossDuty): string =>
  [ofCase, agency, period ?? ''].join('|')

/**
 * The duties of the four musts as chains, one for each losing agency and case, in the order in which they
 * come. A loss of which a step was lifted is no longer in effect and is left out; a step that moved to
 * another debtor counts as it stands with the new one.
 *
 * @param kinds the four kinds in their order
 */
export const lossesInEffect = <Duty extends LossDuty>(
  duties: readonly Duty[],
  kinds: readonly DutyKind[],
): LossInEffect<Duty>[] => {
  const byLoss = new Map<string, Duty[]>()
  for (const duty of duties) {
    const known = byLoss.get(keyOf(duty))
    if (known) known.push(duty)
    else byLoss.set(keyOf(duty), [duty])
  }
  return [...byLoss].flatMap(([key, own]) => {
    const [first] = own
    const steps = kinds.map((kind) => {
      const ofKind = own.filter((duty) => duty.kind === kind)
      const live = ofKind.find(({ isLifted }) => !isLifted)
      return { kind, duty: live ?? null, wasLifted: ofKind.length > 0 && !live }
    })
    if (!first || steps.some(({ wasLifted }) => wasLifted)) return []
    const chain = steps.map(({ kind, duty }) => ({ kind, duty }))
    return [
      {
        key,
        case: first.case,
        agency: first.agency,
        effectiveOn: own.find(({ startOn }) => startOn)?.startOn ?? null,
        steps: chain,
        isClosed: chain.every(isSettled),
      },
    ]
  })
}

/** How many losses of a list are closed, and how many have each step behind them. */
export const closedOf = (
  losses: readonly LossInEffect[],
  kinds: readonly DutyKind[],
): {
  readonly total: number
  readonly closed: number
  readonly settled: readonly { readonly kind: DutyKind; readonly n: number }[]
} => ({
  total: losses.length,
  closed: losses.filter(({ isClosed }) => isClosed).length,
  settled: kinds.map((kind) => ({
    kind,
    n: losses.filter(({ steps }) => steps.some((step) => step.kind === kind && isSettled(step)))
      .length,
  })),
})

import type { SwapState, ShiftState } from '@/src/domain/counsel/shifts/shiftOptions'
import type { Day } from '@/src/domain/day'
import { stateAfter, type Procedure } from '@/src/domain/procedure'

/** Every step of a shift, as whose it is taken. That it was missed is found by the daily round. */
export const shiftProcedure = {
  confirm: { from: ['planned'], to: 'confirmed' },
  begin: { from: ['planned', 'confirmed'], to: 'on-duty' },
  visit: { from: ['on-duty'], to: null },
  log: { from: ['on-duty'], to: 'logged' },
  'ask-swap': { from: ['planned', 'confirmed'], to: null },
  'accept-swap': { from: ['planned', 'confirmed'], to: 'confirmed' },
  'decline-swap': { from: ['planned', 'confirmed'], to: null },
  'withdraw-swap': { from: ['planned', 'confirmed'], to: null },
  'object-swap': { from: ['planned', 'confirmed'], to: 'planned' },
  attest: { from: ['missed'], to: 'on-duty' },
  cancel: { from: ['planned', 'confirmed'], to: 'cancelled' },
} as const satisfies Procedure<ShiftState, string>
export type ShiftStep = keyof typeof shiftProcedure

/** Who somebody is to a shift: its lawyer, the lawyer who was asked to swap, the office that keeps the roster. */
export type ShiftParty = 'holder' | 'asked' | 'office'

const partyOf: Readonly<Record<ShiftStep, ShiftParty>> = {
  confirm: 'holder',
  begin: 'holder',
  visit: 'holder',
  log: 'holder',
  'ask-swap': 'holder',
  'withdraw-swap': 'holder',
  'accept-swap': 'asked',
  'decline-swap': 'asked',
  'object-swap': 'office',
  attest: 'office',
  cancel: 'office',
}

/** A shift as its procedure reads it. */
export interface ShiftFacts {
  readonly state: ShiftState
  readonly shiftOn: Day
  readonly today: Day
  /** What became of the last swap; null where nobody has asked for one. */
  readonly swap: SwapState | null
}

/** Why a step cannot be taken; each name is a sentence of the catalogue. */
export type ShiftProblem =
  | 'onlyHolder'
  | 'onlyAsked'
  | 'onlyOffice'
  | 'wrongState'
  | 'notToday'
  | 'dayIsPast'
  | 'swapOpen'
  | 'noSwap'
  | 'nothingSwapped'

/** Problems of a person rather than of the moment. */
export const shiftProblemsOfPerson: readonly ShiftProblem[] = [
  'onlyHolder',
  'onlyAsked',
  'onlyOffice',
]

const notPast = ({ shiftOn, today }: ShiftFacts): ShiftProblem | null =>
  shiftOn < today ? 'dayIsPast' : null

const needsOpenSwap = (facts: ShiftFacts): ShiftProblem | null =>
  facts.swap === 'asked' ? notPast(facts) : 'noSwap'

const problemOfMoment: Partial<Record<ShiftStep, (facts: ShiftFacts) => ShiftProblem | null>> = {
  confirm: notPast,
  begin: ({ shiftOn, today }) => (shiftOn === today ? null : 'notToday'),
  'ask-swap': (facts) => (facts.swap === 'asked' ? 'swapOpen' : notPast(facts)),
  'accept-swap': needsOpenSwap,
  'decline-swap': needsOpenSwap,
  'withdraw-swap': needsOpenSwap,
  'object-swap': (facts) => (facts.swap === 'accepted' ? notPast(facts) : 'nothingSwapped'),
  cancel: notPast,
}

/** Why somebody may not take a step of a shift now; null when it is allowed. */
export const shiftProblem = (
  parties: readonly ShiftParty[],
  facts: ShiftFacts,
  step: ShiftStep,
): ShiftProblem | null => {
  const party = partyOf[step]
  if (!parties.includes(party)) {
    // Nobody is asked where no swap is open: the moment is wrong, not the person.
    if (party === 'asked' && facts.swap !== 'asked') return 'noSwap'
    return ({ holder: 'onlyHolder', asked: 'onlyAsked', office: 'onlyOffice' } as const)[party]
  }
  if (stateAfter(shiftProcedure, step, facts.state) === null) return 'wrongState'
  return problemOfMoment[step]?.(facts) ?? null
}

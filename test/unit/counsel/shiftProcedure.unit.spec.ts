import { describe, expect, it } from '@jest/globals'

import { shiftStates, type SwapState } from '@/src/domain/counsel/shifts/shiftOptions'
import {
  shiftProblem,
  shiftProcedure,
  type ShiftFacts,
  type ShiftParty,
  type ShiftStep,
} from '@/src/domain/counsel/shifts/shiftProcedure'
import { stepNames } from '@/src/domain/procedure'

const facts = (more: Partial<ShiftFacts> = {}): ShiftFacts => ({
  state: 'planned',
  shiftOn: '2026-08-17',
  today: '2026-08-17',
  swap: null,
  ...more,
})
const allowed = (party: ShiftParty, given: Partial<ShiftFacts> = {}): ShiftStep[] =>
  stepNames(shiftProcedure).filter((step) => shiftProblem([party], facts(given), step) === null)

describe('the steps of a shift', () => {
  it.each([
    ['holder', {}, ['confirm', 'begin', 'ask-swap']],
    ['holder', { today: '2026-08-16' }, ['confirm', 'ask-swap']],
    ['holder', { today: '2026-08-18' }, []],
    ['holder', { state: 'confirmed', swap: 'asked' }, ['begin', 'withdraw-swap']],
    ['holder', { state: 'on-duty' }, ['visit', 'log']],
    ['holder', { state: 'logged' }, []],
    ['holder', { state: 'missed' }, []],
    ['asked', { swap: 'asked' }, ['accept-swap', 'decline-swap']],
    ['asked', { swap: 'asked', today: '2026-08-18' }, []],
    ['asked', { swap: 'declined' }, []],
    ['office', {}, ['cancel']],
    ['office', { state: 'confirmed', swap: 'accepted' }, ['object-swap', 'cancel']],
    ['office', { state: 'on-duty', swap: 'accepted' }, []],
    ['office', { state: 'missed', today: '2026-08-18' }, ['attest']],
    ['office', { today: '2026-08-18' }, []],
  ] as const)('of %s, where %j, are %j', (party, given, steps) => {
    expect(allowed(party, given)).toEqual(steps)
  })

  it('are nobody’s who is no party to it', () => {
    const swaps: (SwapState | null)[] = [null, 'asked', 'accepted']
    for (const { value: state } of shiftStates)
      for (const swap of swaps)
        for (const step of stepNames(shiftProcedure))
          expect(shiftProblem([], facts({ state, swap }), step)).not.toBeNull()
  })
})

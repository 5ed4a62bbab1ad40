import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import {
  closedOf,
  lookOf,
  lossesInEffect,
  type LossDuty,
} from '@/src/domain/accountability/lossSteps'
import { dutyStates } from '@/src/domain/dutyStates'
import { lossKinds } from '@/src/domain/rules'

const duty = (facts: Partial<LossDuty> = {}): LossDuty => ({
  id: 'd',
  kind: 'circulate',
  case: 'case-1',
  agency: 'agency-1',
  period: null,
  state: 'struck-off',
  isLifted: false,
  startOn: '2026-05-04',
  dueOn: '2026-06-15',
  settledOn: '2026-06-01',
  ...facts,
})

const chain = (facts: Partial<LossDuty> = {}): LossDuty[] =>
  lossKinds.map((kind) => duty({ id: `${facts.case ?? ''}${kind}`, kind, ...facts }))

describe('the chain of a loss', () => {
  it('has the four musts in their order', () => {
    expect(lossKinds).toEqual(['circulate', 'trace-back', 'interview', 'hold-accountable'])
    const [loss] = lossesInEffect([...chain()].reverse(), lossKinds)
    expect(loss?.steps.map(({ kind }) => kind)).toEqual(lossKinds)
    expect(loss).toMatchObject({ case: 'case-1', agency: 'agency-1', effectiveOn: '2026-05-04' })
  })

  it('is closed only when all four are struck off or waived', () => {
    const isClosed = (duties: LossDuty[]) => lossesInEffect(duties, lossKinds)[0]?.isClosed
    expect(isClosed(chain())).toBe(true)
    expect(isClosed(chain({ state: 'waived' }))).toBe(true)
    for (const kind of lossKinds) {
      for (const state of ['open', 'submitted', 'returned'] as const) {
        expect(isClosed(chain().map((one) => (one.kind === kind ? { ...one, state } : one)))).toBe(
          false,
        )
      }
      expect(isClosed(chain().filter((one) => one.kind !== kind))).toBe(false)
    }
  })

  it('tells agencies, cases and the time after a remand apart', () => {
    const losses = lossesInEffect(
      [
        ...chain(),
        ...chain({ agency: 'agency-2' }),
        ...chain({ case: 'case-2' }),
        ...chain({ period: 'remand-1' }),
      ],
      lossKinds,
    )
    expect(losses).toHaveLength(4)
  })

  it('ends with the loss: what the engine lifted is no loss in effect', () => {
    expect(lossesInEffect(chain({ state: 'waived', isLifted: true }), lossKinds)).toEqual([])
    const partly = chain().map((one, index) =>
      index === 3 ? { ...one, state: 'waived' as const, isLifted: true } : one,
    )
    expect(lossesInEffect(partly, lossKinds)).toEqual([])
  })

  it('follows a step to its new debtor', () => {
    const moved = [
      ...chain({ state: 'open' }),
      duty({ id: 'old', kind: 'interview', state: 'waived', isLifted: true }),
    ]
    const [loss] = lossesInEffect(moved, lossKinds)
    expect(loss?.steps.find(({ kind }) => kind === 'interview')?.duty?.id).not.toBe('old')
  })

  it('looks late only while it is owed', () => {
    const look = (state: LossDuty['state'], today: string) =>
      lookOf({ kind: 'circulate', duty: duty({ state }) }, today)
    expect(look('open', '2026-06-15')).toBe('open')
    expect(look('open', '2026-06-16')).toBe('overdue')
    expect(look('returned', '2026-06-16')).toBe('overdue')
    expect(look('submitted', '2026-06-16')).toBe('submitted')
    expect(look('struck-off', '2026-06-16')).toBe('struck-off')
    expect(lookOf({ kind: 'circulate', duty: null }, '2026-06-16')).toBe('missing')
  })

  it('is counted once, and never more closed than there are', () => {
    const anyDuty = fc.record({
      id: fc.uuid(),
      kind: fc.constantFrom(...lossKinds),
      case: fc.constantFrom('a', 'b', 'c'),
      agency: fc.constantFrom('x', 'y'),
      period: fc.constantFrom(null, 'remand-1'),
      state: fc.constantFrom(...dutyStates.map(({ value }) => value)),
      isLifted: fc.boolean(),
      startOn: fc.constant('2026-05-04'),
      dueOn: fc.constant('2026-06-15'),
      settledOn: fc.constant(null),
    })
    fc.assert(
      fc.property(fc.array(anyDuty, { maxLength: 30 }), (duties) => {
        const losses = lossesInEffect(duties, lossKinds)
        const sums = closedOf(losses, lossKinds)
        expect(new Set(losses.map(({ key }) => key)).size).toBe(losses.length)
        expect(sums.total).toBe(losses.length)
        for (const { n } of sums.settled) {
          expect(n).toBeGreaterThanOrEqual(sums.closed)
          expect(n).toBeLessThanOrEqual(sums.total)
        }
        for (const { steps } of losses)
          expect(steps.every(({ duty: one }) => !one?.isLifted)).toBe(true)
      }),
    )
  })
})

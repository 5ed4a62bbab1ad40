import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import type { BulletinInputs, CountedCase } from '@/src/domain/bulletins/bulletin'
import { changesSince } from '@/src/domain/bulletins/changesSince'
import { figuresOf } from '@/src/domain/bulletins/figuresOf'

const one = (facts: Partial<CountedCase> & { id: string }): CountedCase => ({
  caseNumber: `(2026)黔2301行初${facts.id}号`,
  court: '人民法院',
  region: 'r1',
  concludedOn: '2026-03-01',
  effectiveOn: null,
  isJudged: true,
  isLost: false,
  defendants: [
    {
      agency: 'a1',
      agencyName: '自然资源局',
      role: 'sole',
      outcome: 'rejected-claims',
      alteredTo: null,
      isLoss: false,
    },
  ],
  ...facts,
})

const lostBy = (agency: string, agencyName: string) => ({
  agency,
  agencyName,
  role: 'joint',
  outcome: 'revoked',
  alteredTo: null,
  isLoss: true,
})

const inputs = (facts: Partial<BulletinInputs>): BulletinInputs => ({
  level: 'prefecture',
  period: { from: '2026-01-01', to: '2026-06-30' },
  previousPeriod: { from: '2025-01-01', to: '2025-06-30' },
  units: [
    { key: 'r1', label: '甲县' },
    { key: 'r2', label: '乙县' },
  ],
  counted: [],
  before: [],
  losses: [],
  ...facts,
})

describe('figures of a bulletin', () => {
  it('give every county a row, and no rate where nothing was counted', () => {
    const { rows, total, by } = figuresOf(
      inputs({
        counted: [
          one({ id: '1', isLost: true, defendants: [lostBy('a1', '自然资源局')] }),
          one({ id: '2' }),
          one({ id: '3', isJudged: false }),
        ],
        before: [one({ id: '9', isLost: true })],
      }),
    )
    expect(by).toBe('region')
    expect(rows).toEqual([
      {
        key: 'r1',
        label: '甲县',
        concluded: 3,
        judged: 2,
        lost: 1,
        rate: '33.33',
        previousConcluded: 1,
        previousLost: 1,
        previousRate: '100.00',
        change: '-66.67',
      },
      expect.objectContaining({ key: 'r2', concluded: 0, rate: null, change: null }),
    ])
    expect(total).toMatchObject({ concluded: 3, lost: 1, rate: '33.33', change: '-66.67' })
  })

  it('of a county count each defendant, and a case once in the total', () => {
    const both = one({
      id: '1',
      isLost: true,
      defendants: [
        lostBy('a1', '自然资源局'),
        lostBy('a2', '公安局'),
        { ...lostBy('a3', '某第三人'), role: 'third-party', isLoss: false },
      ],
    })
    const { rows, total, by } = figuresOf(
      inputs({ level: 'county', units: [], counted: [both, one({ id: '2' })] }),
    )
    expect(by).toBe('agency')
    expect(rows.map(({ key, concluded, lost }) => [key, concluded, lost])).toEqual([
      ['a1', 2, 1],
      ['a2', 1, 1],
    ])
    expect(total).toMatchObject({ concluded: 2, lost: 1, rate: '50.00' })
  })

  it('add up: the counties make the prefecture, whatever the cases', () => {
    const anyCase = fc.record({
      id: fc.uuid(),
      region: fc.constantFrom('r1', 'r2'),
      isLost: fc.boolean(),
      isJudged: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(anyCase, { maxLength: 40 }), (cases) => {
        const { rows, total } = figuresOf(inputs({ counted: cases.map(one) }))
        for (const count of ['concluded', 'judged', 'lost'] as const)
          expect(rows.reduce((sum, row) => sum + row[count], 0)).toBe(total[count])
      }),
    )
  })
})

describe('what has changed since', () => {
  const then = [one({ id: '1', isLost: true }), one({ id: '2' })]
  const now = (facts: Partial<CountedCase> & { id: string }, isCounted = true) => ({
    ...one(facts),
    isCounted,
  })

  it('is nothing while the cases stand', () => {
    expect(changesSince(then, [now({ id: '1', isLost: true }), now({ id: '2' })])).toEqual([])
  })

  it('names fact, then and now', () => {
    const changed = now(
      {
        id: '1',
        isLost: false,
        concludedOn: '2026-07-02',
        defendants: [
          { ...lostBy('a1', '自然资源局'), role: 'sole', outcome: 'mediated', isLoss: false },
        ],
      },
      false,
    )
    const found = changesSince(then, [changed, now({ id: '2' }), now({ id: '3' })])
    expect(found.map(({ case: id, field, then: was, now: is }) => [id, field, was, is])).toEqual([
      ['1', 'counted', true, false],
      ['1', 'concludedOn', '2026-03-01', '2026-07-02'],
      ['1', 'isLost', true, false],
      ['1', 'outcome', 'rejected-claims', 'mediated'],
      ['3', 'counted', false, true],
    ])
  })

  it('knows of a case that is gone for good', () => {
    expect(changesSince(then, [now({ id: '1', isLost: true })])).toEqual([
      expect.objectContaining({ case: '2', field: 'counted', then: true, now: false }),
    ])
  })
})

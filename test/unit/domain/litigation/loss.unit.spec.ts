import { describe, expect, it } from '@jest/globals'

import {
  caseLoss,
  concreteOutcome,
  isCaseJudged,
  isJudged,
  isLoss,
  lossOf,
  splitLoss,
} from '@/src/domain/litigation/loss'
import { outcomes } from '@/src/domain/litigation/outcomes'

describe('lossOf', () => {
  it('is the table of B.3 for concrete outcomes', () => {
    const lost = outcomes.map(({ value }) => value).filter((code) => isLoss(code))
    expect(lost).toEqual([
      'revoked',
      'partly-revoked',
      'ordered-performance',
      'ordered-payment',
      'confirmed-unlawful',
      'confirmed-invalid',
      'modified',
      'ordered-compensation',
      'ordered-indemnity',
      'agreement-performance',
    ])
  })

  it('takes over the prior outcome when affirmed', () => {
    expect(lossOf('affirmed', { priorOutcome: 'revoked' })).toBe('lost')
    expect(lossOf('affirmed', { priorOutcome: 'suit-dismissed' })).toBe('not-lost')
    expect(lossOf('affirmed')).toBe('undetermined')
  })

  it('needs the recoded outcome when altered', () => {
    expect(lossOf('altered', { alteredTo: 'rejected-claims', priorOutcome: 'revoked' })).toBe(
      'not-lost',
    )
    expect(lossOf('altered', { alteredTo: 'modified' })).toBe('lost')
    expect(lossOf('altered', { priorOutcome: 'revoked' })).toBe('undetermined')
    expect(lossOf('altered', { alteredTo: 'affirmed' })).toBe('undetermined')
  })

  it('a remand is no outcome', () => {
    expect(lossOf('remanded', { priorOutcome: 'revoked' })).toBe('undetermined')
    expect(concreteOutcome('remanded')).toBeNull()
    expect(lossOf(null)).toBe('undetermined')
  })
})

describe('isJudged', () => {
  it('counts judgments on the merits only', () => {
    expect(isJudged('rejected-claims')).toBe(true)
    expect(isJudged('suit-dismissed')).toBe(false)
    expect(isJudged('mediated')).toBe(false)
    expect(isJudged('affirmed', { priorOutcome: 'rejected-claims' })).toBe(true)
    expect(isJudged('altered')).toBe(false)
  })
})

describe('caseLoss', () => {
  it('is lost when any defendant lost, once', () => {
    expect(caseLoss([{ outcome: 'rejected-claims' }, { outcome: 'revoked' }])).toBe('lost')
    expect(caseLoss([{ outcome: 'rejected-claims' }, { outcome: 'suit-dismissed' }])).toBe(
      'not-lost',
    )
    expect(caseLoss([{ outcome: 'rejected-claims' }, { outcome: null }])).toBe('undetermined')
    expect(caseLoss([])).toBe('undetermined')
  })

  it('leaves third parties out', () => {
    const defendants = [
      { role: 'sole', outcome: 'mediated' },
      { role: 'third-party', outcome: 'revoked' },
    ] as const
    expect(caseLoss(defendants)).toBe('not-lost')
    expect(isCaseJudged(defendants)).toBe(false)
  })
})

describe('splitLoss', () => {
  it('original act revoked takes the reconsideration decision with it', () => {
    expect(splitLoss({ outcome: 'revoked' }, { outcome: 'revoked' })).toEqual({
      original: 'lost',
      reconsideration: 'lost',
      problems: [],
    })
    expect(
      splitLoss({ outcome: 'revoked' }, { outcome: 'rejected-claims' }).problems,
    ).toMatchObject([{ code: 'reconsideration-outcome-contradicts', severity: 'error' }])
  })

  it('a lawful act under an unlawful decision costs the reconsideration organ alone', () => {
    expect(splitLoss({ outcome: 'rejected-claims' }, { outcome: 'confirmed-unlawful' })).toEqual({
      original: 'not-lost',
      reconsideration: 'lost',
      problems: [],
    })
  })

  it('outside the scope both are dismissed', () => {
    expect(
      splitLoss({ outcome: 'suit-dismissed' }, { outcome: 'suit-dismissed' }).problems,
    ).toEqual([])
    expect(splitLoss({ outcome: 'suit-dismissed' }, { outcome: 'revoked' }).problems).toHaveLength(
      1,
    )
    expect(
      splitLoss({ outcome: 'rejected-claims' }, { outcome: 'suit-dismissed' }).problems,
    ).toHaveLength(1)
  })

  it('waits while an outcome is open', () => {
    expect(splitLoss({ outcome: 'revoked' }, { outcome: null }).problems).toEqual([])
  })
})

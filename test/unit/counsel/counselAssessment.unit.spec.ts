import { describe, expect, it } from '@jest/globals'

import { problemOfCriteria, totalOf } from '@/src/domain/counsel/counselAssessment'

describe('points of an assessment', () => {
  it('are added without rounding', () => {
    const criteria = Array.from({ length: 10 }, () => ({ maximum: 10, points: 0.1 }))
    expect(totalOf(criteria)).toEqual({ total: '1.00', outOf: '100.00' })
    expect(totalOf([{ maximum: 33.335, points: 33.335 }])).toEqual({
      total: '33.34',
      outOf: '33.34',
    })
    expect(totalOf([])).toBeNull()
  })

  it.each([
    [{ maximum: 10, points: 10 }, null],
    [{ maximum: 10, points: 10.0001 }, 'points'],
    [{ maximum: 0, points: 0 }, 'numbers'],
    [{ maximum: 10, points: -1 }, 'numbers'],
    [{ maximum: 10, points: null }, 'numbers'],
    [{ maximum: 10, points: 1.00001 }, 'numbers'],
  ])('%o: %s', (criterion, kind) => {
    expect(problemOfCriteria([{ maximum: 5, points: 5 }, criterion])).toEqual(
      kind && { row: 2, kind },
    )
  })
})

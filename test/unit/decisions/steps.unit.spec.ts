import { describe, expect, it } from '@jest/globals'

import { stepRules, type StepKey } from '@/src/domain/decisions/steps'

describe('the steps of 国务院令第713号', () => {
  it.each<[StepKey, string, boolean]>([
    ['proposal', '第10条', false],
    ['start', '第11条', false],
    ['drafting', '第12条', false],
    ['consultation', '第13条', false],
    ['public-participation', '第15条', true],
    ['expert-argument', '第19条', true],
    ['risk-assessment', '第22条', true],
    ['legality-review', '第25条', false],
    ['materials', '第29条', false],
    ['discussion', '第30条', false],
    ['party-request', '第31条', false],
    ['publish', '第32条', false],
    ['archive', '第33条', false],
  ])('%s rests on %s', (key, article, isConditional) => {
    const rule = stepRules.find((one) => one.key === key)
    expect(rule?.legalBasis.zh).toContain(article)
    expect(rule?.isConditional).toBe(isConditional)
  })

  it('presuppose earlier steps only, and every step but the first presupposes one', () => {
    const keys = stepRules.map(({ key }) => key)
    for (const [index, { after }] of stepRules.entries()) {
      for (const one of after) expect(keys.indexOf(one)).toBeLessThan(index)
      expect(after.length > 0).toBe(index > 0)
    }
  })
})

import { describe, expect, it } from '@jest/globals'

import { formatProblem, hasErrors, problem, problemCatalogue } from '@/src/domain/problems'

describe('problems', () => {
  it('say the same holes in both languages', () => {
    const holes = (text: string) =>
      [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()
    for (const { zh, en } of Object.values(problemCatalogue)) expect(holes(zh)).toEqual(holes(en))
  })

  it('fill in values, labels in the language of the reader, and the article', () => {
    const one = problem('reconsideration-outcome-contradicts', 'defendants', {
      original: { zh: '撤销', en: 'Revoked' },
      reconsideration: { zh: '移送', en: 'Transferred' },
    })
    expect(formatProblem(one, 'zh')).toMatch(/“撤销”.*“移送”.*第136条/)
    expect(formatProblem(one, 'en')).toMatch(/"Revoked".*"Transferred".*art\. 136/)
  })

  it('only errors refuse', () => {
    expect(hasErrors([problem('absence-unexcused', 'attendance')])).toBe(false)
    expect(
      hasErrors([
        problem('absence-unexcused', 'attendance'),
        problem('filed-on-missing', 'filedOn'),
      ]),
    ).toBe(true)
  })
})

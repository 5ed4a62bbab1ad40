import { describe, expect, it } from '@jest/globals'

import { normalizeLicence, problemOfLicence } from '@/src/domain/counsel/licence'

const THIS_YEAR = 2026

describe('licence numbers', () => {
  it.each<[string, string | null, string]>([
    ['15223201810012345', null, 'a full-time lawyer of Guizhou'],
    ['11101199820123456', null, 'a part-time lawyer of Beijing'],
    ['15223202660987654', null, 'a certificate of this year'],
    ['152232018100', 'digits', 'the old twelve digits'],
    ['152232018100123456', 'digits', 'eighteen digits'],
    ['1522320181001234A', 'digits', 'a letter'],
    ['', 'digits', 'nothing'],
    ['25223201810012345', 'first', 'the licence of a firm'],
    ['19923201810012345', 'province', 'no province'],
    ['15223197810012345', 'year', 'before there were licences'],
    ['15223202710012345', 'year', 'a year to come'],
    ['15223201800012345', 'category', 'no category'],
  ])('%s → %s: %s', (licence, problem) => {
    expect(problemOfLicence(licence, THIS_YEAR)).toBe(problem)
  })

  it.each([
    [' 15223 2018 1001 2345 ', '15223201810012345'],
    ['１５２２３２０１８１００１２３４５', '15223201810012345'],
    ['15223-2018-1001-2345', '15223201810012345'],
  ])('are stored alike: %s', (typed, stored) => {
    expect(normalizeLicence(typed)).toBe(stored)
  })
})

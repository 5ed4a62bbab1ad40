import { describe, expect, it } from '@jest/globals'

import { causes, classifyCause } from '@/src/domain/litigation/causes'

describe('classifyCause', () => {
  it('knows the official names', () => {
    expect(causes).toHaveLength(22)
    for (const { value, label } of causes) expect(classifyCause(label.zh)).toBe(value)
  })

  it.each([
    ['不履行法定职责', 'failure-to-act'],
    ['行政征收', 'expropriation'],
    ['工伤认定', 'confirmation'],
    ['房屋征收补偿决定', 'indemnity'],
    ['强制拆除房屋行为违法', 'compulsory-enforcement'],
    ['信息公开答复', 'information-disclosure'],
    ['不服行政处罚决定及行政复议决定', 'penalty'],
    ['不动产登记', 'registration'],
    ['征收补偿协议', 'agreement'],
  ])('%s → %s', (text, cause) => {
    expect(classifyCause(text)).toBe(cause)
  })

  it('does not guess', () => {
    expect(classifyCause('其他')).toBeNull()
    expect(classifyCause('')).toBeNull()
  })
})

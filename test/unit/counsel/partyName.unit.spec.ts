import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { comparedName, isSameParty } from '@/src/domain/counsel/partyName'

describe('names of parties', () => {
  it.each([
    ['贵州兴盛建材有限公司', '贵州兴盛建材有限责任公司'],
    ['贵州兴盛建材有限公司', '贵州兴盛建材公司'],
    ['贵州（黔西南）置业集团有限公司', '贵州(黔西南)置业'],
    ['ＡＢＣ科技有限公司', 'abc 科技'],
    [' 王 某某 ', '王某某'],
    ['兴义市人民政府', '兴义市人民政府'],
    ['阿依古丽·买买提', '阿依古丽买买提'],
  ])('%s and %s are the same', (one, other) => {
    expect(isSameParty(one, other)).toBe(true)
  })

  it.each([
    ['某公司', '某集团'],
    ['贵州兴盛建材有限公司', '贵州兴隆建材有限公司'],
    ['王某某', '王某'],
    ['兴义市人民政府', '兴义市公安局'],
    ['', ''],
    ['（）', '——'],
  ])('%s and %s are not', (one, other) => {
    expect(isSameParty(one, other)).toBe(false)
  })

  it('do not depend on brackets, spaces and width, and are settled after one comparison', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[一-龥a-z0-9]{2,12}$/),
        fc.constantFrom('', ' ', '（', '）', '·', '-', '　'),
        (name, noise) => {
          const noisy = [...name].join(noise)
          expect(comparedName(noisy)).toBe(comparedName(name))
          expect(comparedName(noisy.toUpperCase())).toBe(comparedName(name))
        },
      ),
    )
  })
})

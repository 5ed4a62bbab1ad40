import { describe, expect, it } from '@jest/globals'

import type { MaskingOptions } from '@/src/domain/masking/finding'
import { mask, maskParts } from '@/src/domain/masking/mask'
import { remainingParties } from '@/src/domain/masking/remainingParties'

const masked = (text: string, options: MaskingOptions = {}): string => mask(text, options).text

describe('persons', () => {
  it.each([
    ['原告张三不服，提起诉讼。', '原告张某不服，提起诉讼。'],
    ['原告张三丰不服，提起诉讼。', '原告张某某不服，提起诉讼。'],
    ['原告欧阳修与第三人上官玉兰系邻居。', '原告欧阳某与第三人上官某某系邻居。'],
    ['原告约翰·史密斯，男，英国国籍。', '原告约某，男，英国国籍。'],
    ['原告扎西顿珠，男，藏族，居民。', '原告扎某，男，藏族，居民。'],
    ['原告罗阿妹之女罗小花到庭。', '原告罗某某之女罗某某2到庭。'.replace('罗某某之', '罗某某1之')],
  ])('%s', (text, expected) => {
    expect(masked(text)).toBe(expected)
  })

  it('are numbered in order of first appearance, the same person always alike', () => {
    expect(masked('原告王芳、王丽诉称，王丽受伤，王芳报警。')).toBe(
      '原告王某1、王某2诉称，王某2受伤，王某1报警。',
    )
  })

  it('keep their number over the parts of a document', () => {
    const [title, body] = maskParts(['王丽诉某局案', '第三人王芳与原告王丽系姐妹。'])
    expect(title?.text).toBe('王某1诉某局案')
    expect(body?.text).toBe('第三人王某2与原告王某1系姐妹。')
  })

  it('never get the number of somebody masked before', () => {
    expect(masked('张某1与张某2均已死亡，原告张伟、张强继续诉讼。')).toBe(
      '张某1与张某2均已死亡，原告张某3、张某4继续诉讼。',
    )
  })

  it('stay where they judge, write or prosecute', () => {
    const text = '审判长　王泽明，人民陪审员周德海、吴光，书记员何敏，检察员方圆出庭。'
    expect(masked(text)).toBe(text)
  })

  it('are masked as lawyers unless the publisher keeps them', () => {
    const text = '委托代理人钟鸣远，贵州正泽律师事务所律师。'
    expect(masked(text)).toBe('委托代理人钟某某，某律师事务所律师。')
    expect(masked(text, { keepsLawyers: true })).toBe(text)
  })
})

describe('organizations', () => {
  it('keep their kind and are numbered', () => {
    expect(
      masked(
        '贵州鑫隆建材有限公司（以下简称鑫隆公司）与安龙县宏远商贸有限公司签约，鑫隆公司违约。',
      ),
    ).toBe('某公司1（以下简称某公司1）与某公司2签约，某公司1违约。')
  })

  it('are individual businesses too', () => {
    expect(masked('第三人安龙县王记养殖场未到庭。')).toBe('第三人某养殖场未到庭。')
  })

  it('are not agencies and courts', () => {
    const text =
      '安龙县公安局、桔山街道办事处、普坪镇人民政府不服兴义市人民法院（2022）黔2301行初58号判决。'
    expect(masked(text)).toBe(text)
  })
})

describe('numbers and addresses', () => {
  it.each([
    ['公民身份号码522399198808082124', '公民身份号码***'],
    ['公民身份号码５２２３９９１９８８０８０８２１２４', '公民身份号码***'],
    ['手机13800001234，座机0859-3222111转802', '手机***，座机***'],
    ['驾驶贵ED12345号轿车', '驾驶贵E***号轿车'],
    ['邮箱a.b@example.com，微信号abc_12345', '邮箱***，微信号***'],
    ['1975年3月12日出生', '1975年出生'],
    ['持黔（2020）安龙县不动产权第0012345号证书', '持不动产权第***号证书'],
    ['住贵州省安龙县普坪镇纳西村三组', '住贵州省安龙县某镇某村某组'],
    ['住兴义市神奇东路12号3栋2单元501室', '住兴义市某路某号某栋某单元某室'],
  ])('%s', (text, expected) => {
    expect(masked(text)).toBe(expected)
  })

  it.each([
    '合同价款13800138000元',
    '拨打12345热线',
    '（2019）最高法行申12345号',
    '出让面积13812平方米，编号为2018-G-37',
    '坐标为东经105°18′24″',
  ])('leave %s alone', (text) => {
    expect(masked(text)).toBe(text)
  })

  it('are doubtful with a wrong check character', () => {
    const { findings } = mask('公民身份号码522399198808082125')
    expect(findings).toMatchObject([{ kind: 'id-number', certainty: 'doubtful' }])
  })
})

describe('parties', () => {
  const parties = [{ name: '张三丰' }, { name: '贵州鑫隆建材有限公司' }]

  it.each(['张 三 丰', '張三豐', '张·三·丰', '张\n三丰', '张\u200b三丰', '鑫隆建材', '鑫隆公司'])(
    'do not remain as %j',
    (spelling) => {
      const text = `经查，${spelling}已经领取补偿款。`
      expect(remainingParties(text, parties)).toHaveLength(1)
      const result = mask(text, { parties })
      expect(result.findings[0]).toMatchObject({ kind: 'party', certainty: 'sure' })
      expect(remainingParties(result.text, parties)).toEqual([])
    },
  )

  it('are masked inside a word too, for an editor to decide', () => {
    const { findings } = mask('原告主张三项请求。', { parties: [{ name: '张三' }] })
    expect(findings).toMatchObject([{ kind: 'party', raw: '张三', certainty: 'doubtful' }])
  })

  it('are named in full where they are agencies', () => {
    const text = '第三人安龙县水务局述称。'
    const agency = [{ name: '安龙县水务局' }]
    expect(masked(text, { parties: agency })).toBe(text)
    expect(remainingParties(text, agency)).toEqual([])
  })

  it('win over the judge of the same name', () => {
    expect(masked('审判员陈刚审理，原告陈刚到庭。', { parties: [{ name: '陈刚' }] })).toBe(
      '审判员陈某审理，原告陈某到庭。',
    )
  })
})

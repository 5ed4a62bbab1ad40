import { describe, expect, it } from '@jest/globals'

import { isOutcomeCode, outcomeOf, outcomes, parseOutcome } from '@/src/domain/litigation/outcomes'

describe('parseOutcome', () => {
  it('reads every label and every code', () => {
    for (const { value, label } of outcomes) {
      expect(parseOutcome(label.zh)).toBe(value)
      expect(parseOutcome(value)).toBe(value)
    }
  })

  it.each([
    ['判决驳回原告诉讼请求', 'rejected-claims'],
    ['驳回原告的全部诉讼请求', 'rejected-claims'],
    ['驳回原告的赔偿请求', 'rejected-claims'],
    ['责令履行法定职责', 'ordered-performance'],
    ['限期履行', 'ordered-performance'],
    ['履行法定职责', 'ordered-performance'],
    ['判决给付', 'ordered-payment'],
    ['准予撤回起诉', 'withdrawal-granted'],
    ['裁定准许原告撤回起诉', 'withdrawal-granted'],
    ['按自动撤诉处理', 'deemed-withdrawn'],
    ['按自动撤回起诉处理', 'deemed-withdrawn'],
    ['视为撤诉', 'deemed-withdrawn'],
    ['调解结案', 'mediated'],
    ['终结诉讼', 'terminated'],
    ['移送管辖', 'transferred'],
    ['不予受理', 'filing-refused'],
    ['裁定驳回起诉', 'suit-dismissed'],
    ['撤销并责令重作', 'revoked'],
    ['撤销被诉决定；驳回原告其他诉讼请求', 'revoked'],
    ['撤销复议决定，驳回其余诉讼请求', 'revoked'],
    ['部分撤销', 'partly-revoked'],
    ['撤销被诉行为的部分内容', 'partly-revoked'],
    ['确认程序违法', 'confirmed-unlawful'],
    ['确认行政行为违法并责令采取补救措施', 'confirmed-unlawful'],
    ['确认协议无效', 'confirmed-invalid'],
    ['继续履行协议', 'agreement-performance'],
    ['责令赔偿', 'ordered-compensation'],
    ['驳回上诉，维持原判', 'affirmed'],
    ['驳回上诉维持原裁定', 'affirmed'],
    ['撤销原判，发回重审', 'remanded'],
    ['撤销一审裁定，指令继续审理', 'remanded'],
    ['依法改判', 'altered'],
    ['撤销原判，改判驳回诉讼请求', 'altered'],
    ['撤销一审判决', 'altered'],
    [' 撤 销 ', 'revoked'],
  ])('%s → %s', (text, code) => {
    expect(parseOutcome(text)).toBe(code)
  })

  it.each([
    '胜诉',
    '败诉',
    '',
    '   ',
    '其他',
    '不准撤诉',
    '不予赔偿',
    '中止诉讼',
    '驳回部分诉讼请求',
    'toString',
  ])('%p names no outcome', (text) => {
    expect(parseOutcome(text)).toBeNull()
  })
})

describe('outcomes', () => {
  it('have unique codes with label and article', () => {
    expect(new Set(outcomes.map(({ value }) => value)).size).toBe(outcomes.length)
    expect(outcomeOf('revoked').article.zh).toContain('第70条')
    expect(isOutcomeCode('won')).toBe(false)
  })
})

import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { escapeCell, unescapeCell } from '@/src/documents/escapeCell'

describe('escapeCell', () => {
  it.each(['=1+1', '+86', '-5', '@SUM(A1)', '\t=1', ' =HYPERLINK("x")', '＝1'])(
    'keeps %j from being a formula',
    (text) => {
      expect(escapeCell(text)).toBe(`'${text}`)
    },
  )

  it.each(['', '(2025)黔2301行初1号', '某公司=某厂', "'quoted'"])('leaves %j alone', (text) => {
    expect(escapeCell(text)).toBe(text)
  })

  it('is undone by unescapeCell', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !text.startsWith("'")),
        (text) => unescapeCell(escapeCell(text)) === text,
      ),
    )
  })
})

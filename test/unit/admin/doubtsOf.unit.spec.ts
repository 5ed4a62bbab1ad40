import { describe, expect, it } from '@jest/globals'

import { doubtsOf } from '@/src/admin/cases/doubtsOf'

const warning = {
  code: 'sole-defendant-not-alone',
  field: 'defendants.0.role',
  params: { position: 1 },
}

describe('doubtsOf', () => {
  it('writes stored warnings in the language of the reader, each once', () => {
    const [zh, ...others] = doubtsOf([warning, warning], 'zh')
    expect(others).toEqual([])
    expect(zh).toContain('第1行')
    expect(doubtsOf([warning], 'en')[0]).toContain('row 1')
  })

  it('passes over what it does not know', () => {
    expect(doubtsOf([{ code: 'gone', field: 'x' }, null, 'text'], 'zh')).toEqual([])
    expect(doubtsOf(undefined, 'zh')).toEqual([])
  })
})

import { describe, expect, it } from '@jest/globals'

import { changedFields } from '@/src/audit/changedFields'

const saved = { createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z' }
const suit = { id: 'case', plaintiffs: [{ name: '原告甲' }], ...saved }

describe('what the audit log keeps of a change', () => {
  it('names related records by their id, however deep the caller looked', () => {
    const after = {
      case: suit,
      subject: { relationTo: 'cases', value: suit },
      files: [{ id: 'file', url: '/x', ...saved }],
      rows: [{ id: 'row', agency: { id: 'agency', name: '某局', ...saved }, remark: '补充' }],
    }
    expect(changedFields(undefined, after)).toEqual({
      case: { before: null, after: 'case' },
      subject: { before: null, after: { relationTo: 'cases', value: 'case' } },
      files: { before: null, after: ['file'] },
      rows: { before: null, after: [{ agency: 'agency', remark: '补充' }] },
    })
  })

  it('sees no change where only the depth differs, or the ids of rows', () => {
    const before = { case: suit, rows: [{ id: 'a', remark: '一' }] }
    expect(changedFields(before, { case: 'case', rows: [{ id: 'b', remark: '一' }] })).toEqual({})
  })

  it('says of personal data that they changed, and not what they are', () => {
    const changes = changedFields(undefined, { plaintiffs: suit.plaintiffs })
    expect(JSON.stringify(changes)).not.toContain('原告甲')
    expect(Object.keys(changes)).toEqual(['plaintiffs'])
  })
})

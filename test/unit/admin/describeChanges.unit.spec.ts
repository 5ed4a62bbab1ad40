import { describe, expect, it } from '@jest/globals'

import { describeChanges } from '@/src/admin/history/describeChanges'

const words = {
  yes: 'yes',
  no: 'no',
  empty: 'empty',
  instant: (value: string) => `at ${value}`,
}

const shown = [
  { name: 'servedOn', label: 'Served on' },
  { name: 'state', label: 'State', options: { served: 'Served', heard: 'Heard' } },
  { name: 'isUrgent', label: 'Urgent' },
  { name: 'startsAt', label: 'Starts at' },
  { name: 'court', label: 'Court', isOpaque: true },
  { name: 'defendants', label: 'Defendants' },
]

const describeOne = (changes: unknown) => describeChanges(changes, shown, words)

describe('describeChanges', () => {
  it('tells values as a reader understands them', () => {
    expect(
      describeOne({
        servedOn: { before: null, after: '2026-03-01' },
        state: { before: 'served', after: 'heard' },
        isUrgent: { before: false, after: true },
        startsAt: { before: '2026-03-01T01:00:00.000Z', after: null },
      }),
    ).toEqual([
      { label: 'Served on', before: 'empty', after: '2026-03-01' },
      { label: 'State', before: 'Served', after: 'Heard' },
      { label: 'Urgent', before: 'no', after: 'yes' },
      { label: 'Starts at', before: 'at 2026-03-01T01:00:00.000Z', after: 'empty' },
    ])
  })

  it('says of ids and lists only that they changed', () => {
    expect(
      describeOne({
        court: { before: 'id-1', after: 'id-2' },
        defendants: { before: [{ agency: 'x' }], after: [] },
      }),
    ).toEqual([{ label: 'Court' }, { label: 'Defendants' }])
  })

  it('passes over fields that are not shown, and what is no change', () => {
    expect(describeOne({ uniqueKey: { before: 'a', after: 'b' } })).toEqual([])
    expect(describeOne(null)).toEqual([])
    expect(describeOne('text')).toEqual([])
  })
})

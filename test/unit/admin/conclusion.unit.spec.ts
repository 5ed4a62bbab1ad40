import { describe, expect, it } from '@jest/globals'

import { concludedDefendants, outcomesFor } from '@/src/admin/cases/conclusion'

const rows = [
  { id: 'a', agency: 'agency-1', role: 'joint', headAttended: 'yes' },
  { id: 'b', agency: 'agency-2', role: 'third-party' },
] as const

describe('concludedDefendants', () => {
  it('sets outcomes and keeps everything else of a row', () => {
    expect(
      concludedDefendants(
        [...rows],
        [
          { outcome: 'revoked', alteredTo: '', hasChangedAct: false },
          { outcome: '', alteredTo: '', hasChangedAct: false },
        ],
      ),
    ).toEqual([{ ...rows[0], outcome: 'revoked', alteredTo: null, hasChangedAct: false }, rows[1]])
  })

  it('keeps what an altered judgment says only where it was altered', () => {
    const altered = { outcome: 'altered', alteredTo: 'revoked', hasChangedAct: false } as const
    const [first] = concludedDefendants([rows[0]], [altered])
    expect(first).toMatchObject({ outcome: 'altered', alteredTo: 'revoked' })
    const [changed] = concludedDefendants([rows[0]], [{ ...altered, outcome: 'affirmed' }])
    expect(changed).toMatchObject({ outcome: 'affirmed', alteredTo: null })
  })
})

describe('outcomesFor', () => {
  it('offers dispositions of an appeal only on appeal, and first there', () => {
    const first = outcomesFor(true).map(({ value }) => value)
    expect(first).not.toContain('affirmed')
    expect(first).toContain('rejected-claims')
    const appeal = outcomesFor(false).map(({ value }) => value)
    expect(appeal.slice(0, 3)).toEqual(['affirmed', 'altered', 'remanded'])
    expect(new Set(appeal)).toEqual(new Set([...first, 'affirmed', 'altered', 'remanded']))
  })
})

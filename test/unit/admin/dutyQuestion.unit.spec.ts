import { describe, expect, it } from '@jest/globals'

import { addressWith, dutyQuestion, whereOfQuestion } from '@/src/admin/duties/dutyQuestion'

const nothing = { kind: '', region: '', debtor: '', q: '' } as const

describe('what board, table and calendar are asked', () => {
  it('stands in the address and is read from it again', () => {
    const asked = { kind: 'interview', region: 'r1', debtor: '自然资源局', q: '行初7号' } as const
    const address = addressWith({ path: '/duty-board' }, asked, { view: 'table', column: '' })
    const { pathname, searchParams } = new URL(address, 'http://localhost')
    expect(pathname).toBe('/admin/duty-board')
    expect(searchParams.has('column')).toBe(false)
    expect(dutyQuestion(Object.fromEntries(searchParams))).toEqual(asked)
    expect(addressWith({ path: '/duty-board' }, nothing)).toBe('/admin/duty-board')
  })

  it('leaves out what no list knows', () => {
    expect(dutyQuestion({ kind: 'no-such-kind', q: ['a', 'b'], region: '  ' })).toEqual(nothing)
    expect(whereOfQuestion(nothing)).toEqual({ and: [] })
  })

  it('finds a case number however its brackets are typed', () => {
    const { and } = whereOfQuestion({ ...nothing, q: '（2026）黔2301行初7号' })
    expect(and).toEqual([
      {
        or: [
          { title: { contains: '（2026）黔2301行初7号' } },
          { title: { contains: '(2026)黔2301行初7号' } },
        ],
      },
    ])
  })
})

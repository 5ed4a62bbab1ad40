import { describe, expect, it } from '@jest/globals'

import { topEntries, withPages } from '@/src/admin/nav/menu'

const entry = (slug: string) => ({
  id: `nav-${slug}`,
  label: slug,
  href: `/admin/collections/${slug}`,
})
const groups = [
  { label: 'litigation', entries: ['cases', 'judicial-suggestions'].map(entry) },
  { label: 'ledger', entries: ['duties'].map(entry) },
  { label: 'accountability', entries: ['bulletins'].map(entry) },
]

describe('the menu', () => {
  it('begins with the pages of the role’s day', () => {
    const ids = (role: Parameters<typeof topEntries>[0]) =>
      topEntries(role, ({ key }) => key).map(({ label }) => label)
    expect(ids('agency')).toEqual(['my-duties', 'inbox', 'statistics', 'indicators'])
    expect(ids('leader')).toEqual(['my-duties', 'statistics', 'indicators'])
    expect(ids('court')).toEqual(['statistics'])
    expect(ids('editor')).toEqual([])
  })

  it('puts the other pages behind the collections they belong to, for those who use them', () => {
    const of = (role: Parameters<typeof topEntries>[0]) =>
      withPages(groups, role, ({ key }) => key).map(({ entries }) =>
        entries.map(({ label }) => label),
      )
    const ledger = [
      ['duties', 'duty-board', 'duty-calendar'],
      ['bulletins', 'four-musts'],
    ]
    expect(of('county-office')).toEqual([['cases', 'judicial-suggestions', 'imports'], ...ledger])
    expect(of('agency')).toEqual([['cases', 'judicial-suggestions'], ...ledger])
    expect(of('court')).toEqual([
      ['cases', 'judicial-suggestions', 'imports'],
      ['duties'],
      ['bulletins'],
    ])
  })
})

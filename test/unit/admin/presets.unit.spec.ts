import { describe, expect, it } from '@jest/globals'

import { presetLinks } from '@/src/admin/lists/presetLinks'
import { presetsFor, type Viewer } from '@/src/admin/lists/presets'

const office: Viewer = {
  role: 'county-office',
  agency: 'office-1',
  today: '2026-03-05',
  now: new Date('2026-03-05T02:00:00Z'),
}

const labels = (collection: string, viewer: Viewer) =>
  presetsFor(collection, viewer).map(({ label }) => label)

const flat = (query: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(query))

describe('one-click filters', () => {
  it('offer what a role works with', () => {
    expect(labels('duties', office)).toEqual([
      'preset.myDuties',
      'preset.overdue',
      'preset.dueSoon',
      'preset.toCheck',
      'preset.struckOff',
    ])
    expect(labels('duties', { ...office, role: 'agency' })).not.toContain('preset.toCheck')
    expect(labels('duties', { ...office, role: 'leader', agency: null })).not.toContain(
      'preset.myDuties',
    )
    expect(labels('courts', office)).toEqual([])
  })

  it('count days from the day in Shanghai', () => {
    const next = presetsFor('hearings', office)[0]
    expect(JSON.stringify(next?.where)).toContain('2026-03-04T16:00:00.000Z')
    expect(JSON.stringify(next?.where)).toContain('2026-03-19T16:00:00.000Z')
  })
})

describe('links of filters', () => {
  const path = '/admin/collections/duties'
  const presets = presetsFor('duties', office)

  it('keep the search and drop the page', () => {
    const [first] = presetLinks(path, presets, { search: '答辩', page: '3' })
    const params = flat(first?.href.split('?')[1] ?? '')
    expect(params.search).toBe('答辩')
    expect(params.page).toBeUndefined()
    expect(first?.isActive).toBe(false)
  })

  it('know the one that is on, which then leads back to the whole list', () => {
    const [, overdue] = presetLinks(path, presets, { search: '答辩' })
    const links = presetLinks(path, presets, flat(overdue?.href.split('?')[1] ?? ''))
    expect(links.map(({ isActive }) => isActive)).toEqual([false, true, false, false, false])
    expect(flat(links[1]?.href.split('?')[1] ?? '')).toEqual({ search: '答辩' })
  })
})

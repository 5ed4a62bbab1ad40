import { describe, expect, it } from '@jest/globals'

import { chosen, readingOf, untouched } from '@/src/admin/imports/importPreview'

describe('chosen', () => {
  it('sets, changes and takes back one choice', () => {
    const one = chosen({}, '案件号', 'caseNumber')
    expect(one).toEqual({ 案件号: 'caseNumber' })
    expect(chosen(one, '案件号', 'court')).toEqual({ 案件号: 'court' })
    expect(chosen(one, '案件号', '')).toEqual({})
  })
})

describe('readingOf', () => {
  it('changes with what decides how rows are read, and with nothing else', () => {
    const before = readingOf(untouched)
    expect(readingOf({ ...untouched, createMissing: true })).not.toBe(before)
    expect(readingOf({ ...untouched, mapping: { x: 'court' } })).not.toBe(before)
    expect(readingOf({ ...untouched, agencies: { x: 'id' } })).not.toBe(before)
    expect(readingOf({ ...untouched, openDuties: true, remember: false })).toBe(before)
  })
})

import { describe, expect, it } from '@jest/globals'

import { valueProviders } from '@/src/documents/values'
import { contentBlocks } from '@/src/domain/documents/contentBlocks'
import { definitionOf, definitions, kindsFor } from '@/src/domain/documents/definitions'
import { documentKinds } from '@/src/domain/documents/documentKinds'
import { placesIn, unknownPlaces, writtenPlace } from '@/src/domain/documents/template'

describe('kinds of official documents', () => {
  it('have one definition and one source of values each', () => {
    const kinds = documentKinds.map(({ value }) => value)
    expect(definitions.map(({ kind }) => kind).sort()).toEqual([...kinds].sort())
    expect(Object.keys(valueProviders).sort()).toEqual([...kinds].sort())
    expect(definitions.filter(({ subjects }) => subjects.length === 0)).toEqual([])
  })

  it.each(documentKinds.map(({ value }) => value))('%s words only what it offers', (kind) => {
    const { wording, placeholders } = definitionOf(kind)
    const text = Object.values(wording).join('\n')
    expect(unknownPlaces(text, placeholders)).toEqual([])
    // A placeholder that no wording uses is offered all the same: the office may put it in.
    const known = new Set(placeholders.map(writtenPlace))
    expect(placesIn(text).every((written) => known.has(written))).toBe(true)
    expect(new Set(placeholders.map(({ name }) => name)).size).toBe(placeholders.length)
  })

  it.each(documentKinds.map(({ value }) => value))('%s ends as its genre does', (kind) => {
    const { format, genre, wording } = definitionOf(kind)
    expect(wording.title.endsWith(genre)).toBe(true)
    expect(format === 'letter').toBe(genre === '函')
    expect(format === 'upward').toBe(genre === '报告')
    expect(format === 'minutes').toBe(genre === '纪要')
    expect(contentBlocks(wording.body).some(({ type }) => type === 'heading')).toBe(true)
  })

  it('are made by those who issue them alone', () => {
    expect(kindsFor('county-office', 'duties')).toContain('supervision-letter')
    expect(kindsFor('agency', 'duties')).not.toContain('supervision-letter')
    expect(kindsFor('agency', 'duties', 'loss-analysis')).not.toContain('written-report')
    expect(kindsFor('agency', 'duties', 'written-report')).toContain('written-report')
    expect(kindsFor('court', 'hearings')).toEqual([])
  })
})

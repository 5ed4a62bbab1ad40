import { describe, expect, it } from '@jest/globals'

import { maskingCorpus, type Passage } from '@/src/bench/maskingCorpus'
import { maskingQuality } from '@/src/bench/maskingQuality'
import type { FindingKind } from '@/src/domain/masking/finding'

const corpus = maskingCorpus()

/** Recall and precision of kinds taken together. */
const quality = (passages: readonly Passage[], kinds: readonly FindingKind[]) => {
  const counts = maskingQuality(passages).kinds.filter(({ kind }) => kinds.includes(kind))
  const sum = (of: 'labelled' | 'covered' | 'found' | 'right'): number =>
    counts.reduce((total, count) => total + count[of], 0)
  return { recall: sum('covered') / sum('labelled'), precision: sum('right') / sum('found') }
}

const numbers: readonly FindingKind[] = [
  'id-number',
  'credit-code',
  'passport',
  'bank-card',
  'phone',
  'plate',
  'email',
  'account',
  'birth-date',
  'property-certificate',
]

describe('the labelled corpus', () => {
  it('holds at least 300 passages, a third of them held out, and passages without personal data', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(300)
    expect(corpus.filter(({ isHeldOut }) => isHeldOut).length).toBeGreaterThan(100)
    expect(corpus.filter(({ labels }) => labels.length === 0).length).toBeGreaterThan(80)
  })

  describe.each([
    ['seen while tuning', false, { persons: 0.92, precision: 0.96 }],
    ['held out', true, { persons: 0.77, precision: 0.87 }],
  ] as const)('%s', (_name, isHeldOut, floor) => {
    const passages = corpus.filter((passage) => passage.isHeldOut === isHeldOut)

    it('leaves no party', () => {
      const missed = maskingQuality(passages).errors.filter(
        ({ type, kind }) => type === 'missed' && kind === 'party',
      )
      expect(missed.map(({ raw, passage }) => `${raw}: ${passage.text}`)).toEqual([])
    })

    it('leaves hardly a number', () => {
      const { recall, precision } = quality(passages, numbers)
      expect(recall).toBeGreaterThanOrEqual(0.99)
      expect(precision).toBeGreaterThanOrEqual(0.97)
    })

    it('finds most persons of whom nothing is known, and takes few words for persons', () => {
      const { recall, precision } = quality(passages, ['person'])
      expect(recall).toBeGreaterThanOrEqual(floor.persons)
      expect(precision).toBeGreaterThanOrEqual(floor.precision)
    })
  })
})

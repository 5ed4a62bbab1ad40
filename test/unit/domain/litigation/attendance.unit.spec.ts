import { describe, expect, it } from '@jest/globals'

import {
  checkAppearance,
  countsAsHeadAttendance,
  countsAsSpoken,
  type Appearance,
} from '@/src/domain/litigation/attendance'

const attended: Appearance = { attendance: 'attended', headPost: 'deputy', identityProof: 'file-1' }
const excused: Appearance = {
  attendance: 'excused',
  absenceReason: 'irreplaceable-duty',
  absenceProof: 'file-2',
  hasStaff: true,
}

const found = (appearance: Appearance) =>
  checkAppearance(appearance).map(({ code, severity }) => `${severity} ${code}`)

describe('checkAppearance', () => {
  it.each<[string, Appearance]>([
    ['pending', { attendance: 'pending' }],
    ['attended', attended],
    ['spoke', { ...attended, hasSpoken: true, speechNote: '同意先行协调补偿标准' }],
    ['excused', excused],
  ])('finds nothing: %s', (_, appearance) => {
    expect(found(appearance)).toEqual([])
  })

  it.each<[string, Appearance, string[]]>([
    [
      'counsel as head',
      { ...attended, headOrigin: 'outside-counsel' },
      ['error head-origin-not-counted'],
    ],
    [
      'head of a lower agency',
      { ...attended, headOrigin: 'lower-agency' },
      ['error head-origin-not-counted'],
    ],
    ['no post', { ...attended, headPost: null }, ['error head-post-missing']],
    [
      'no certificate',
      { ...attended, identityProof: null },
      ['warning identity-certificate-missing'],
    ],
    [
      'spoke, no note',
      { ...attended, hasSpoken: true, speechNote: ' ' },
      ['error spoken-without-note'],
    ],
    ['spoke, not there', { ...excused, hasSpoken: true }, ['error spoken-without-attending']],
    [
      'attended and excused',
      { ...attended, absenceReason: 'accident' },
      ['error absence-reason-unexpected'],
    ],
    ['excused, no reason', { ...excused, absenceReason: null }, ['error absence-reason-missing']],
    ['excused, no proof', { ...excused, absenceProof: null }, ['error absence-proof-missing']],
    ['absent', { attendance: 'absent', hasStaff: true }, ['warning absence-unexcused']],
    ['nobody', { ...excused, hasStaff: false }, ['warning staff-missing']],
    ['a lawyer alone', { ...excused, hasStaff: false, hasLawyer: true }, ['warning lawyer-only']],
  ])('%s', (_, appearance, expected) => {
    expect(found(appearance)).toEqual(expected)
  })

  it('names the article', () => {
    const [problem] = checkAppearance({ ...excused, absenceProof: null })
    expect(problem?.legalBasis?.zh).toContain('第9条')
  })
})

describe('what counts', () => {
  it('the own head in court', () => {
    expect(countsAsHeadAttendance(attended)).toBe(true)
    expect(countsAsHeadAttendance({ ...attended, headOrigin: 'outside-counsel' })).toBe(false)
    expect(countsAsHeadAttendance({ ...attended, headPost: null })).toBe(false)
    expect(countsAsHeadAttendance(excused)).toBe(false)
  })

  it('speech with a note', () => {
    expect(countsAsSpoken({ ...attended, hasSpoken: true, speechNote: '说明案情' })).toBe(true)
    expect(countsAsSpoken({ ...attended, hasSpoken: true })).toBe(false)
    expect(countsAsSpoken({ ...attended, speechNote: '说明案情' })).toBe(false)
    expect(countsAsSpoken({ ...excused, hasSpoken: true, speechNote: '说明案情' })).toBe(false)
  })
})

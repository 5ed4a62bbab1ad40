import { describe, expect, it } from '@jest/globals'

import { partsOf, patchOf, type AppearanceDraft } from '@/src/admin/appearances/appearanceDraft'
import { checkAppearance } from '@/src/domain/litigation/attendance'

const full: AppearanceDraft = {
  attendance: 'attended',
  headName: ' 局长 ',
  headPost: 'chief',
  headOrigin: 'own-agency',
  identityProof: 'file-1',
  hasSpoken: true,
  speechNote: '就补偿方案作了说明',
  absenceReason: 'accident',
  absenceProof: 'file-2',
  hasStaff: true,
  staffOrigin: 'own-agency',
  hasLawyer: true,
}

describe('patchOf', () => {
  it('records a head who came and spoke, without any excuse', () => {
    expect(patchOf(full)).toMatchObject({
      attendance: 'attended',
      headName: '局长',
      headPost: 'chief',
      hasSpoken: true,
      speechNote: '就补偿方案作了说明',
      absenceReason: null,
      absenceProof: null,
    })
  })

  it.each(['excused', 'absent'] as const)(
    'leaves no head and no speech behind: %s',
    (attendance) => {
      expect(patchOf({ ...full, attendance })).toMatchObject({
        headName: null,
        headPost: null,
        identityProof: null,
        hasSpoken: false,
        speechNote: null,
        absenceReason: attendance === 'excused' ? 'accident' : null,
        hasStaff: true,
      })
    },
  )

  it('keeps no note of a speech that was not made', () => {
    expect(patchOf({ ...full, hasSpoken: false }).speechNote).toBeNull()
  })

  it.each(['attended', 'excused', 'absent'] as const)(
    'never makes a record that contradicts itself: %s',
    (attendance) => {
      const patch = patchOf({ ...full, attendance })
      const codes = checkAppearance(patch).map(({ code }) => code)
      expect(codes).not.toContain('absence-reason-unexpected')
      expect(codes).not.toContain('spoken-without-attending')
    },
  )
})

describe('partsOf', () => {
  it('asks before the hearing for nothing but the head', () => {
    expect(partsOf({ ...full, attendance: 'pending' })).toEqual({
      head: true,
      speech: false,
      speechNote: false,
      excuse: false,
      others: false,
      staffOrigin: false,
    })
  })
})

import { idOf } from '@/src/domain/idOf'
import type {
  AbsenceReason,
  Attendance,
  HeadOrigin,
  HeadPost,
  StaffOrigin,
} from '@/src/domain/litigation/attendance'
import type { Appearance } from '@/src/payload-types'

/** An appearance as its short form holds it: '' is what has not been chosen. */
export interface AppearanceDraft {
  attendance: Attendance
  headName: string
  headPost: HeadPost | ''
  headOrigin: HeadOrigin
  identityProof: string | null
  hasSpoken: boolean
  speechNote: string
  absenceReason: AbsenceReason | ''
  absenceProof: string | null
  hasStaff: boolean
  staffOrigin: StaffOrigin | ''
  hasLawyer: boolean
}

/** The form of what is on record. */
export const draftOf = (appearance: Appearance): AppearanceDraft => ({
  attendance: appearance.attendance,
  headName: appearance.headName ?? '',
  headPost: appearance.headPost ?? '',
  headOrigin: appearance.headOrigin ?? 'own-agency',
  identityProof: idOf(appearance.identityProof),
  hasSpoken: appearance.hasSpoken ?? false,
  speechNote: appearance.speechNote ?? '',
  absenceReason: appearance.absenceReason ?? '',
  absenceProof: idOf(appearance.absenceProof),
  hasStaff: appearance.hasStaff ?? false,
  staffOrigin: appearance.staffOrigin ?? '',
  hasLawyer: appearance.hasLawyer ?? false,
})

/** Which parts of the form apply to what is being recorded. */
export const partsOf = ({ attendance, hasSpoken, hasStaff }: AppearanceDraft) => ({
  head: attendance === 'attended' || attendance === 'pending',
  speech: attendance === 'attended',
  speechNote: attendance === 'attended' && hasSpoken,
  excuse: attendance === 'excused',
  others: attendance !== 'pending',
  staffOrigin: attendance !== 'pending' && hasStaff,
})

/** What the form changes on the record: what does not apply is emptied, so that nothing hidden stays. */
export const patchOf = (draft: AppearanceDraft) => {
  const parts = partsOf(draft)
  return {
    attendance: draft.attendance,
    headName: parts.head ? draft.headName.trim() || null : null,
    headPost: parts.head ? draft.headPost || null : null,
    headOrigin: parts.head ? draft.headOrigin : 'own-agency',
    identityProof: parts.head ? draft.identityProof : null,
    hasSpoken: parts.speech && draft.hasSpoken,
    speechNote: parts.speechNote ? draft.speechNote.trim() || null : null,
    absenceReason: parts.excuse ? draft.absenceReason || null : null,
    absenceProof: parts.excuse ? draft.absenceProof : null,
    hasStaff: parts.others && draft.hasStaff,
    staffOrigin: parts.staffOrigin ? draft.staffOrigin || null : null,
    hasLawyer: parts.others && draft.hasLawyer,
  }
}

import type { Option, ValueOf } from '@/src/domain/options'
import { problem, type Problem } from '@/src/domain/problems'

/** Whether the head came to the hearing; `excused` has one of the four reasons of art. 8, `absent` none. */
export const attendances = [
  { value: 'pending', label: { zh: '待开庭', en: 'Pending' } },
  { value: 'attended', label: { zh: '已出庭', en: 'Attended' } },
  { value: 'excused', label: { zh: '有正当理由未出庭', en: 'Excused' } },
  { value: 'absent', label: { zh: '未出庭', en: 'Absent' } },
] as const satisfies readonly Option[]
export type Attendance = ValueOf<typeof attendances>

/** Posts that count as head of the agency (负责人), 法释〔2020〕3号 art. 2. */
export const headPosts = [
  { value: 'chief', label: { zh: '正职负责人', en: 'Chief' } },
  { value: 'deputy', label: { zh: '副职负责人', en: 'Deputy' } },
  {
    value: 'deputy-level',
    label: {
      zh: '参与分管被诉行为的副职级别负责人',
      en: 'Head of deputy level in charge of the act',
    },
  },
  { value: 'other-in-charge', label: { zh: '其他参与分管的负责人', en: 'Other head in charge' } },
] as const satisfies readonly Option[]
export type HeadPost = ValueOf<typeof headPosts>

/** Where the person who came as head belongs; only the agency's own head counts (art. 1, 2). */
export const headOrigins = [
  { value: 'own-agency', label: { zh: '被诉行政机关', en: 'The agency itself' } },
  { value: 'entrusted-organization', label: { zh: '受委托的组织', en: 'Entrusted organization' } },
  { value: 'lower-agency', label: { zh: '下级行政机关', en: 'Lower agency' } },
  { value: 'outside-counsel', label: { zh: '外聘律师', en: 'Outside counsel' } },
] as const satisfies readonly Option[]
export type HeadOrigin = ValueOf<typeof headOrigins>

/**
 * Where staff (相应的工作人员) may come from: unlike heads, staff of an entrusted organization or a lower
 * agency count (art. 10); for a government its legal office and the handling agency count (解释 130).
 */
export const staffOrigins = [
  { value: 'own-agency', label: { zh: '被诉行政机关', en: 'The agency itself' } },
  { value: 'legal-office', label: { zh: '政府法制机构', en: 'Legal office of the government' } },
  { value: 'handling-agency', label: { zh: '具体承办机关', en: 'Handling agency' } },
  { value: 'entrusted-organization', label: { zh: '受委托的组织', en: 'Entrusted organization' } },
  { value: 'lower-agency', label: { zh: '下级行政机关', en: 'Lower agency' } },
] as const satisfies readonly Option[]
export type StaffOrigin = ValueOf<typeof staffOrigins>

/** The four reasons that excuse a head's absence (art. 8). */
export const absenceReasons = [
  { value: 'force-majeure', label: { zh: '不可抗力', en: 'Force majeure' } },
  { value: 'accident', label: { zh: '意外事件', en: 'Accident' } },
  {
    value: 'irreplaceable-duty',
    label: { zh: '需要履行他人不能代替的公务', en: 'Official duty nobody else can perform' },
  },
  { value: 'other-justified', label: { zh: '其他正当事由', en: 'Other justified reason' } },
] as const satisfies readonly Option[]
export type AbsenceReason = ValueOf<typeof absenceReasons>

/** What is recorded of one agency at one hearing. Proofs are whatever identifies a file. */
export interface Appearance {
  readonly attendance: Attendance
  readonly headPost?: HeadPost | null | undefined
  /** Defaults to the agency itself. */
  readonly headOrigin?: HeadOrigin | null | undefined
  readonly identityProof?: unknown
  readonly hasSpoken?: boolean | null | undefined
  readonly speechNote?: string | null | undefined
  readonly absenceReason?: AbsenceReason | null | undefined
  readonly absenceProof?: unknown
  readonly hasStaff?: boolean | null | undefined
  readonly hasLawyer?: boolean | null | undefined
}

const isOwnHead = (appearance: Appearance): boolean =>
  !appearance.headOrigin || appearance.headOrigin === 'own-agency'

const hasNote = (appearance: Appearance): boolean => (appearance.speechNote ?? '').trim() !== ''

/**
 * Whether the head's appearance counts (负责人出庭率): a head of the agency itself, in one of the posts
 * of art. 2, was in court. The certificate of art. 6 can be supplied later and is only warned about.
 */
export const countsAsHeadAttendance = (appearance: Appearance): boolean =>
  appearance.attendance === 'attended' && Boolean(appearance.headPost) && isOwnHead(appearance)

/** Whether the head counts as having spoken (出声率): the appearance counts and a note says what was said (art. 11). */
export const countsAsSpoken = (appearance: Appearance): boolean =>
  countsAsHeadAttendance(appearance) && appearance.hasSpoken === true && hasNote(appearance)

/**
 * Checks an appearance against 法释〔2020〕3号. An error is a record that cannot stand (counsel as head,
 * speech without a note, an excuse without reason or proof); a warning is a breach that did happen
 * and belongs on record (nobody but a lawyer came). Each problem names its article.
 */
export const checkAppearance = (appearance: Appearance): Problem[] => {
  const problems: Problem[] = []
  const hasAttended = appearance.attendance === 'attended'
  if (hasAttended) {
    if (!isOwnHead(appearance)) {
      const origin = headOrigins.find(({ value }) => value === appearance.headOrigin)
      problems.push(
        problem('head-origin-not-counted', 'headOrigin', {
          origin: origin?.label ?? String(appearance.headOrigin),
        }),
      )
    }
    if (!appearance.headPost) problems.push(problem('head-post-missing', 'headPost'))
    if (!appearance.identityProof) {
      problems.push(problem('identity-certificate-missing', 'identityProof'))
    }
    if (appearance.absenceReason) {
      problems.push(problem('absence-reason-unexpected', 'absenceReason'))
    }
  }
  if (appearance.hasSpoken) {
    if (!hasAttended) problems.push(problem('spoken-without-attending', 'hasSpoken'))
    else if (!hasNote(appearance)) problems.push(problem('spoken-without-note', 'speechNote'))
  }
  if (appearance.attendance === 'excused') {
    if (!appearance.absenceReason) problems.push(problem('absence-reason-missing', 'absenceReason'))
    if (!appearance.absenceProof) problems.push(problem('absence-proof-missing', 'absenceProof'))
  }
  if (appearance.attendance === 'absent') problems.push(problem('absence-unexcused', 'attendance'))
  if (appearance.attendance === 'excused' || appearance.attendance === 'absent') {
    if (!appearance.hasStaff) {
      problems.push(problem(appearance.hasLawyer ? 'lawyer-only' : 'staff-missing', 'hasStaff'))
    }
  }
  return problems
}

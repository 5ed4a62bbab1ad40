import type { Option } from '@/src/domain/options'

/** Procedures (适用程序): ordinary, or summary by art. 82–84 of the Administrative Litigation Law. */
export const procedures = [
  { value: 'ordinary', label: { zh: '普通程序', en: 'Ordinary' } },
  { value: 'summary', label: { zh: '简易程序', en: 'Summary' } },
] as const satisfies readonly Option[]
export type Procedure = (typeof procedures)[number]['value']

/** Ways of service, which decide the day a period starts (民事诉讼法第八十七至九十五条). */
export const serviceModes = [
  { value: 'direct', label: { zh: '直接送达', en: 'In person' } },
  { value: 'lien', label: { zh: '留置送达', en: 'Left at the place' } },
  { value: 'electronic', label: { zh: '电子送达', en: 'Electronic' } },
  { value: 'post', label: { zh: '邮寄送达', en: 'By post' } },
  { value: 'public-notice', label: { zh: '公告送达', en: 'By public notice' } },
] as const satisfies readonly Option[]
export type ServiceMode = (typeof serviceModes)[number]['value']

/** Stages of a case; derived from its facts, never typed. */
export const caseStates = [
  { value: 'accepted', label: { zh: '已立案', en: 'Accepted' } },
  { value: 'served', label: { zh: '已送达', en: 'Served' } },
  { value: 'heard', label: { zh: '已开庭', en: 'Heard' } },
  { value: 'concluded', label: { zh: '已审结', en: 'Concluded' } },
  { value: 'effective', label: { zh: '已生效', en: 'Effective' } },
] as const satisfies readonly Option[]
export type CaseState = (typeof caseStates)[number]['value']

/** A fact that a court list may leave open. */
export const yesNo = [
  { value: 'yes', label: { zh: '是', en: 'Yes' } },
  { value: 'no', label: { zh: '否', en: 'No' } },
] as const satisfies readonly Option[]
export type YesNo = (typeof yesNo)[number]['value']

export const hearingStates = [
  { value: 'scheduled', label: { zh: '待开庭', en: 'Scheduled' } },
  { value: 'held', label: { zh: '已开庭', en: 'Held' } },
  { value: 'cancelled', label: { zh: '已取消', en: 'Cancelled' } },
] as const satisfies readonly Option[]
export type HearingState = (typeof hearingStates)[number]['value']

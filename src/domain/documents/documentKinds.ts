import type { Option, ValueOf } from '@/src/domain/options'

/** Every kind of official document: named as the file of its definition in `definitions/`. */
export const documentKinds = [
  { value: 'loss-bulletin', label: { zh: '败诉案件通报', en: 'Loss bulletin' } },
  { value: 'interview-notice', label: { zh: '约谈通知', en: 'Notice of an interview' } },
  { value: 'interview-minutes', label: { zh: '约谈纪要', en: 'Minutes of an interview' } },
  { value: 'work-prompt', label: { zh: '工作提示函', en: 'Work prompt' } },
  { value: 'supervision-letter', label: { zh: '督办函', en: 'Supervision letter' } },
  { value: 'written-report', label: { zh: '书面报告', en: 'Written report' } },
  { value: 'referral-letter', label: { zh: '案件移送函', en: 'Letter of referral' } },
  {
    value: 'suggestion-reply',
    label: { zh: '司法建议复函', en: 'Reply to a judicial suggestion' },
  },
  { value: 'precedent-notice', label: { zh: '典型案例通知', en: 'Notice of a precedent' } },
  {
    value: 'hearing-notice-copy',
    label: { zh: '出庭应诉通知抄送函', en: 'Copy of a notice to appear' },
  },
] as const satisfies readonly Option[]

export type DocumentKind = ValueOf<typeof documentKinds>

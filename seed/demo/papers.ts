import { addDays, type Day } from '@/src/domain/day'
import type { PaperSlug } from '@/src/domain/papers/paper'
import type { Duty } from '@/src/payload-types'

/** What a demo paper is written from. */
interface Occasion {
  readonly duty: Duty
  /** The day on which it is handed in. */
  readonly day: Day
  /** Full name of the debtor. */
  readonly debtor: string
  /** Makes a file of the debtor. */
  readonly file: (title: string) => Promise<string>
}

/** Tells papers of one kind apart, the same on every run. */
const variantOf = ({ title }: Duty, count: number): number =>
  [...title].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % count

const causes = [
  { cause: 'no-hearing', explanation: '作出决定前未书面告知听证权利。' },
  { cause: 'main-evidence', explanation: '现场勘验笔录缺少当事人签名，证明力不足。' },
  { cause: 'no-legal-review', explanation: '重大执法决定未经法制审核即作出。' },
  { cause: 'bad-service', explanation: '送达回证记载不全，无法证明送达。' },
] as const

const remedy = (day: Day) => [
  {
    measure: '修订执法文书模板，重大执法决定法制审核全覆盖。',
    owner: '分管副职负责人',
    dueOn: addDays(day, 60),
  },
]

const traceback = ({ duty, day }: Occasion) => {
  const cause = causes[variantOf(duty, causes.length)] ?? causes[0]
  return {
    acts: [
      { what: '立案调查并制作笔录。', dayOn: addDays(day, -240), role: '执法股经办岗' },
      { what: '审批并作出行政决定。', dayOn: addDays(day, -210), role: '执法股审批岗' },
    ],
    causes: [{ ...cause, isOwnFault: true }],
    people: [{ post: '执法股经办岗' }, { post: '执法股审批岗' }],
    measures: remedy(day),
  }
}

const interview = async ({ duty, day, debtor, file }: Occasion) => ({
  noticeNumber: `约谈通知〔${day.slice(0, 4)}〕${variantOf(duty, 40) + 1}号`,
  noticeOn: addDays(day, -5),
  interviewerName: `${debtor}分管负责人`,
  heldAt: new Date(`${addDays(day, -2)}T09:30:00+08:00`).toISOString(),
  isHeld: true,
  place: '机关第二会议室',
  attendees: '败诉单位主要负责人、分管负责人、法制机构负责人；司法行政部门负责人列席。',
  facts: '通报本案裁判结果，指出执法程序和证据方面的问题。',
  statement: '败诉单位表示服判整改，严格落实法制审核。',
  demands: [{ demand: '三十日内完成整改并书面报告。', dueOn: addDays(day, 28) }],
  record: await file('约谈记录'),
})

const sanction = ({ duty, day }: Occasion) => {
  const decided = {
    post: '执法股审批岗',
    name: '审批岗责任人',
    faultLevel: 'ordinary',
    measure: 'written-review',
    legalBasis: '本单位行政执法过错责任追究办法',
    heardOn: addDays(day, -12),
    statement: '本人对审核把关不严作出说明，接受处理。',
    decidedOn: addDays(day, -8),
    carriedOutOn: addDays(day, -5),
  } as const
  const exempted = {
    post: '执法股经办岗',
    name: '经办岗责任人',
    faultLevel: 'none',
    isExempt: true,
    exemptionReason: '经办时已书面提出异议并留有记录。',
  } as const
  return { persons: variantOf(duty, 3) === 0 ? [decided, exempted] : [decided] }
}

const writtenReport = async ({ day, debtor, file }: Occasion) => ({
  causes: [{ cause: '重大执法决定法制审核不到位，程序违法案件集中。' }],
  selfCriticism: '对依法行政重视不够，负责人出庭应诉和败诉整改落实不严。',
  measures: remedy(day),
  signerName: `${debtor}主要负责人`,
  signerPost: '县长',
  signedOn: addDays(day, -1),
  file: await file('书面报告'),
})

const suggestionReply = async ({ day, file }: Occasion, items: readonly string[]) => ({
  items: items.map((suggestion, index) => ({
    suggestion,
    adoption: index === 0 ? ('adopted' as const) : ('partly' as const),
    reply: index === 0 ? '采纳，已修订工作规程并组织培训。' : '部分采纳，系统改造完成后全面落实。',
    doneOn: index === 0 ? addDays(day, -3) : null,
  })),
  repliedOn: day,
  letter: await file('司法建议复函'),
})

const lawReport = ({ day }: Occasion) => ({
  post: '主要负责人',
  text: '述法报告：履行推进法治建设第一责任人职责，抓负责人出庭应诉、败诉整改和法制审核。',
  onSiteOn: addDays(day, -2),
  questions: '问：败诉案件如何整改？答：逐案倒查，修订文书模板，法制审核全覆盖。',
})

/** The content of a demo paper; observations are written hearing by hearing. */
export const demoPaper = async (
  slug: Exclude<PaperSlug, 'observations'>,
  occasion: Occasion,
  items: readonly string[] = [],
): Promise<Record<string, unknown>> => {
  switch (slug) {
    case 'tracebacks':
      return traceback(occasion)
    case 'interviews':
      return interview(occasion)
    case 'sanctions':
      return sanction(occasion)
    case 'written-reports':
      return writtenReport(occasion)
    case 'suggestion-replies':
      return suggestionReply(occasion, items)
    case 'law-reports':
      return lawReport(occasion)
  }
}

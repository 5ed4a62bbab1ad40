import type { Bilingual } from '@/src/domain/bilingual'
import { cite, citeAll } from '@/src/domain/law'

export type PeriodUnit = 'day' | 'month' | 'year' | 'working-day'

/** `backward` periods end before their event: "at least 3 days before the hearing". */
export type PeriodDirection = 'forward' | 'backward'

/** Who has to act within the period. */
export type PeriodActor =
  | 'plaintiff'
  | 'agency'
  | 'court'
  | 'both'
  | 'winner'
  | 'reconsideration-organ'
  | 'legality-reviewer'

/** A statutory period: its length, the event that sets it running, who has to act, and its article. */
export interface PeriodRule {
  readonly id: string
  readonly label: Bilingual
  readonly length: number
  readonly unit: PeriodUnit
  readonly direction: PeriodDirection
  /** The event whose day starts the period and is itself not counted. */
  readonly event: Bilingual
  readonly whose: PeriodActor
  readonly legalBasis: Bilingual
  /** How the period may be made longer or set otherwise. */
  readonly extendable?: Bilingual
}

/** The statutory periods of administrative litigation, reconsideration and major decisions. */
export const periodRules = [
  {
    id: 'lawsuit-filing',
    label: { zh: '起诉期限', en: 'Filing a lawsuit' },
    length: 6,
    unit: 'month',
    direction: 'forward',
    event: { zh: '知道或者应当知道行政行为', en: 'Knowledge of the act' },
    whose: 'plaintiff',
    legalBasis: cite('administrative-litigation', 46),
  },
  {
    id: 'lawsuit-longest',
    label: { zh: '最长起诉期限', en: 'Longest term for filing' },
    length: 5,
    unit: 'year',
    direction: 'forward',
    event: { zh: '行政行为作出', en: 'The act was made' },
    whose: 'plaintiff',
    legalBasis: cite('administrative-litigation', 46),
  },
  {
    id: 'lawsuit-longest-real-estate',
    label: { zh: '不动产案件最长起诉期限', en: 'Longest term for filing, real estate' },
    length: 20,
    unit: 'year',
    direction: 'forward',
    event: { zh: '行政行为作出', en: 'The act was made' },
    whose: 'plaintiff',
    legalBasis: cite('administrative-litigation', 46),
  },
  {
    id: 'lawsuit-after-reconsideration',
    label: { zh: '复议后起诉期限', en: 'Filing after reconsideration' },
    length: 15,
    unit: 'day',
    direction: 'forward',
    event: { zh: '收到复议决定书', en: 'Receipt of the reconsideration decision' },
    whose: 'plaintiff',
    legalBasis: cite('administrative-litigation', 45),
  },
  {
    id: 'failure-to-act',
    label: { zh: '履行法定职责期限', en: 'Acting on an application' },
    length: 2,
    unit: 'month',
    direction: 'forward',
    event: { zh: '接到申请', en: 'Receipt of the application' },
    whose: 'agency',
    legalBasis: cite('administrative-litigation', 47),
  },
  {
    id: 'docketing-decision',
    label: { zh: '立案审查期限', en: 'Decision on acceptance' },
    length: 7,
    unit: 'day',
    direction: 'forward',
    event: { zh: '收到起诉状', en: 'Receipt of the complaint' },
    whose: 'court',
    legalBasis: cite('administrative-litigation', 51),
  },
  {
    id: 'complaint-service',
    label: { zh: '发送起诉状副本', en: 'Sending the complaint' },
    length: 5,
    unit: 'day',
    direction: 'forward',
    event: { zh: '立案', en: 'Acceptance' },
    whose: 'court',
    legalBasis: cite('administrative-litigation', 67),
  },
  {
    id: 'answer-brief',
    label: { zh: '提交答辩状和证据', en: 'Answer brief and evidence' },
    length: 15,
    unit: 'day',
    direction: 'forward',
    event: { zh: '收到起诉状副本', en: 'Receipt of the complaint' },
    whose: 'agency',
    legalBasis: cite('administrative-litigation', 34, 67),
  },
  {
    id: 'late-evidence-application',
    label: { zh: '申请延期提供证据', en: 'Applying for late evidence' },
    length: 15,
    unit: 'day',
    direction: 'forward',
    event: { zh: '收到起诉状副本', en: 'Receipt of the complaint' },
    whose: 'agency',
    legalBasis: cite('administrative-litigation-interpretation', 34),
  },
  {
    id: 'late-evidence',
    label: { zh: '延期提供证据', en: 'Late evidence' },
    length: 15,
    unit: 'day',
    direction: 'forward',
    event: { zh: '正当事由消除', en: 'The cause has ended' },
    whose: 'agency',
    legalBasis: cite('administrative-litigation-interpretation', 34),
  },
  {
    id: 'answer-forwarding',
    label: { zh: '发送答辩状副本', en: 'Sending the answer' },
    length: 5,
    unit: 'day',
    direction: 'forward',
    event: { zh: '收到答辩状', en: 'Receipt of the answer' },
    whose: 'court',
    legalBasis: cite('administrative-litigation', 67),
  },
  {
    id: 'hearing-notice',
    label: { zh: '送达出庭通知', en: 'Notice of the hearing' },
    length: 3,
    unit: 'day',
    direction: 'backward',
    event: { zh: '开庭', en: 'The hearing' },
    whose: 'court',
    legalBasis: citeAll(
      cite('head-appearance', 5),
      cite('administrative-litigation-interpretation', 71),
    ),
  },
  {
    id: 'first-instance',
    label: { zh: '一审审理期限（普通程序）', en: 'First instance, ordinary procedure' },
    length: 6,
    unit: 'month',
    direction: 'forward',
    event: { zh: '立案', en: 'Acceptance' },
    whose: 'court',
    legalBasis: cite('administrative-litigation', 81),
    extendable: { zh: '有特殊情况的，由高级人民法院批准延长', en: 'The high court may extend it' },
  },
  {
    id: 'summary-procedure',
    label: { zh: '一审审理期限（简易程序）', en: 'First instance, summary procedure' },
    length: 45,
    unit: 'day',
    direction: 'forward',
    event: { zh: '立案', en: 'Acceptance' },
    whose: 'court',
    legalBasis: cite('administrative-litigation', 83),
  },
  {
    id: 'evidence-term-summary',
    label: { zh: '简易程序举证期限', en: 'Evidence term, summary procedure' },
    length: 15,
    unit: 'day',
    direction: 'forward',
    event: { zh: '确定举证期限', en: 'The term was set' },
    whose: 'both',
    legalBasis: cite('administrative-litigation-interpretation', 104),
  },
  {
    id: 'judgment-dispatch',
    label: { zh: '发送判决书（当庭宣判）', en: 'Sending the judgment pronounced in court' },
    length: 10,
    unit: 'day',
    direction: 'forward',
    event: { zh: '当庭宣判', en: 'Pronouncement in court' },
    whose: 'court',
    legalBasis: cite('administrative-litigation', 80),
  },
  {
    id: 'appeal-judgment',
    label: { zh: '对判决上诉', en: 'Appeal against a judgment' },
    length: 15,
    unit: 'day',
    direction: 'forward',
    event: { zh: '判决书送达', en: 'Service of the judgment' },
    whose: 'both',
    legalBasis: cite('administrative-litigation', 85),
  },
  {
    id: 'appeal-ruling',
    label: { zh: '对裁定上诉', en: 'Appeal against a ruling' },
    length: 10,
    unit: 'day',
    direction: 'forward',
    event: { zh: '裁定书送达', en: 'Service of the ruling' },
    whose: 'both',
    legalBasis: cite('administrative-litigation', 85),
  },
  {
    id: 'appeal-forwarding',
    label: { zh: '发送上诉状副本', en: 'Sending the appeal' },
    length: 5,
    unit: 'day',
    direction: 'forward',
    event: { zh: '收到上诉状', en: 'Receipt of the appeal' },
    whose: 'court',
    legalBasis: cite('administrative-litigation-interpretation', 108),
  },
  {
    id: 'appeal-answer',
    label: { zh: '上诉答辩', en: 'Answer to an appeal' },
    length: 15,
    unit: 'day',
    direction: 'forward',
    event: { zh: '收到上诉状副本', en: 'Receipt of the appeal' },
    whose: 'agency',
    legalBasis: cite('administrative-litigation-interpretation', 108),
  },
  {
    id: 'second-instance',
    label: { zh: '二审审理期限', en: 'Second instance' },
    length: 3,
    unit: 'month',
    direction: 'forward',
    event: { zh: '收到上诉状', en: 'Receipt of the appeal' },
    whose: 'court',
    legalBasis: cite('administrative-litigation', 88),
    extendable: { zh: '有特殊情况的，由高级人民法院批准延长', en: 'The high court may extend it' },
  },
  {
    id: 'retrial-application',
    label: { zh: '申请再审', en: 'Petition for retrial' },
    length: 6,
    unit: 'month',
    direction: 'forward',
    event: { zh: '裁判生效', en: 'The judgment became effective' },
    whose: 'both',
    legalBasis: cite('administrative-litigation-interpretation', 110),
  },
  {
    id: 'enforcement-application',
    label: { zh: '申请强制执行', en: 'Application for enforcement' },
    length: 2,
    unit: 'year',
    direction: 'forward',
    event: { zh: '履行期限届满', en: 'The term of performance ended' },
    whose: 'winner',
    legalBasis: cite('administrative-litigation-interpretation', 153),
  },
  {
    id: 'non-litigation-enforcement',
    label: { zh: '申请非诉执行', en: 'Application for non-litigation enforcement' },
    length: 3,
    unit: 'month',
    direction: 'forward',
    event: { zh: '起诉期限届满', en: 'The term for filing a lawsuit ended' },
    whose: 'agency',
    legalBasis: cite('administrative-litigation-interpretation', 156),
  },
  {
    id: 'non-litigation-ruling',
    label: { zh: '非诉执行审查裁定', en: 'Ruling on non-litigation enforcement' },
    length: 7,
    unit: 'day',
    direction: 'forward',
    event: { zh: '受理申请', en: 'The application was accepted' },
    whose: 'court',
    legalBasis: cite('administrative-litigation-interpretation', 160),
  },
  {
    id: 'non-litigation-ruling-doubtful',
    label: {
      zh: '非诉执行审查裁定（明显违法）',
      en: 'Ruling on non-litigation enforcement, doubtful act',
    },
    length: 30,
    unit: 'day',
    direction: 'forward',
    event: { zh: '受理申请', en: 'The application was accepted' },
    whose: 'court',
    legalBasis: cite('administrative-litigation-interpretation', 160),
  },
  {
    id: 'public-notice-service',
    label: { zh: '公告送达', en: 'Service by public notice' },
    length: 30,
    unit: 'day',
    direction: 'forward',
    event: { zh: '发出公告', en: 'The notice was published' },
    whose: 'court',
    legalBasis: cite('civil-procedure', 95),
  },
  {
    id: 'obstacle-extension',
    label: { zh: '申请顺延期限', en: 'Request after an obstacle' },
    length: 10,
    unit: 'day',
    direction: 'forward',
    event: { zh: '障碍消除', en: 'The obstacle ended' },
    whose: 'both',
    legalBasis: cite('civil-procedure', 86),
  },
  {
    id: 'judicial-suggestion',
    label: { zh: '回复司法建议', en: 'Reply to a judicial suggestion' },
    length: 2,
    unit: 'month',
    direction: 'forward',
    event: { zh: '收到司法建议书', en: 'Receipt of the suggestion' },
    whose: 'agency',
    legalBasis: cite('judicial-suggestion', 8),
    extendable: { zh: '建议书另定期限的，从其规定', en: 'The letter may set another term' },
  },
  {
    id: 'correction-report',
    label: { zh: '报告复议意见书整改情况', en: 'Report on a reconsideration opinion' },
    length: 60,
    unit: 'day',
    direction: 'forward',
    event: { zh: '收到行政复议意见书', en: 'Receipt of the opinion' },
    whose: 'agency',
    legalBasis: cite('administrative-reconsideration', 76),
  },
  {
    id: 'reconsideration-reply',
    label: { zh: '复议答复（普通程序）', en: 'Reconsideration reply, ordinary' },
    length: 10,
    unit: 'working-day',
    direction: 'forward',
    event: { zh: '收到申请书副本', en: 'Receipt of the application' },
    whose: 'agency',
    legalBasis: cite('administrative-reconsideration', 48, 88),
  },
  {
    id: 'reconsideration-summary-reply',
    label: { zh: '复议答复（简易程序）', en: 'Reconsideration reply, summary' },
    length: 5,
    unit: 'working-day',
    direction: 'forward',
    event: { zh: '收到申请书副本', en: 'Receipt of the application' },
    whose: 'agency',
    legalBasis: cite('administrative-reconsideration', 54, 88),
  },
  {
    id: 'reconsideration-decision',
    label: { zh: '复议决定（普通程序）', en: 'Reconsideration decision, ordinary' },
    length: 60,
    unit: 'day',
    direction: 'forward',
    event: { zh: '受理申请', en: 'The application was accepted' },
    whose: 'reconsideration-organ',
    legalBasis: cite('administrative-reconsideration', 62),
    extendable: { zh: '经批准可以延长，最多不超过30日', en: 'At most 30 more days' },
  },
  {
    id: 'reconsideration-summary-decision',
    label: { zh: '复议决定（简易程序）', en: 'Reconsideration decision, summary' },
    length: 30,
    unit: 'day',
    direction: 'forward',
    event: { zh: '受理申请', en: 'The application was accepted' },
    whose: 'reconsideration-organ',
    legalBasis: cite('administrative-reconsideration', 62),
  },
  {
    id: 'legality-review',
    label: { zh: '合法性审查（不少于）', en: 'Legality review, at least' },
    length: 7,
    unit: 'working-day',
    direction: 'forward',
    event: { zh: '收到完整材料', en: 'Receipt of the complete materials' },
    whose: 'legality-reviewer',
    legalBasis: cite('major-decisions', 26),
  },
  {
    id: 'public-consultation',
    label: { zh: '公开征求意见（一般不少于）', en: 'Public consultation, usually at least' },
    length: 30,
    unit: 'day',
    direction: 'forward',
    event: { zh: '发布征求意见稿', en: 'The draft was published' },
    whose: 'agency',
    legalBasis: cite('major-decisions', 15),
    extendable: {
      zh: '因情况紧急可以缩短，公布时说明',
      en: 'May be shorter when urgent, with reasons',
    },
  },
  {
    id: 'decision-hearing-materials',
    label: { zh: '送达听证材料', en: 'Materials before a decision hearing' },
    length: 7,
    unit: 'day',
    direction: 'backward',
    event: { zh: '举行听证会', en: 'The hearing' },
    whose: 'agency',
    legalBasis: cite('major-decisions', 16),
  },
] as const satisfies readonly PeriodRule[]

export type PeriodRuleId = (typeof periodRules)[number]['id']

const byId: ReadonlyMap<string, PeriodRule> = new Map(periodRules.map((rule) => [rule.id, rule]))

/** Whether a text is the id of a statutory period. */
export const isPeriodRuleId = (id: string): id is PeriodRuleId => byId.has(id)

/** The statutory period of an id. */
export const periodRule = (id: PeriodRuleId): PeriodRule => {
  const rule = byId.get(id)
  if (!rule) throw new RangeError(`Unknown period rule: ${id}`)
  return rule
}

import type { Bilingual } from '@/src/domain/bilingual'
import { cite } from '@/src/domain/law'

/** What must be on record before a step counts as done. */
export const stepNeeds = {
  note: { zh: '情况说明', en: 'a note' },
  files: { zh: '材料', en: 'files' },
  draft: { zh: '决策草案', en: 'a draft' },
  departments: { zh: '征求意见的单位', en: 'the units that were consulted' },
  participation: { zh: '公开征求意见或者听证', en: 'public comments or a hearing' },
  experts: { zh: '无利害关系的专家', en: 'experts without an interest' },
  signature: { zh: '专家签名', en: 'the signature of the experts' },
  controllable: { zh: '风险可控的评估结论', en: 'the finding that the risk is controllable' },
  materials: { zh: '提请讨论的材料', en: 'the materials for the discussion' },
} as const satisfies Record<string, Bilingual>
export type StepNeed = keyof typeof stepNeeds

/** The articles that a step rests on: cited in full, and by their numbers alone. */
const basis = (...articles: readonly number[]): { legalBasis: Bilingual; articles: Bilingual } => ({
  legalBasis: cite('major-decisions', ...articles),
  articles: {
    zh: articles.map((article) => `第${article}条`).join('、'),
    en: `art. ${articles.join(', ')}`,
  },
})

/** Who records a step: the unit that prepares the decision, or the government that decides. */
export type StepActor = 'unit' | 'decider'

interface StepRule {
  readonly key: string
  readonly label: Bilingual
  readonly legalBasis: Bilingual
  readonly articles: Bilingual
  /** May be declared not applicable, with a reason and the name of who decided so. */
  readonly isConditional: boolean
  /** Steps that must be behind it. */
  readonly after: readonly string[]
  readonly needs: readonly StepNeed[]
  readonly by: StepActor
}

/**
 * The steps of a major administrative decision, in their order: 《重大行政决策程序暂行条例》(国务院令第713号).
 * What follows the publication (execution report, evaluation, change) is in `followUps`.
 */
const steps = [
  {
    key: 'proposal',
    label: { zh: '决策建议论证', en: 'Proposal argued' },
    ...basis(10),
    isConditional: false,
    after: [],
    needs: ['note'],
    by: 'unit',
  },
  {
    key: 'start',
    label: { zh: '启动决策、确定承办单位', en: 'Started, handling unit named' },
    ...basis(11),
    isConditional: false,
    after: ['proposal'],
    needs: ['note'],
    by: 'decider',
  },
  {
    key: 'drafting',
    label: { zh: '拟订草案、梳理法规政策', en: 'Draft and legal survey' },
    ...basis(12),
    isConditional: false,
    after: ['start'],
    needs: ['draft', 'note'],
    by: 'unit',
  },
  {
    key: 'consultation',
    label: { zh: '与有关单位协商', en: 'Departments consulted' },
    ...basis(13),
    isConditional: false,
    after: ['drafting'],
    needs: ['departments', 'note'],
    by: 'unit',
  },
  {
    key: 'public-participation',
    label: { zh: '公众参与', en: 'Public participation' },
    ...basis(14, 15, 16, 17, 18),
    isConditional: true,
    after: ['drafting'],
    needs: ['participation'],
    by: 'unit',
  },
  {
    key: 'expert-argument',
    label: { zh: '专家论证', en: 'Expert argument' },
    ...basis(19, 20),
    isConditional: true,
    after: ['drafting'],
    needs: ['experts', 'signature', 'files'],
    by: 'unit',
  },
  {
    key: 'risk-assessment',
    label: { zh: '风险评估', en: 'Risk assessment' },
    ...basis(22, 23, 24),
    isConditional: true,
    after: ['drafting'],
    needs: ['files', 'controllable'],
    by: 'unit',
  },
  {
    key: 'legality-review',
    label: { zh: '合法性审查', en: 'Legality review' },
    ...basis(25, 26, 27, 28),
    isConditional: false,
    after: [
      'drafting',
      'consultation',
      'public-participation',
      'expert-argument',
      'risk-assessment',
    ],
    needs: [],
    by: 'unit',
  },
  {
    key: 'materials',
    label: { zh: '报送讨论材料', en: 'Materials for discussion' },
    ...basis(29),
    isConditional: false,
    after: ['legality-review'],
    needs: ['materials'],
    by: 'unit',
  },
  {
    key: 'discussion',
    label: { zh: '集体讨论决定', en: 'Collective discussion' },
    ...basis(30),
    isConditional: false,
    after: ['legality-review', 'materials'],
    needs: [],
    by: 'decider',
  },
  {
    key: 'party-request',
    label: { zh: '向同级党委请示报告', en: 'Request to the party committee' },
    ...basis(31),
    isConditional: false,
    after: ['legality-review', 'discussion'],
    needs: ['note', 'files'],
    by: 'decider',
  },
  {
    key: 'publish',
    label: { zh: '公布决策', en: 'Published' },
    ...basis(32),
    isConditional: false,
    after: ['discussion', 'party-request'],
    needs: ['note', 'files'],
    by: 'decider',
  },
  {
    key: 'archive',
    label: { zh: '归档', en: 'Archived' },
    ...basis(33),
    isConditional: false,
    after: ['publish'],
    needs: [],
    by: 'unit',
  },
] as const satisfies readonly StepRule[]

export type StepKey = (typeof steps)[number]['key']

/** One step as data. */
export interface DecisionStepRule extends StepRule {
  readonly key: StepKey
  readonly after: readonly StepKey[]
}

/** All steps, as a list of one type. */
export const stepRules: readonly DecisionStepRule[] = steps

const byKey = new Map<string, DecisionStepRule>(stepRules.map((rule) => [rule.key, rule]))

/** Whether a text names a step. */
export const isStepKey = (key: string): key is StepKey => byKey.has(key)

/** The rule of a step. */
export const stepRule = (key: StepKey): DecisionStepRule => {
  const rule = byKey.get(key)
  if (!rule) throw new RangeError(`Unknown step: ${key}`)
  return rule
}

/** What is recorded after the publication; the archived file itself no longer changes. */
export const followUps = [
  {
    value: 'execution-report',
    label: { zh: '决策执行情况报告', en: 'Execution report' },
    ...basis(34, 35),
  },
  {
    value: 'evaluation',
    label: { zh: '决策后评估', en: 'Post-evaluation' },
    ...basis(36),
  },
  {
    value: 'change',
    label: { zh: '调整、停止执行（已履行法定程序）', en: 'Change or stop, by procedure' },
    ...basis(37),
  },
] as const
export type FollowUp = (typeof followUps)[number]['value']

import type { Option } from '@/src/domain/options'

/** The six kinds of matters in which legal counsel must take part (必须参与). */
export const matterKinds = [
  { value: 'major-decision', label: { zh: '重大决策', en: 'Major decision' } },
  { value: 'normative-document', label: { zh: '重大规范性文件', en: 'Normative document' } },
  { value: 'major-contract', label: { zh: '重要合同', en: 'Major contract' } },
  { value: 'legal-review', label: { zh: '法制审核', en: 'Legal review of enforcement' } },
  { value: 'litigation', label: { zh: '行政诉讼', en: 'Administrative litigation' } },
  { value: 'reconsideration', label: { zh: '行政复议', en: 'Administrative reconsideration' } },
] as const satisfies readonly Option[]
export type MatterKind = (typeof matterKinds)[number]['value']

/** How far a matter has come. Whether it may pass its gate depends on the reviewed opinion. */
export const matterStates = [
  { value: 'requested', label: { zh: '待指派', en: 'To be assigned' } },
  { value: 'assigned', label: { zh: '顾问办理中', en: 'With counsel' } },
  { value: 'opined', label: { zh: '意见待审核', en: 'Opinion to be reviewed' } },
  { value: 'reviewed', label: { zh: '意见已审核', en: 'Opinion reviewed' } },
  { value: 'passed', label: { zh: '已过关', en: 'Passed' } },
  { value: 'withdrawn', label: { zh: '已撤回', en: 'Withdrawn' } },
] as const satisfies readonly Option[]
export type MatterState = (typeof matterStates)[number]['value']

/** What counsel concludes. */
export const opinionConclusions = [
  { value: 'lawful', label: { zh: '合法', en: 'Lawful' } },
  { value: 'lawful-with-changes', label: { zh: '修改后合法', en: 'Lawful with changes' } },
  { value: 'unlawful', label: { zh: '不合法', en: 'Unlawful' } },
] as const satisfies readonly Option[]
export type OpinionConclusion = (typeof opinionConclusions)[number]['value']

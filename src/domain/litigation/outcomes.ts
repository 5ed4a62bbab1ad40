import { cite, citeAll } from '@/src/domain/law'
import type { Bilingual } from '@/src/domain/bilingual'
import type { Option } from '@/src/domain/options'

/** What kind of closing an outcome is; `judgment` is the denominator of the rate on judgments (实体判决). */
export type OutcomeGroup = 'judgment' | 'ruling' | 'mediation' | 'transfer' | 'appeal-disposition'

interface OutcomeOption extends Option {
  readonly group: OutcomeGroup
  readonly article: Bilingual
}

const law = (...articles: number[]) => cite('administrative-litigation', ...articles)
const interpretation = (...articles: number[]) =>
  cite('administrative-litigation-interpretation', ...articles)

/** The ways a case closes (结案方式) for one defendant at one instance. */
export const outcomes = [
  {
    value: 'rejected-claims',
    label: { zh: '驳回诉讼请求', en: 'Claims rejected' },
    group: 'judgment',
    article: law(69),
  },
  { value: 'revoked', label: { zh: '撤销', en: 'Revoked' }, group: 'judgment', article: law(70) },
  {
    value: 'partly-revoked',
    label: { zh: '部分撤销', en: 'Partly revoked' },
    group: 'judgment',
    article: law(70),
  },
  {
    value: 'ordered-performance',
    label: { zh: '责令履行', en: 'Performance ordered' },
    group: 'judgment',
    article: law(72),
  },
  {
    value: 'ordered-payment',
    label: { zh: '给付', en: 'Payment ordered' },
    group: 'judgment',
    article: law(73),
  },
  {
    value: 'confirmed-unlawful',
    label: { zh: '确认违法', en: 'Confirmed unlawful' },
    group: 'judgment',
    article: citeAll(law(74), interpretation(81, 96)),
  },
  {
    value: 'confirmed-invalid',
    label: { zh: '确认无效', en: 'Confirmed invalid' },
    group: 'judgment',
    article: citeAll(law(75), interpretation(94, 99)),
  },
  { value: 'modified', label: { zh: '变更', en: 'Modified' }, group: 'judgment', article: law(77) },
  {
    value: 'ordered-compensation',
    label: { zh: '责令赔偿', en: 'Compensation ordered' },
    group: 'judgment',
    article: law(76),
  },
  {
    value: 'ordered-indemnity',
    label: { zh: '责令补偿', en: 'Indemnity ordered' },
    group: 'judgment',
    article: law(78),
  },
  {
    value: 'agreement-performance',
    label: { zh: '履行协议', en: 'Performance of an agreement' },
    group: 'judgment',
    article: law(78),
  },
  {
    value: 'filing-refused',
    label: { zh: '不予立案', en: 'Filing refused' },
    group: 'ruling',
    article: law(51),
  },
  {
    value: 'suit-dismissed',
    label: { zh: '驳回起诉', en: 'Suit dismissed' },
    group: 'ruling',
    article: interpretation(69),
  },
  {
    value: 'withdrawal-granted',
    label: { zh: '准许撤诉', en: 'Withdrawal granted' },
    group: 'ruling',
    article: law(62),
  },
  {
    value: 'deemed-withdrawn',
    label: { zh: '按撤诉处理', en: 'Deemed withdrawn' },
    group: 'ruling',
    article: law(58),
  },
  {
    value: 'mediated',
    label: { zh: '调解', en: 'Mediated' },
    group: 'mediation',
    article: citeAll(law(60), interpretation(85)),
  },
  {
    value: 'transferred',
    label: { zh: '移送', en: 'Transferred' },
    group: 'transfer',
    article: law(22),
  },
  {
    value: 'terminated',
    label: { zh: '终结', en: 'Terminated' },
    group: 'ruling',
    article: interpretation(88),
  },
  {
    value: 'affirmed',
    label: { zh: '维持原判', en: 'Affirmed' },
    group: 'appeal-disposition',
    article: law(89),
  },
  {
    value: 'altered',
    label: { zh: '改判', en: 'Altered' },
    group: 'appeal-disposition',
    article: law(89),
  },
  {
    value: 'remanded',
    label: { zh: '发回重审', en: 'Remanded' },
    group: 'appeal-disposition',
    article: law(89),
  },
] as const satisfies readonly OutcomeOption[]

export type OutcomeCode = (typeof outcomes)[number]['value']

const byCode: ReadonlyMap<string, (typeof outcomes)[number]> = new Map(
  outcomes.map((outcome) => [outcome.value, outcome]),
)

/** Whether a value is the code of an outcome. */
export const isOutcomeCode = (value: unknown): value is OutcomeCode =>
  typeof value === 'string' && byCode.has(value)

/** Label, article and group of an outcome. */
export const outcomeOf = (code: OutcomeCode): OutcomeOption => {
  const outcome = byCode.get(code)
  if (!outcome) throw new RangeError(`Unknown outcome: ${code}`)
  return outcome
}

/** Whether the outcome only disposes of an appeal (维持原判, 改判, 发回重审) and has no content of its own. */
export const isAppealDisposition = (code: OutcomeCode): boolean =>
  outcomeOf(code).group === 'appeal-disposition'

// The order is the meaning: what an appeal court did comes before the first-instance words its text
// repeats (撤销原判), and longer formulas come before those that they contain (部分撤销 before 撤销).
const patterns: ReadonlyArray<readonly [RegExp, OutcomeCode]> = [
  [/发回|指令.*(重审|再审|审理)/, 'remanded'],
  [/改判|变更(原|一审)|撤销(原|一审|二审)(审)?(判|裁)/, 'altered'],
  [/维持(原|一审|二审|再审|判决|裁定)|^维持$|驳回(上诉|再审)/, 'affirmed'],
  [/不予(立案|受理)/, 'filing-refused'],
  [/驳回.*起诉/, 'suit-dismissed'],
  [/驳回.*(请求|诉请|申请)/, 'rejected-claims'],
  [/按.*撤(回上|回起|回|)诉|视为.*撤/, 'deemed-withdrawn'],
  [/撤诉|撤回(起诉|上诉|诉讼|再审)/, 'withdrawal-granted'],
  [/调解/, 'mediated'],
  [/移送/, 'transferred'],
  [/终结/, 'terminated'],
  [/确认.*无效/, 'confirmed-invalid'],
  [/确认.*违法/, 'confirmed-unlawful'],
  [/部分撤销|撤销.*部分/, 'partly-revoked'],
  [/撤销/, 'revoked'],
  [/履行.*协议|协议.*履行/, 'agreement-performance'],
  [/赔偿/, 'ordered-compensation'],
  [/补偿/, 'ordered-indemnity'],
  [/给付|支付/, 'ordered-payment'],
  [/(责令|限期|判令|判决).*(履行|作出|答复)|^履行(法定)?(职责|义务)?$/, 'ordered-performance'],
  [/变更/, 'modified'],
]

/** "驳回其他诉讼请求" closes a judgment that granted something else: it is not the outcome. */
const remainder = /驳回[^,;。]*?(其他|其余|部分)[^,;。]*?(请求|诉请)/g

/** Texts that state the opposite of a formula that they contain. */
const negated = /不准|不予(?!立案|受理)|不违法|^(未|没有)/

/**
 * The outcome that a text from a court list names, with the usual variants (判决驳回原告诉讼请求,
 * 准予撤回起诉, 撤销并责令重作); null where it names none. Words of success (胜诉, 败诉) are no
 * outcome: who lost is derived, never typed.
 */
export const parseOutcome = (text: string): OutcomeCode | null => {
  const trimmed = text.trim()
  if (isOutcomeCode(trimmed)) return trimmed
  const compact = trimmed
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(remainder, '')
    .replace(/[,、;。.:()"“”]/g, '')
  if (compact === '' || negated.test(compact)) return null
  return patterns.find(([pattern]) => pattern.test(compact))?.[1] ?? null
}

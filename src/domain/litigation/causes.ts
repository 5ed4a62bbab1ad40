import type { Option } from '@/src/domain/options'

/**
 * Second-level causes of action (二级案由) of administrative cases, 法发〔2020〕44号. The list was taken
 * from secondary sources and has not been compared with the official text.
 */
export const causes = [
  { value: 'penalty', label: { zh: '行政处罚', en: 'Administrative penalty' } },
  { value: 'coercive-measure', label: { zh: '行政强制措施', en: 'Coercive measure' } },
  { value: 'compulsory-enforcement', label: { zh: '行政强制执行', en: 'Compulsory enforcement' } },
  { value: 'licensing', label: { zh: '行政许可', en: 'Licensing' } },
  { value: 'expropriation', label: { zh: '行政征收或者征用', en: 'Expropriation or requisition' } },
  { value: 'registration', label: { zh: '行政登记', en: 'Registration' } },
  { value: 'confirmation', label: { zh: '行政确认', en: 'Confirmation' } },
  { value: 'benefits', label: { zh: '行政给付', en: 'Benefits' } },
  { value: 'promise', label: { zh: '行政允诺', en: 'Administrative promise' } },
  { value: 'levy', label: { zh: '行政征缴', en: 'Levy' } },
  { value: 'reward', label: { zh: '行政奖励', en: 'Reward' } },
  { value: 'charges', label: { zh: '行政收费', en: 'Charges' } },
  { value: 'information-disclosure', label: { zh: '政府信息公开', en: 'Information disclosure' } },
  { value: 'official-reply', label: { zh: '行政批复', en: 'Official reply' } },
  { value: 'handling', label: { zh: '行政处理', en: 'Administrative handling' } },
  { value: 'reconsideration', label: { zh: '行政复议', en: 'Reconsideration' } },
  { value: 'adjudication', label: { zh: '行政裁决', en: 'Administrative adjudication' } },
  { value: 'agreement', label: { zh: '行政协议', en: 'Administrative agreement' } },
  { value: 'indemnity', label: { zh: '行政补偿', en: 'Indemnity' } },
  { value: 'compensation', label: { zh: '行政赔偿', en: 'State compensation' } },
  { value: 'failure-to-act', label: { zh: '不履行职责', en: 'Failure to act' } },
  { value: 'public-interest', label: { zh: '公益诉讼', en: 'Public-interest suit' } },
] as const satisfies readonly Option[]

export type CauseCode = (typeof causes)[number]['value']

/** Words that clerks use instead of the official name. */
const synonyms: ReadonlyArray<readonly [string, CauseCode]> = [
  ['罚款', 'penalty'],
  ['拘留', 'penalty'],
  ['处罚', 'penalty'],
  ['强制措施', 'coercive-measure'],
  ['查封', 'coercive-measure'],
  ['扣押', 'coercive-measure'],
  ['强制执行', 'compulsory-enforcement'],
  ['强制拆除', 'compulsory-enforcement'],
  ['强拆', 'compulsory-enforcement'],
  ['许可', 'licensing'],
  ['行政审批', 'licensing'],
  ['征收补偿', 'indemnity'],
  ['拆迁补偿', 'indemnity'],
  ['补偿', 'indemnity'],
  ['行政征收', 'expropriation'],
  ['行政征用', 'expropriation'],
  ['征收', 'expropriation'],
  ['征用', 'expropriation'],
  ['登记', 'registration'],
  ['工伤认定', 'confirmation'],
  ['工伤', 'confirmation'],
  ['确认', 'confirmation'],
  ['社会保险', 'benefits'],
  ['养老金', 'benefits'],
  ['低保', 'benefits'],
  ['信息公开', 'information-disclosure'],
  ['批复', 'official-reply'],
  ['复议', 'reconsideration'],
  ['裁决', 'adjudication'],
  ['确权', 'adjudication'],
  ['赔偿', 'compensation'],
  ['履行法定职责', 'failure-to-act'],
  ['履行职责', 'failure-to-act'],
  ['不作为', 'failure-to-act'],
]

const words: ReadonlyArray<readonly [string, CauseCode]> = [
  ...causes.map(({ value, label }) => [label.zh, value] as const),
  ...synonyms,
].sort(([a], [b]) => b.length - a.length)

/**
 * The second-level cause that a text names, official or usual (工伤认定 → confirmation); where it
 * names several the first one, because that is the act sued over; an agreement comes before the matter
 * it is about (征收补偿协议); null where it names none.
 */
export const classifyCause = (text: string): CauseCode | null => {
  const compact = text.replace(/\s/g, '')
  if (compact.includes('协议')) return 'agreement'
  let found: CauseCode | null = null
  let foundAt = Infinity
  for (const [word, cause] of words) {
    const at = compact.indexOf(word)
    if (at >= 0 && at < foundAt) {
      found = cause
      foundAt = at
    }
  }
  return found
}

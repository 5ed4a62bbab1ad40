import type { Candidate, Certainty } from '@/src/domain/masking/finding'
import { labelBefore, type Reading } from '@/src/domain/masking/reading'

const EXTENSION = '(?:\\s?(?:转|分机号?|-)\\s?\\d{1,6})?'
const MOBILE =
  /(?<![0-9A-Za-z.])(?:(?:\+|00)86[ -]?|86-?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![0-9A-Za-z]|\.\d)/gu
const LANDLINE = new RegExp(
  `(?<![0-9A-Za-z])(?:(?:\\+|00)86[ -]?)?(?:\\(0\\d{2,3}\\)\\s?|0\\d{2,3}[ -]?)[2-9]\\d{6,7}${EXTENSION}(?![0-9A-Za-z])`,
  'gu',
)
const SERVICE = new RegExp(
  `(?<![0-9A-Za-z])[48]00-?\\d{3}-?\\d{4}${EXTENSION}(?![0-9A-Za-z])`,
  'gu',
)
/** A local number is one only where it is called so. */
const LOCAL = new RegExp(
  `(?<=(?:电话|座机|传真|手机|联系方式|固话)(?:号码?)?[为是系:\\s]{0,3})[2-9]\\d{6,7}${EXTENSION}(?![0-9A-Za-z])`,
  'gu',
)
const LABEL =
  /(?:电话|手机|座机|传真|联系方式|号码|拨打|致电|热线)(?:号码?|为|是|系|尾|和|与|:|\s)*$/
/** What makes eleven digits a sum, an area or a document. */
const UNIT_AFTER = /^\s?(?:元|万|亿|亩|平方|㎡|公斤|吨|号文|号决)/
const DOCUMENT_BEFORE = /(?:第|No\.?|[号码]码?[A-Z]|单号|流水号|编号|编码|文号|批号)[为是:\s]*$/u

const REASONS = {
  mobile: { zh: '手机号码', en: 'mobile number' },
  landline: { zh: '固定电话', en: 'landline' },
} as const

/** Telephone numbers: mobile, landline with area code and extension, 400 numbers; hotlines such as 12345 stay. */
export const phones = ({ folded }: Reading): Candidate[] => {
  const found: Candidate[] = []
  const add = (match: RegExpExecArray, certainty: Certainty, type: keyof typeof REASONS): void => {
    const end = match.index + match[0].length
    const before = labelBefore(folded, match.index, 16)
    const isLabelled = LABEL.test(before)
    const isOther =
      UNIT_AFTER.test(folded.slice(end, end + 4)) || (!isLabelled && DOCUMENT_BEFORE.test(before))
    if (isOther) return
    found.push({
      kind: 'phone',
      start: match.index,
      end,
      certainty: isLabelled ? 'sure' : certainty,
      masked: '***',
      reason: REASONS[type],
    })
  }
  for (const match of folded.matchAll(MOBILE)) add(match, 'sure', 'mobile')
  for (const match of folded.matchAll(LANDLINE)) add(match, 'likely', 'landline')
  for (const match of folded.matchAll(SERVICE)) add(match, 'likely', 'landline')
  for (const match of folded.matchAll(LOCAL)) add(match, 'likely', 'landline')
  return found
}

import { isHanAt, type Reading } from '@/src/domain/masking/reading'
import { surnameLength } from '@/src/domain/masking/surnames'
import { personRoles, smallWords, strongFollowers } from '@/src/domain/masking/words'

const IDENTITY_AFTER =
  /^\s?(?:[,(]\s?(?:男|女|\p{Script=Han}{1,4}族|(?:公民)?身份证?|身份号|[又曾]用?名|已故|\d{4}年\d{1,2}月|居民|经营者|住(?!建|房)|特别授权|一般授权|电话|手机|外籍|绰号|[副镇县市局科]\p{Script=Han}?长|[A-Z][a-z]|\p{Script=Han}{1,4}国国籍))/u
const PUNCTUATION = /[\s,.;:!?。、()"“”’\]】》]/u
const COUNTED_AFTER = /^等\s?[\d一二三四五六七八九十几数]{1,3}\s?[人户名]/u
const SPEECH_AFTER = /^(?:诉称|辩称|述称)/u
const KIN_AFTER = /^(?:之[子女妻夫父母兄弟姐妹]|的?(?:妻子|丈夫|儿子|女儿|父亲|母亲|继承人))/u
/** The neighbour's land in a description of bounds: 北抵雷正方地. */
const LAND_AFTER = /^(?:山|地|土|田|家|屋|房|责任田|承包地|自留山|住房)(?=[\s,;。、]|$)/u
const PLACE_AFTER = /^[县市州区旗镇乡村省寨屯路街]/u

/** What stands after a place speaks for or against a name ending there. */
export const scoreAfter = ({ folded, starts }: Reading, end: number): number => {
  if (end >= folded.length) return 2
  const next = folded.charAt(end)
  // 令狐某某 is masked already.
  const isMasked =
    next === '某' || (folded[end + 1] === '某' && surnameLength(folded, end - 1) === 2)
  if (isMasked) return -9
  if (PUNCTUATION.test(next)) return isIdentifiedAfter(folded, end) ? 4 : 2
  const rest = folded.slice(end, end + 8)
  if (COUNTED_AFTER.test(rest)) return 4
  if (SPEECH_AFTER.test(rest)) return 6
  if (KIN_AFTER.test(rest)) return 5
  const follower = strongFollowers.beginningAt(folded, end)
  // One character (称, 持) may begin another word: 维持.
  if (follower.length > 1 || (follower && starts[end] === 1 && starts[end + 1] === 1)) return 3
  if (LAND_AFTER.test(rest)) return 2
  if (PLACE_AFTER.test(rest)) return -9
  if (/^[和与及]/u.test(rest) && surnameLength(folded, end + 1) > 0) return 1
  if (starts[end] !== 1) return -2
  if (smallWords.beginningAt(folded, end)) return 2
  if (!isHanAt(folded, end)) return 1
  return starts[end + 1] === 1 ? 0 : 1
}

/** Whether what follows leaves no doubt that a person was named. */
export const isIdentifiedAfter = (folded: string, end: number): boolean =>
  IDENTITY_AFTER.test(folded.slice(end, end + 16))

/** Where a label before a name ends: across colons, spaces, quotation marks, a bracket and 为. */
export const labelEnd = (folded: string, at: number): number => {
  let end = at
  while (end > 0 && at - end < 8 && /[\s:"“‘]/u.test(folded.charAt(end - 1))) end -= 1
  if (folded.charAt(end - 1) === ')') {
    const open = folded.lastIndexOf('(', end)
    if (open >= 0 && end - open < 24) end = open
  }
  return end
}

/** Whether a role (原告, 证人 …) is named before the end of a label, also with 为 or 系 between. */
export const hasRoleBefore = (folded: string, end: number): boolean => {
  if (personRoles.endingAt(folded, end)) return true
  if (!/[为系是叫]/u.test(folded.charAt(end - 1))) return false
  const copula = /(?:均为|均系|为|系|是|叫)$/u.exec(folded.slice(Math.max(0, end - 2), end))?.[0]
  return copula !== undefined && personRoles.endingAt(folded, end - copula.length) !== ''
}

const OPENING_BEFORE = /[\s,;:。、("“‘[【!?]/u

/** What stands before a place speaks for a name beginning there, where no role does. */
export const scoreBefore = ({ folded, starts }: Reading, at: number): number => {
  if (at === 0 || OPENING_BEFORE.test(folded.charAt(at - 1))) return 1
  if (starts[at] !== 1) return 0
  if (smallWords.endingAt(folded, at)) return 1
  return starts[at - 1] === 1 ? 0 : 0.5
}

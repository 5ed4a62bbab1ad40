import { commonCharacters } from '@/src/domain/masking/givenNames'
import { isOneWord, type Reading } from '@/src/domain/masking/reading'
import { isAmbiguousSurname, surnameLength } from '@/src/domain/masking/surnames'
import { personRoles, smallWords } from '@/src/domain/masking/words'

/** Characters that a given name does not hold, or does not end with. */
const NEVER = /[县市区省州镇乡村街局院厅号的了不未被将或第某该吗呢们这那没尾]/u
const NEVER_LAST =
  /[并因就对为以在由给把等也均已且再于之其所则而与向及和至从到使让即后内间款项费称认系户路组年日场塘铺坟埂过代处人名站厂店厅股室次籍族证卡率]$/u
/** Dictionary words that begin with a surname but end as no name does. */
const NOUN_END =
  /[人方者员部局主户院会所站厂店庭署厅处科股室队团村镇乡县市区路街号法权性化司属商民证费款地时间上下中内外]$/u

/** Whether a span begins or ends with a role, which is no name. */
const holdsRole = (name: string): boolean =>
  personRoles.endingAt(name, name.length).length >= 2 ||
  personRoles.beginningAt(name, 0).length >= 2

/** How well a span, of which the first characters are a surname, reads as a name by its words. */
export const scoreShape = (
  reading: Reading,
  start: number,
  end: number,
  isStrong: boolean,
  isSubject = false,
): number => {
  const { folded, starts } = reading
  const name = folded.slice(start, end)
  const surname = surnameLength(folded, start)
  const given = name.slice(surname)
  if (NEVER.test(given)) return -9
  if (NEVER_LAST.test(given) && !(isStrong && given.length === 1)) return -9
  if (holdsRole(name)) return -9
  const common = commonCharacters(given)
  const ambiguity = isStrong || !isAmbiguousSurname(folded, start) ? 0 : -1.5
  if (isOneWord(reading, start, end)) {
    if (NOUN_END.test(name)) return -9
    if (common === 0) return -4
    return (isStrong ? -1 : isSubject ? -1.5 : -3) + common / 2 + ambiguity
  }
  let score = ambiguity + (surname === 2 ? 2 : 0)
  if (starts[start] !== 1) score -= isStrong ? 1 : 3
  if (starts[end] !== 1) score -= 2
  if (given.length === 1) return score + (common ? (ambiguity === 0 ? 2 : 1.5) : 0)
  const isSurnameAlone = starts[start + surname] === 1
  if (given.length === 3) return score - 0.5 + common / 4 - (isSurnameAlone ? 0 : 3)
  if (!isSurnameAlone) return score + (isStrong ? 0.5 : -0.5) + common / 2
  const isApart = starts[end - 1] === 1
  if (isApart) return score + (ambiguity === 0 ? 2.5 : 1.5) + common / 2
  // A word of two characters is a given name (建国) or a verb behind its subject (登记).
  // 和目标, 曾代理: a small word before a longer one.
  if (surname === 1 && smallWords.endingAt(folded, start + 1).length === 1) return score - 2
  if (common === given.length) return score + 2.5
  return score + (isStrong || (common > 0 && ambiguity === 0) ? 1.5 : -0.5)
}

import { isHanAt, type Reading } from '@/src/domain/masking/reading'

const BRACKETED = /\([\p{Script=Han}]{2,8}\)$/u

/**
 * Where the name of an organization or place that ends with a suffix at `suffixAt` begins: as far to the
 * left as its characters go, not past a word that can't be part of a name.
 *
 * @param longest how many characters to the left at most
 */
export const nameStart = (
  { folded, borders }: Reading,
  suffixAt: number,
  longest: number,
): number => {
  const least = Math.max(0, suffixAt - longest)
  let start = suffixAt
  while (start > least && borders[start] !== 1) {
    if (folded.charAt(start - 1) === ')') {
      const bracket = BRACKETED.exec(folded.slice(Math.max(least, start - 10), start))?.[0]
      if (!bracket) return start
      start -= bracket.length
    } else if (isHanAt(folded, start - 1) || /[A-Za-z]/.test(folded.charAt(start - 1))) {
      start -= 1
    } else {
      return start
    }
  }
  return start
}

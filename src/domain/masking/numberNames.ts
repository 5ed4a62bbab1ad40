import type { Candidate } from '@/src/domain/masking/finding'

/** The highest number that a text already has for each replacement: 张某2 gives 2, 张某 alone 1. */
const numbersIn = (texts: readonly string[]): ((masked: string) => number) => {
  const highest = new Map<string, number>()
  for (const text of texts) {
    for (const match of text.matchAll(
      /(\p{Script=Han}{0,2}某{1,2}\p{Script=Han}{0,8})(\d{0,3})/gu,
    )) {
      const [, words = '', digits = ''] = match
      // The words behind 某 may belong to the replacement (某公司) or to the sentence (张某不服).
      for (let from = 0; from <= words.indexOf('某') && from < 3; from += 1) {
        for (let to = words.lastIndexOf('某') + 1; to <= words.length; to += 1) {
          const number = to === words.length && digits ? Number(digits) : 1
          const masked = words.slice(from, to)
          highest.set(masked, Math.max(number, highest.get(masked) ?? 0))
        }
      }
    }
  }
  return (masked) => highest.get(masked) ?? 0
}

/**
 * Tells apart those who would look alike: 张某1, 张某2 in the order of first appearance over all parts of a
 * document (domain B.8); a name that stands alone has no number.
 *
 * @param parts the candidates of each part, in the order of its text
 * @param texts the parts before masking, whose own replacements (张某) keep their meaning
 * @returns the replacement of each candidate
 */
export const numberNames = (
  parts: readonly (readonly Candidate[])[],
  texts: readonly string[],
): ((candidate: Candidate) => string) => {
  const alike = new Map<string, Map<string, number>>()
  for (const { masked, identity } of parts.flat()) {
    if (identity === undefined) continue
    const numbers = alike.get(masked) ?? new Map<string, number>()
    alike.set(masked, numbers)
    if (!numbers.has(identity)) numbers.set(identity, numbers.size + 1)
  }
  const present = numbersIn(texts)
  return ({ masked, identity }) => {
    if (identity === undefined) return masked
    const numbers = alike.get(masked)
    const before = present(masked)
    if (!numbers || (numbers.size === 1 && before === 0)) return masked
    return `${masked}${before + (numbers.get(identity) ?? 0)}`
  }
}

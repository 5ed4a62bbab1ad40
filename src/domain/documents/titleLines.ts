import { textWidth } from '@/src/domain/documents/textWidth'

/** Characters of size 2 in the width of the text, less one for a calm edge. */
const MOST = 19

/** Numbers of cases and documents, days, and what stands in 《》, are never broken. */
const WHOLE =
  /[（(〔]\d{4}[）)〕][^，。、]{1,20}?号|\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?|《[^》]*》/gu
const JOINS_BEFORE = /^[的地得了和与、，：“”》）]/u

const segments = new Intl.Segmenter('zh', { granularity: 'word' })

const split = (text: string): string[] => [...segments.segment(text)].map(({ segment }) => segment)

const wordsOf = (text: string): string[] => {
  const words: string[] = []
  let at = 0
  for (const match of text.matchAll(WHOLE)) {
    words.push(...split(text.slice(at, match.index)), match[0])
    at = match.index + match[0].length
  }
  words.push(...split(text.slice(at)))
  return words.reduce<string[]>((joined, word) => {
    const last = joined.at(-1)
    if (last !== undefined && JOINS_BEFORE.test(word)) joined[joined.length - 1] = last + word
    else joined.push(word)
    return joined
  }, [])
}

/**
 * A title as its lines: broken between words, the upper lines the longer ones
 * (GB/T 9704-2012, 7.3.1: 词意完整，排列对称，使用梯形或菱形).
 */
export const titleLines = (title: string): string[] => {
  const width = textWidth(title)
  if (width <= MOST) return [title]
  const target = width / Math.ceil(width / MOST)
  const lines: string[] = ['']
  for (const word of wordsOf(title)) {
    const last = lines.at(-1) ?? ''
    const isFull =
      last !== '' && (textWidth(last) >= target || textWidth(last) + textWidth(word) > MOST)
    if (isFull) lines.push(word)
    else lines[lines.length - 1] = last + word
  }
  return lines
}

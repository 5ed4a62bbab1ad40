const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** The segmenter's time grows with the square of its text, so it gets a few sentences at a time. */
const CHUNK_WANTED = 100
const CHUNK_MOST = 200
const BREAK = /[\s,.;:!?。、]/u

const chunkEnd = (text: string, start: number): number => {
  const last = Math.min(start + CHUNK_MOST, text.length)
  for (let end = start + CHUNK_WANTED; end < last; end += 1) {
    if (BREAK.test(text.charAt(end))) return end + 1
  }
  return last
}

/**
 * Where words begin, by the dictionary of the runtime (ICU): 1 at the first code unit of each word and at
 * the end of the text. Characters that form no known word are words of their own, as those of most names.
 */
export const tokenStarts = (folded: string): Uint8Array => {
  const starts = new Uint8Array(folded.length + 1)
  starts[folded.length] = 1
  for (let start = 0; start < folded.length;) {
    const end = chunkEnd(folded, start)
    for (const { index } of segmenter.segment(folded.slice(start, end))) starts[start + index] = 1
    start = end
  }
  return starts
}

interface Span {
  readonly start: number
  readonly end: number
  readonly masked: string
}

interface Replaced {
  readonly text: string
  /**
   * The stretch of the original that a stretch of the new text stands for; null where it lies wholly in
   * replacements and so says nothing new.
   */
  readonly originOf: (start: number, end: number) => { start: number; end: number } | null
}

/** Puts replacements in the place of spans that don't overlap, in the order of the text. */
export const replaceSpans = (text: string, spans: readonly Span[]): Replaced => {
  const parts: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  /** 1 where a code unit of the new text is one of the original. */
  const isOriginal: number[] = []
  const copy = (from: number, to: number): void => {
    parts.push(text.slice(from, to))
    for (let at = from; at < to; at += 1) {
      starts.push(at)
      ends.push(at + 1)
      isOriginal.push(1)
    }
  }
  let at = 0
  for (const { start, end, masked } of spans) {
    copy(at, start)
    parts.push(masked)
    for (let unit = 0; unit < masked.length; unit += 1) {
      starts.push(start)
      ends.push(end)
      isOriginal.push(0)
    }
    at = end
  }
  copy(at, text.length)
  return {
    text: parts.join(''),
    originOf: (start, end) => {
      if (!isOriginal.slice(start, end).includes(1)) return null
      return { start: starts[start] ?? 0, end: ends[end - 1] ?? text.length }
    },
  }
}

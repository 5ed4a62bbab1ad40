import traditionalToSimplified from 'opencc-js/dict/TSCharacters'

const UNITS = 0x1_0000
const FULL_WIDTH_FIRST = 0xff01
const FULL_WIDTH_LAST = 0xff5e
const FULL_WIDTH_OFFSET = 0xfee0
const BATCH = 8192

/** For each code unit what it is read as: itself, its half-width form or its simplified character. */
const makeTable = (): Uint16Array => {
  const table = Uint16Array.from({ length: UNITS }, (_, unit) => unit)
  for (const pair of traditionalToSimplified.split('|')) {
    const [traditional = '', simplified = ''] = pair.split(' ')
    if (traditional.length !== 1 || simplified.length !== 1) continue
    table[traditional.charCodeAt(0)] = simplified.charCodeAt(0)
  }
  for (let unit = FULL_WIDTH_FIRST; unit <= FULL_WIDTH_LAST; unit += 1) {
    table[unit] = unit - FULL_WIDTH_OFFSET
  }
  for (const space of '\u3000\u00a0\u2002\u2003\u2009') table[space.charCodeAt(0)] = 0x20
  for (const dash of '—–－‐−') table[dash.charCodeAt(0)] = 0x2d
  for (const dot of '•・‧∙⋅･˙') table[dot.charCodeAt(0)] = '·'.charCodeAt(0)
  for (const [from, to] of ['〔(', '〕)', '［[', '］]']) {
    if (from && to) table[from.charCodeAt(0)] = to.charCodeAt(0)
  }
  return table
}

const table = makeTable()

/**
 * One writing for many: half-width letters, digits and punctuation, simplified characters, one space, one
 * dash, one middle dot. Each code unit stays one code unit, so offsets of the result are those of the text.
 */
export const foldText = (text: string): string => {
  const parts: string[] = []
  for (let start = 0; start < text.length; start += BATCH) {
    const length = Math.min(BATCH, text.length - start)
    const units = Uint16Array.from(
      { length },
      (_, index) => table[text.charCodeAt(start + index)] ?? 0,
    )
    parts.push(String.fromCharCode(...units))
  }
  return parts.join('')
}

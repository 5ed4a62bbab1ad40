import type { Candidate } from '@/src/domain/masking/finding'
import type { Reading } from '@/src/domain/masking/reading'

/** Ordinary plates have five characters after the issuing place, those of new-energy cars six (GA 36-2018). */
const SHAPE =
  /([京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Za-hj-np-z])[ ·.-]?(?:[DFdf][0-9A-HJ-NP-Za-hj-np-z]\d{4}|\d{5}[DFdf]|[0-9A-HJ-NP-Za-hj-np-z]{4}[0-9A-HJ-NP-Za-hj-np-z挂学警港澳领])(?![0-9A-Za-z])/gu

/** Number plates of vehicles; the place of issue stays. */
export const plates = ({ folded }: Reading): Candidate[] => {
  const found: Candidate[] = []
  for (const { 0: raw, 1: place = '', index } of folded.matchAll(SHAPE)) {
    // A plate has digits; a word in capitals behind such a character has none.
    if (!/\d/.test(raw)) continue
    found.push({
      kind: 'plate',
      start: index,
      end: index + raw.length,
      certainty: 'sure',
      masked: `${place.toUpperCase()}***`,
      reason: { zh: '机动车号牌', en: 'number plate' },
    })
  }
  return found
}

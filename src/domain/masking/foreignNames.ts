import { isHanAt, type Reading } from '@/src/domain/masking/reading'
import { personRoles, smallWords, strongFollowers } from '@/src/domain/masking/words'

const LONGEST_PART = 10
const LONGEST_NAME = 40
const DOTS = /\p{Script=Han}\s?·\s?\p{Script=Han}/gu

/** Whether a name goes on at a place: no small word, no verb of people begins there. */
const goesOn = ({ folded, starts }: Reading, at: number): boolean =>
  isHanAt(folded, at) &&
  !(
    starts[at] === 1 &&
    (strongFollowers.beginningAt(folded, at) || smallWords.beginningAt(folded, at))
  )

/** Names with middle dots, as foreign and some minority names are written: 约翰·史密斯, 古丽娜尔·阿不都拉. */
export const foreignNames = (reading: Reading): { start: number; end: number; name: string }[] => {
  const { folded, borders } = reading
  const found: { start: number; end: number; name: string }[] = []
  let free = 0
  for (const { 0: joint, index } of folded.matchAll(DOTS)) {
    const afterDot = index + joint.length - 1
    let end = afterDot + 1
    while (end - afterDot < LONGEST_PART && goesOn(reading, end)) end += 1
    const before = found.at(-1)
    if (before && index < before.end && index - before.start < LONGEST_NAME) {
      found[found.length - 1] = { ...before, end, name: folded.slice(before.start, end) }
      free = end
      continue
    }
    let start = index
    while (
      start > free &&
      index - start < LONGEST_PART &&
      isHanAt(folded, start - 1) &&
      borders[start] !== 1 &&
      !personRoles.endingAt(folded, start)
    ) {
      start -= 1
    }
    found.push({ start, end, name: folded.slice(start, end) })
    free = end
  }
  return found
}

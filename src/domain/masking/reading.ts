import { foldText } from '@/src/domain/masking/foldText'
import { tokenStarts } from '@/src/domain/masking/tokenStarts'
import { cutWords, personRoles } from '@/src/domain/masking/words'

/** A text prepared for the rules; all offsets are those of the text itself. */
export interface Reading {
  readonly text: string
  readonly folded: string
  /** 1 where a dictionary word begins. */
  readonly starts: Uint8Array
  /** 1 where a word ends that can't be part of a name of an organization or place. */
  readonly borders: Uint8Array
}

/** A small word inside a longer one of the dictionary is no border: 和 in 和谐. */
const bordersIn = (folded: string, starts: Uint8Array): Uint8Array => {
  const borders = new Uint8Array(folded.length + 1)
  for (let end = 1; end <= folded.length; end += 1) {
    if (starts[end] !== 1) continue
    const word = cutWords.endingAt(folded, end)
    if (word && starts[end - word.length] === 1) borders[end] = 1
    else if (personRoles.endingAt(folded, end).length >= 2) borders[end] = 1
  }
  return borders
}

/** Prepares a text once for all rules. */
export const readText = (text: string): Reading => {
  const folded = foldText(text)
  const starts = tokenStarts(folded)
  return { text, folded, starts, borders: bordersIn(folded, starts) }
}

/** Whether the code unit at a place is a Chinese character of the basic plane, or 〇. */
export const isHanAt = (folded: string, at: number): boolean => {
  const unit = folded.charCodeAt(at)
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf) || unit === 0x3007
}

/** Whether a span is exactly one word of the dictionary. */
export const isOneWord = ({ starts }: Reading, start: number, end: number): boolean => {
  if (starts[start] !== 1 || starts[end] !== 1) return false
  for (let at = start + 1; at < end; at += 1) if (starts[at] === 1) return false
  return true
}

/** The text before a place without the spaces and colons that separate a label from its value. */
export const labelBefore = (folded: string, at: number, length: number): string =>
  folded.slice(Math.max(0, at - length), at).replace(/[\s:"'“”‘’]+$/u, '')

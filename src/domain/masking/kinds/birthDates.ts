import type { Candidate } from '@/src/domain/masking/finding'
import { labelBefore, type Reading } from '@/src/domain/masking/reading'

const DATE =
  /(?<![0-9A-Za-z〇○零一二三四五六七八九])(?:((?:18|19|20)\d{2})\s?(?:年\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?|[-./]\d{1,2}[-./]\d{1,2}(?!\d))|([〇○零一二三四五六七八九]{4})年[一二三四五六七八九十元]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?)/gu
const AFTER = /^\s?(?:出?生(?!效|产|活|态|长|成)|诞生|降生)/u
const BEFORE = /(?:出生(?:日期|年月|时间|于)?|生于|生日)(?:为|是|系|:|\s)*$/u
/** Sex or ethnic group, and then a date: the line that introduces a party. */
const IDENTITY_BEFORE = /(?:男|女|\p{Script=Han}{1,4}族)\s?[,、]\s?$/u

/** Dates of birth; the year stays. */
export const birthDates = ({ folded, text }: Reading): Candidate[] => {
  const found: Candidate[] = []
  for (const { 0: raw, 1: digits, 2: characters, index } of folded.matchAll(DATE)) {
    const end = index + raw.length
    const isBirth =
      AFTER.test(folded.slice(end, end + 4)) ||
      BEFORE.test(labelBefore(folded, index, 12)) ||
      IDENTITY_BEFORE.test(folded.slice(Math.max(0, index - 8), index))
    const year = digits ?? characters
    if (!isBirth || !year) continue
    found.push({
      kind: 'birth-date',
      start: index,
      end,
      certainty: 'sure',
      masked: `${text.slice(index, index + year.length)}年`,
      reason: { zh: '出生日期，仅保留年份', en: 'date of birth, only the year stays' },
    })
  }
  return found
}

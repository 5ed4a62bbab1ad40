import type { Candidate, Certainty } from '@/src/domain/masking/finding'
import { labelBefore, type Reading } from '@/src/domain/masking/reading'

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const
const CHECK_CHARACTERS = '10X98765432'
/** Provinces of GB/T 2260 (first two digits), with 81–83 for residents from Hong Kong, Macau and Taiwan. */
const PROVINCE = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|91)/
const LABEL = /(?:身份证|身份号码|居民证|身份证件)(?:号码?|为|是|系|公民|:|\s)*$/

const isDate = (year: string, month: string, day: string): boolean => {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return (
    Number(year) >= 1880 &&
    Number(year) <= 2100 &&
    date.getUTCMonth() === Number(month) - 1 &&
    date.getUTCDate() === Number(day)
  )
}

/** Whether an 18-character identity number has the check character of GB 11643-1999. */
export const hasIdCheckCharacter = (id: string): boolean => {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(id[index]), 0)
  return CHECK_CHARACTERS[sum % CHECK_CHARACTERS.length] === id[17]?.toUpperCase()
}

const isPlausible18 = (id: string): boolean =>
  PROVINCE.test(id) && isDate(id.slice(6, 10), id.slice(10, 12), id.slice(12, 14))

const isPlausible15 = (id: string): boolean =>
  PROVINCE.test(id) && isDate(`19${id.slice(6, 8)}`, id.slice(8, 10), id.slice(10, 12))

const certaintyOf = (id: string, isLabelled: boolean): Certainty | null => {
  if (id.length === 18) {
    if (isPlausible18(id)) return hasIdCheckCharacter(id) ? 'sure' : 'doubtful'
    return isLabelled ? 'doubtful' : null
  }
  if (id.length === 15 && isPlausible15(id)) return isLabelled ? 'sure' : 'likely'
  return isLabelled ? 'doubtful' : null
}

/** 18 or 15 characters, also in the groups 6-8-4 and 6-6-3, also with the middle already starred out. */
const SHAPE =
  /(?<![0-9A-Za-z])(?:\d{6}[ -]?\d{8}[ -]?\d{3}[\dXx]|\d{6}[ -]?\d{6}[ -]?\d{3}|\d{6}\d{0,4}[*×]{4,8}\d{3,4}[\dXx]?)(?![0-9A-Za-z])/gu

/** Identity numbers (公民身份号码): GB 11643-1999 with check character, and those of 15 digits before 1999. */
export const idNumbers = ({ folded }: Reading): Candidate[] => {
  const found: Candidate[] = []
  for (const match of folded.matchAll(SHAPE)) {
    const id = match[0].replace(/[ -]/g, '')
    const isStarred = /[*×]/u.test(id)
    const isLabelled = LABEL.test(labelBefore(folded, match.index, 16))
    const certainty = isStarred
      ? PROVINCE.test(id)
        ? 'likely'
        : null
      : certaintyOf(id, isLabelled)
    if (!certainty) continue
    found.push({
      kind: 'id-number',
      start: match.index,
      end: match.index + match[0].length,
      certainty,
      masked: '***',
      reason:
        certainty === 'doubtful'
          ? {
              zh: '形似身份证号码，校验码不符',
              en: 'like an identity number, wrong check character',
            }
          : { zh: '身份证号码', en: 'identity number' },
    })
  }
  return found
}

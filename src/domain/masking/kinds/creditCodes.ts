import type { Candidate } from '@/src/domain/masking/finding'
import { labelBefore, type Reading } from '@/src/domain/masking/reading'

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const SHAPE = /(?<![0-9A-Za-z])[0-9A-Z]{2}\d{6}[0-9A-Z]{10}(?![0-9A-Za-z])/gu
const LABEL = /(?:信用代码|代码证)(?:号码?|为|是|系|:|\s)*$/

/** Whether a unified social credit code has the check character of GB 32100-2015. */
export const hasCreditCheckCharacter = (code: string): boolean => {
  let sum = 0
  let weight = 1
  for (const character of code.slice(0, 17)) {
    const value = ALPHABET.indexOf(character)
    if (value < 0) return false
    sum += value * weight
    weight = (weight * 3) % ALPHABET.length
  }
  return ALPHABET[(ALPHABET.length - (sum % ALPHABET.length)) % ALPHABET.length] === code[17]
}

/** Unified social credit codes (统一社会信用代码), which name a company or shop as surely as its name. */
export const creditCodes = ({ folded }: Reading): Candidate[] => {
  const found: Candidate[] = []
  for (const { 0: code, index } of folded.matchAll(SHAPE)) {
    const isLabelled = LABEL.test(labelBefore(folded, index, 16))
    const isValid = hasCreditCheckCharacter(code) && /^[159AN]/.test(code)
    if (!isLabelled && !isValid) continue
    found.push({
      kind: 'credit-code',
      start: index,
      end: index + code.length,
      certainty: isValid ? 'sure' : 'doubtful',
      masked: '***',
      reason: isValid
        ? { zh: '统一社会信用代码', en: 'social credit code' }
        : { zh: '形似信用代码，校验码不符', en: 'like a credit code, wrong check character' },
    })
  }
  return found
}

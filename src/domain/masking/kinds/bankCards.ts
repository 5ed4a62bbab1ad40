import type { Candidate } from '@/src/domain/masking/finding'
import { labelBefore, type Reading } from '@/src/domain/masking/reading'

const SHAPE = /(?<![0-9A-Za-z])\d(?:[ -]?\d){8,31}(?![0-9A-Za-z])/gu
const LABEL =
  /(?:账户?号?|帐户?号?|卡号?|银行|信用社|支行)(?:码|为|是|系|开立|的|尾|对公账户|账户|:|\s)*$/
/** First digits of cards issued in China (62…), by Visa, Mastercard and American Express. */
const ISSUER = /^(?:62|4|5[1-5]|3[47]|9)/

/** Whether the last digit is the check digit of the others (Luhn, GB/T 15694.1). */
export const hasLuhnDigit = (digits: string): boolean => {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

/** Bank cards (16 to 19 digits with check digit) and accounts that are called so. */
export const bankCards = ({ folded }: Reading): Candidate[] => {
  const found: Candidate[] = []
  for (const match of folded.matchAll(SHAPE)) {
    const digits = match[0].replace(/[ -]/g, '')
    const isLabelled = LABEL.test(labelBefore(folded, match.index, 16))
    const isCard =
      digits.length >= 16 && digits.length <= 19 && ISSUER.test(digits) && hasLuhnDigit(digits)
    const isAccount = isLabelled && digits.length >= 9 && digits.length <= 32
    if (!isCard && !isAccount) continue
    found.push({
      kind: 'bank-card',
      start: match.index,
      end: match.index + match[0].length,
      certainty: isCard ? 'sure' : 'doubtful',
      masked: '***',
      reason: isCard
        ? { zh: '银行卡号', en: 'bank card' }
        : {
            zh: '账号后的数字，校验位不符或无校验位',
            en: 'digits called an account, no check digit',
          },
    })
  }
  return found
}

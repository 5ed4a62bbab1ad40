import type { Candidate } from '@/src/domain/masking/finding'
import type { MaskingOptions } from '@/src/domain/masking/finding'
import type { Reading } from '@/src/domain/masking/reading'

const NUMBER = '([A-Z]{0,3}\\d{7,20}[A-Z]?)(?![0-9A-Za-z])'
const LABELLED = new RegExp(
  `(护照|通行证|军官证|士兵证|残疾人?证|居留证|执业证|学籍)[^\\d\\n,;。A-Z]{0,6}(?<![0-9A-Za-z])${NUMBER}`,
  'gu',
)
/** The number before its document: 持E12345678号普通护照. */
const BEFORE_LABEL = /(?<![0-9A-Za-z])([A-Z]{1,2}\d{7,9})(?=号?[^\d\n,;。]{0,4}护照)/gu

/** Numbers of passports and other documents of a person, where they are called so. */
export const passports = ({ folded }: Reading, { keepsLawyers }: MaskingOptions): Candidate[] => {
  const at = (start: number, length: number): Candidate => ({
    kind: 'passport',
    start,
    end: start + length,
    certainty: 'sure',
    masked: '***',
    reason: { zh: '证件号码', en: 'number of a document' },
  })
  return [
    ...[...folded.matchAll(LABELLED)]
      .filter(([, label]) => !(keepsLawyers && label === '执业证'))
      .map(({ 0: all, 2: number = '', index }) =>
        at(index + all.length - number.length, number.length),
      ),
    ...[...folded.matchAll(BEFORE_LABEL)].map(({ 0: number, index }) => at(index, number.length)),
  ]
}

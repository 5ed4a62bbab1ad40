/** The parts of a document number (发文字号): the code of the organization, the year, the serial number. */
export interface DocumentNumber {
  readonly organCode: string
  readonly year: number
  readonly serial: number
}

const ORGAN_CODE = /^\p{Script=Han}{2,12}$/u
const NUMBER = /^(\p{Script=Han}{2,12})〔([12]\d{3})〕([1-9]\d{0,4})号$/u
const ENDS_LIKE_NUMBER = /[第号]$/u

/** Whether a text can be the code of an organization (发文机关代字): Chinese characters only, such as 州法治办. */
export const isOrganCode = (text: string): boolean =>
  ORGAN_CODE.test(text) && !ENDS_LIKE_NUMBER.test(text)

/**
 * The number as documents carry it, `州法治办〔2026〕3号`: the full year in brackets U+3014 and U+3015, the
 * serial number without leading zeros and without 第 (GB/T 9704-2012, 7.2.5).
 *
 * @throws RangeError when a part is none
 */
export const formatDocumentNumber = ({ organCode, year, serial }: DocumentNumber): string => {
  const text = `${organCode}〔${year}〕${serial}号`
  if (!isOrganCode(organCode) || !NUMBER.test(text)) throw new RangeError(`Not a number: ${text}`)
  return text
}

/** Reads a document number; null when the text is none. */
export const parseDocumentNumber = (text: string): DocumentNumber | null => {
  const [, organCode = '', year, serial] = NUMBER.exec(text) ?? []
  return isOrganCode(organCode) ? { organCode, year: Number(year), serial: Number(serial) } : null
}

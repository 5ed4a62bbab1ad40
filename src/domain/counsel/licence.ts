/** The first digit of every licence of a person. */
const PERSON = '1'
const DIGITS = 17
/** Lawyers have been licensed again since the Provisional Regulations of 1980. */
const FIRST_YEAR = 1979

/** The first two digits of the administrative division codes (GB/T 2260), and that of the Production Corps. */
const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 66'.split(
    ' ',
  ),
)

/** What is wrong with a licence number; each name is a sentence of the catalogue. */
export type LicenceProblem = 'digits' | 'first' | 'province' | 'year' | 'category'

/** A licence number as it is stored: half-width digits without spaces and hyphens. */
export const normalizeLicence = (text: string): string =>
  text.normalize('NFKC').replace(/[\s\-–—]/g, '')

/**
 * What is wrong with a licence number (律师执业证号, since 2010): seventeen digits, of which the first is 1 for
 * persons, the second to fifth tell province and city of the firm, the sixth to ninth the year of the first
 * licence, the tenth the category (full-time 1, part-time 2, public lawyers have another), the rest a serial
 * number. Public lawyers' certificates follow the same rule. Only what is certain is checked: the city may have
 * been renamed, and the last seven digits tell nothing that could be wrong.
 *
 * @param licence normalized
 * @param thisYear no licence is of a later year
 */
export const problemOfLicence = (licence: string, thisYear: number): LicenceProblem | null => {
  if (licence.length !== DIGITS || !/^\d+$/.test(licence)) return 'digits'
  if (licence[0] !== PERSON) return 'first'
  if (!provinces.has(licence.slice(1, 3))) return 'province'
  const year = Number(licence.slice(5, 9))
  if (year < FIRST_YEAR || year > thisYear) return 'year'
  return licence[9] === '0' ? 'category' : null
}

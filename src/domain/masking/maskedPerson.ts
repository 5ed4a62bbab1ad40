import { surnameLength } from '@/src/domain/masking/surnames'

/** The dots and spaces that may stand inside a name. */
const JOINTS = /[\s·•・‧∙⋅･\u200b-\u200f\u2060\ufeff]/gu

/** A name without what may stand inside it. */
export const compactName = (name: string): string => name.replace(JOINTS, '')

/**
 * What stands for a person (法释〔2016〕19号 第9条): the surname and one 某 for each character of the given name;
 * of a transliterated or otherwise foreign name the first character and one 某.
 *
 * @param name folded (see `foldText`), with its middle dots
 */
export const maskedPerson = (name: string): string => {
  const compact = compactName(name)
  if (/^[A-Za-z]/.test(compact)) return `${compact.charAt(0).toUpperCase()}某`
  const surname = surnameLength(compact, 0)
  const given = compact.length - surname
  if (name.includes('·') || surname === 0 || given > 3 || given < 1) return `${compact.charAt(0)}某`
  return compact.slice(0, surname) + '某'.repeat(Math.min(given, 2))
}

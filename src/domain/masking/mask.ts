import type { Finding, MaskingOptions } from '@/src/domain/masking/finding'
import { findInParts } from '@/src/domain/masking/findPersonalData'
import { replaceSpans } from '@/src/domain/masking/replaceSpans'

/** A masked text and what was replaced in it; offsets are those of the text before. */
export interface Masked {
  readonly text: string
  readonly findings: readonly Finding[]
}

/** Masks the parts of one document together: title, facts, holding … */
export const maskParts = (texts: readonly string[], options: MaskingOptions = {}): Masked[] =>
  findInParts(texts, options).map((findings, index) => ({
    text: replaceSpans(texts[index] ?? '', findings).text,
    findings,
  }))

/**
 * Masks a text: every finding, the doubtful ones too, is replaced; what is not part of a finding is unchanged.
 * Masking the result again changes nothing.
 */
export const mask = (text: string, options: MaskingOptions = {}): Masked =>
  maskParts([text], options)[0] ?? { text, findings: [] }

import type { Candidate, Finding, MaskingOptions } from '@/src/domain/masking/finding'
import { accounts } from '@/src/domain/masking/kinds/accounts'
import { addresses } from '@/src/domain/masking/kinds/addresses'
import { bankCards } from '@/src/domain/masking/kinds/bankCards'
import { birthDates } from '@/src/domain/masking/kinds/birthDates'
import { companies } from '@/src/domain/masking/kinds/companies'
import { creditCodes } from '@/src/domain/masking/kinds/creditCodes'
import { emails } from '@/src/domain/masking/kinds/emails'
import { idNumbers } from '@/src/domain/masking/kinds/idNumbers'
import { parties } from '@/src/domain/masking/kinds/parties'
import { passports } from '@/src/domain/masking/kinds/passports'
import { persons } from '@/src/domain/masking/kinds/persons'
import { phones } from '@/src/domain/masking/kinds/phones'
import { plates } from '@/src/domain/masking/kinds/plates'
import { propertyCertificates } from '@/src/domain/masking/kinds/propertyCertificates'
import { numberNames } from '@/src/domain/masking/numberNames'
import { readText, type Reading } from '@/src/domain/masking/reading'
import { replaceSpans } from '@/src/domain/masking/replaceSpans'
import { resolveOverlaps } from '@/src/domain/masking/resolveOverlaps'

type Rule = (reading: Reading, options: MaskingOptions, known: ReadonlySet<string>) => Candidate[]

const rules: readonly Rule[] = [
  parties,
  idNumbers,
  creditCodes,
  passports,
  bankCards,
  phones,
  plates,
  emails,
  accounts,
  birthDates,
  propertyCertificates,
  companies,
  addresses,
  persons,
]

/** Rounds of looking again; each finds something new, and hardly any text needs three. */
const MOST_ROUNDS = 12

const scan = (
  text: string,
  options: MaskingOptions,
  known: ReadonlySet<string> = new Set(),
): Candidate[] => {
  const reading = readText(text)
  return resolveOverlaps(
    rules.flatMap((rule) => rule(reading, options, known)),
    text.length,
  )
}

/** Adds what was found in a masked text to what had been found before; the old in its way goes. */
const merge = (
  old: readonly Candidate[],
  found: readonly Candidate[],
  length: number,
): Candidate[] => {
  const taken = new Uint8Array(length)
  for (const { start, end } of found) taken.fill(1, start, end)
  const rest = old.filter(({ start, end }) => !taken.subarray(start, end).includes(1))
  return [...rest, ...found].sort((a, b) => a.start - b.start)
}

/**
 * Finds the personal data of the parts of a document that are published together (title, body …): one
 * person gets one replacement in all of them. The masked text is searched again until it holds nothing
 * more, so masking it once more changes nothing.
 *
 * @returns for each part its findings in the order of the text, without overlaps
 */
export const findInParts = (
  texts: readonly string[],
  options: MaskingOptions = {},
): Finding[][] => {
  const known = new Set<string>()
  let parts = texts.map((text) => scan(text, options))
  if (texts.length > 1) {
    for (const { kind, certainty, identity } of parts.flat()) {
      if (kind === 'person' && certainty !== 'doubtful' && identity) known.add(identity)
    }
    parts = texts.map((text) => scan(text, options, known))
  }
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const label = numberNames(parts, texts)
    let isComplete = true
    parts = parts.map((candidates, index) => {
      const text = texts[index] ?? ''
      const { text: masked, originOf } = replaceSpans(
        text,
        candidates.map((candidate) => ({ ...candidate, masked: label(candidate) })),
      )
      const found = scan(masked, options, known).flatMap((candidate) => {
        const span = originOf(candidate.start, candidate.end)
        return span ? [{ ...candidate, ...span }] : []
      })
      if (found.length === 0) return candidates
      isComplete = false
      return merge(candidates, resolveOverlaps(found, text.length), text.length)
    })
    if (isComplete) break
  }
  const label = numberNames(parts, texts)
  return parts.map((candidates, index) =>
    candidates.map((candidate) => {
      const { kind, start, end, certainty, reason } = candidate
      const raw = (texts[index] ?? '').slice(start, end)
      return { kind, start, end, raw, masked: label(candidate), certainty, reason }
    }),
  )
}

/**
 * Finds the personal data of a text that is to be published (domain B.8). Never throws; time grows with the
 * length of the text.
 *
 * @param text at most some hundred thousand characters
 * @param options the parties of the case and the publisher's settings
 * @returns findings in the order of the text, without overlaps
 */
export const findPersonalData = (text: string, options: MaskingOptions = {}): Finding[] =>
  findInParts([text], options)[0] ?? []

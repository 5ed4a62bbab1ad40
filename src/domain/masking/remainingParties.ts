import type { Party } from '@/src/domain/masking/finding'
import { foldText } from '@/src/domain/masking/foldText'
import { findParties } from '@/src/domain/masking/partySpellings'

/** A party's name that still stands in a text. */
export interface RemainingParty {
  readonly name: string
  readonly start: number
  readonly end: number
  readonly raw: string
}

/**
 * The strongest check before a text is published: every place where a party of the case is still named, in
 * whatever spelling. Knows no exceptions; an empty list is what allows publication.
 */
export const remainingParties = (text: string, parties: readonly Party[]): RemainingParty[] =>
  findParties(foldText(text), parties).map(({ party, start, end }) => ({
    name: party.name,
    start,
    end,
    raw: text.slice(start, end),
  }))

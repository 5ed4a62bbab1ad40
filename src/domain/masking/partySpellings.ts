import type { Party } from '@/src/domain/masking/finding'
import { findNames } from '@/src/domain/masking/findNames'
import { foldText } from '@/src/domain/masking/foldText'
import { compactName } from '@/src/domain/masking/maskedPerson'
import { isAgencyName, isOrganizationName, shortForms } from '@/src/domain/masking/organizationName'

/** A party's name in a text, in whatever spelling. */
export interface PartyMatch {
  readonly party: Party
  readonly start: number
  readonly end: number
}

const MASKED = /某/u

/** Whether a party is an organization; read from its name where the office did not say. */
export const isOrganization = ({ name, kind }: Party): boolean =>
  kind ? kind === 'organization' : isOrganizationName(foldText(name))

/** One writing for the many of a name: folded, without spaces, line breaks and middle dots, in small letters. */
const bareName = (name: string): string => compactName(foldText(name)).toLowerCase()

/**
 * The writings of a party's name that must not remain. Agencies are named in full in published texts and
 * names that are masked already are none.
 */
const spellings = (party: Party): string[] => {
  const folded = foldText(party.name).trim()
  if (MASKED.test(folded) || isAgencyName(folded)) return []
  const forms = isOrganization(party)
    ? shortForms(compactName(folded))
    : [folded, ...folded.split('·').filter((part) => part.length >= 2)]
  return [...new Set(forms.map(bareName))].filter((form) => form.length >= 2)
}

/** The text without what may stand inside a name, and where each of its code units came from. */
const bareText = (folded: string): { bare: string; from: number[] } => {
  const from: number[] = []
  let bare = ''
  for (const match of folded.matchAll(/[^\s·\u200b-\u200f\u2060\ufeff]+/gu)) {
    bare += match[0]
    for (let at = 0; at < match[0].length; at += 1) from.push(match.index + at)
  }
  // toLowerCase may lengthen a text (İ); only ASCII is lowered, which never does.
  return { bare: bare.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()), from }
}

/**
 * Every place where a party is named: in full or half width, traditional or simplified characters, with
 * spaces, middle dots or line breaks inside, by the parts of a transliterated name, by the short forms of an
 * organization. At each place the longest.
 */
export const findParties = (folded: string, parties: readonly Party[]): PartyMatch[] => {
  const partyOf = new Map<string, Party>()
  for (const party of parties) {
    for (const spelling of spellings(party)) {
      if (!partyOf.has(spelling)) partyOf.set(spelling, party)
    }
  }
  if (partyOf.size === 0) return []
  const { bare, from } = bareText(folded)
  return findNames(bare, partyOf.keys()).flatMap(({ start, end, name }) => {
    const [first, last, party] = [from[start], from[end - 1], partyOf.get(name)]
    return party && first !== undefined && last !== undefined
      ? [{ party, start: first, end: last + 1 }]
      : []
  })
}

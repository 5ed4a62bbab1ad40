import type { Candidate, MaskingOptions } from '@/src/domain/masking/finding'
import { foldText } from '@/src/domain/masking/foldText'
import { compactName, maskedPerson } from '@/src/domain/masking/maskedPerson'
import { maskedOrganization } from '@/src/domain/masking/organizationName'
import { findParties, isOrganization } from '@/src/domain/masking/partySpellings'
import type { Reading } from '@/src/domain/masking/reading'

/** The parties of the case, the surest check there is: their names are known. */
export const parties = (
  { folded, starts }: Reading,
  { parties: named = [] }: MaskingOptions,
): Candidate[] =>
  findParties(folded, named).map(({ party, start, end }) => {
    const name = foldText(party.name).trim()
    // 主张三项 holds 张三 and names nobody; it is masked all the same, and an editor decides.
    const isInsideWord = starts[start] !== 1 && starts[end] !== 1
    return {
      kind: 'party',
      start,
      end,
      certainty: isInsideWord ? 'doubtful' : 'sure',
      masked: isOrganization(party) ? maskedOrganization(name) : maskedPerson(name),
      identity: compactName(name),
      reason: { zh: '本案当事人', en: 'a party of the case' },
    }
  })

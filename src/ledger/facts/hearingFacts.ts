import type { PayloadRequest } from 'payload'

import { todayInShanghai } from '@/src/domain/day'
import { idOf } from '@/src/domain/idOf'
import type { HearingFacts } from '@/src/domain/rules/facts'
import { storedCase } from '@/src/ledger/facts/caseFacts'

/** What the rules read of a hearing, with its case and the agencies called; null when it is not there. */
export const hearingFacts = async (
  req: PayloadRequest,
  id: string,
): Promise<(HearingFacts & { readonly case: string }) | null> => {
  const hearing = await req.payload.findByID({
    collection: 'hearings',
    id,
    depth: 0,
    disableErrors: true,
    req,
  })
  const ofCase = hearing ? await storedCase(req, idOf(hearing.case) ?? '') : null
  if (!hearing || !ofCase) return null
  const { docs } = await req.payload.find({
    collection: 'appearances',
    where: { hearing: { equals: id } },
    select: { agency: true },
    depth: 0,
    pagination: false,
    req,
  })
  const parties = new Set(ofCase.parties?.map((party) => idOf(party)))
  return {
    id,
    case: ofCase.id,
    caseNumber: ofCase.caseNumber,
    state: hearing.state,
    heldOn: todayInShanghai(new Date(hearing.startsAt)),
    isCaseTrashed: Boolean(ofCase.deletedAt),
    appearances: docs
      .map((appearance) => ({ id: appearance.id, agency: idOf(appearance.agency) ?? '' }))
      .filter(({ agency }) => parties.has(agency)),
  }
}

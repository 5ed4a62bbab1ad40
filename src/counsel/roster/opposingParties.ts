import type { PayloadRequest } from 'payload'

import type { OpposingParty } from '@/src/domain/counsel/conflicts'
import type { ConflictContext } from '@/src/counsel/roster/conflictsOf'

/**
 * Everybody on the other side: the plaintiffs of the case, those of other open cases against the unit, and whom
 * the asker names. Read with the system's rights; what may be told of it is decided where it is told.
 */
export const opposingParties = async (
  req: PayloadRequest,
  { unit, caseId, counterparties = [] }: ConflictContext,
): Promise<OpposingParty[]> => {
  const { docs } = await req.payload.find({
    collection: 'cases',
    where: {
      or: [
        ...(caseId ? [{ id: { equals: caseId } }] : []),
        { and: [{ parties: { equals: unit } }, { concludedOn: { exists: false } }] },
      ],
    },
    select: { plaintiffs: true },
    depth: 0,
    pagination: false,
    req,
  })
  return [
    ...docs.flatMap(({ id, plaintiffs }) =>
      (plaintiffs ?? []).map(({ name }): OpposingParty => ({
        name,
        source: id === caseId ? 'case' : 'case-of-unit',
        caseId: id,
      })),
    ),
    ...counterparties.map((name): OpposingParty => ({ name, source: 'named' })),
  ]
}

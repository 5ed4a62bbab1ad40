import type { PayloadRequest } from 'payload'

import { idOf } from '@/src/domain/idOf'
import type { LossFacts, Settlement } from '@/src/domain/rules/facts'
import { supersededCases } from '@/src/ledger/supersededCases'
import { agencyOfKind } from '@/src/notify/agencyOfKind'
import { prefectureOfficeOf, supervisorOf } from '@/src/notify/supervisorOf'
import type { Agency, Case } from '@/src/payload-types'

/** The issued bulletin that names the loss first. */
const circulatedBy = async (
  req: PayloadRequest,
  caseId: string,
  agency: string,
): Promise<Settlement | null> => {
  const { docs } = await req.payload.find({
    collection: 'bulletins',
    where: {
      and: [
        { state: { equals: 'issued' } },
        { 'losses.case': { equals: caseId } },
        { 'losses.agency': { equals: agency } },
      ],
    },
    sort: 'issuedOn',
    depth: 0,
    pagination: false,
    req,
  })
  const naming = docs.find(({ losses }) =>
    losses?.some((loss) => idOf(loss.case) === caseId && idOf(loss.agency) === agency),
  )
  return naming ? { by: 'bulletin', id: naming.id, number: naming.number ?? naming.title } : null
}

/**
 * The government whose leader talks to an agency that lost: where a government lost, the one above it. Null
 * for the prefecture's own government, to which none here is superior.
 */
const talkingGovernment = async (req: PayloadRequest, loser: Agency): Promise<string | null> => {
  const region = idOf(loser.region) ?? ''
  if (loser.kind !== 'government') return agencyOfKind(req, region, 'government')
  const { parent } = await req.payload.findByID({
    collection: 'regions',
    id: region,
    depth: 0,
    req,
  })
  const above = idOf(parent)
  return above ? agencyOfKind(req, above, 'government') : null
}

/** What the rules read of the loss of one defendant; without effect where the agency did not lose. */
export const lossFacts = async (
  req: PayloadRequest,
  doc: Case,
  agency: string,
): Promise<LossFacts> => {
  const loser = await req.payload.findByID({ collection: 'agencies', id: agency, depth: 0, req })
  const hasLost = (doc.losers ?? []).some((one) => idOf(one) === agency)
  const isInEffect =
    hasLost &&
    !doc.deletedAt &&
    Boolean(doc.effectiveOn) &&
    !(await supersededCases(req, [doc.id])).has(doc.id)
  return {
    id: doc.id,
    caseNumber: doc.caseNumber,
    agency,
    agencyName: loser.name,
    effectiveOn: isInEffect ? (doc.effectiveOn ?? null) : null,
    remands: doc.setAside?.length ?? 0,
    lawOffice:
      loser.kind === 'law-office'
        ? await prefectureOfficeOf(req, idOf(loser.region) ?? '')
        : await supervisorOf(req, agency),
    government: await talkingGovernment(req, loser),
    circulatedBy: await circulatedBy(req, doc.id, agency),
  }
}

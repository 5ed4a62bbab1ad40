import type { PayloadRequest } from 'payload'

import { idOf } from '@/src/domain/idOf'
import type { LossFacts, Settlement } from '@/src/domain/rules/facts'
import { governmentOf } from '@/src/ledger/governmentOf'
import { prefectureOfficeOf, supervisorOf } from '@/src/notify/supervisorOf'
import type { Agency, Case } from '@/src/payload-types'

/** A later instance took the result's place, once it was concluded itself. */
const isSuperseded = async (req: PayloadRequest, caseId: string): Promise<boolean> => {
  const { totalDocs } = await req.payload.count({
    collection: 'cases',
    where: { and: [{ prior: { equals: caseId } }, { concludedOn: { exists: true } }] },
    req,
  })
  return totalDocs > 0
}

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
  return naming ? { bulletin: naming.id, number: naming.number ?? naming.title } : null
}

/**
 * The government whose leader talks to an agency that lost: where a government lost, the one above it. Null
 * for the prefecture's own government, to which none here is superior.
 */
const talkingGovernment = async (req: PayloadRequest, loser: Agency): Promise<string | null> => {
  const region = idOf(loser.region) ?? ''
  if (loser.kind !== 'government') return governmentOf(req, region)
  const { parent } = await req.payload.findByID({
    collection: 'regions',
    id: region,
    depth: 0,
    req,
  })
  const above = idOf(parent)
  return above ? governmentOf(req, above) : null
}

/** What the rules read of the loss of one defendant; without effect where the agency did not lose. */
export const lossFacts = async (
  req: PayloadRequest,
  doc: Case,
  agency: string,
): Promise<LossFacts> => {
  const loser = await req.payload.findByID({ collection: 'agencies', id: agency, depth: 0, req })
  const hasLost = doc.defendants.some(
    (row) => idOf(row.agency) === agency && row.isLoss && row.role !== 'third-party',
  )
  const isInEffect =
    hasLost && !doc.deletedAt && Boolean(doc.effectiveOn) && !(await isSuperseded(req, doc.id))
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

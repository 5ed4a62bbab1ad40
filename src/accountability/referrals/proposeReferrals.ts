import type { PayloadRequest } from 'payload'

import { referralYear } from '@/src/accountability/referrals/referralYear'
import { signedInUser } from '@/src/steps/visibleDoc'
import {
  candidateKey,
  referralCandidates,
  type ReferralCandidate,
} from '@/src/domain/accountability/referralReasons'
import { idOf } from '@/src/domain/idOf'
import { userError } from '@/src/i18n/userError'
import type { User } from '@/src/payload-types'

/** The agencies about which a user may enter clues, by id: of the own region, never the own organization. */
const agenciesOf = async (
  req: PayloadRequest,
  user: User,
  ids: readonly string[],
): Promise<ReadonlySet<string>> => {
  const { docs } = await req.payload.find({
    collection: 'agencies',
    where: {
      and: [
        { id: { in: [...ids] } },
        { id: { not_equals: idOf(user.agency) } },
        ...(user.role === 'county-office' ? [{ region: { equals: idOf(user.region) } }] : []),
      ],
    },
    select: {},
    depth: 0,
    pagination: false,
    req,
  })
  return new Set(docs.map(({ id }) => String(id)))
}

const known = async (req: PayloadRequest, keys: readonly string[]): Promise<Set<string>> => {
  const { docs } = await req.payload.find({
    collection: 'referrals',
    where: { uniqueKey: { in: [...keys] } },
    showHiddenFields: true,
    depth: 0,
    pagination: false,
    req,
  })
  return new Set(docs.flatMap(({ uniqueKey }) => uniqueKey ?? []))
}

const enter = (
  req: PayloadRequest,
  year: number,
  candidate: ReferralCandidate,
  uniqueKey: string,
) =>
  req.payload.create({
    collection: 'referrals',
    data: {
      year,
      agency: candidate.agency,
      reason: candidate.reason,
      description: candidate.description.zh,
      descriptionEn: candidate.description.en,
      origin: 'analysis',
      recordsOf: candidate.collection,
      records: [...candidate.records],
      uniqueKey,
      // Given by a hook.
      serial: '',
      state: 'clue',
    },
    depth: 0,
    req,
  })

/**
 * The yearly analysis: enters a clue for everything that the records of a year give reason to look into, within
 * the region of the user's office. Running it again enters only what is new: what was dropped is not proposed
 * again.
 *
 * @param leastLosses losses of one cause class from which on the analysis proposes
 * @returns how many clues were entered, and how many were known already
 * @throws userError 403 for anybody but the offices
 */
export const proposeReferrals = async (
  req: PayloadRequest,
  year: number,
  leastLosses: number,
): Promise<{ proposed: number; known: number }> => {
  const user = signedInUser(req)
  if (user.role !== 'prefecture-office' && user.role !== 'county-office')
    throw userError(req, 'referral.officesOnly', {}, 403)
  const all = referralCandidates(await referralYear(req, year, leastLosses))
  const own = await agenciesOf(
    req,
    user,
    all.map(({ agency }) => agency),
  )
  const candidates = all.filter(({ agency }) => own.has(agency))
  const keyed = candidates.map((candidate) => ({ candidate, key: candidateKey(year, candidate) }))
  const present = await known(
    req,
    keyed.map(({ key }) => key),
  )
  const fresh = keyed.filter(({ key }) => !present.has(key))
  for (const { candidate, key } of fresh) await enter(req, year, candidate, key)
  return { proposed: fresh.length, known: keyed.length - fresh.length }
}

import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { activeUser, idOf } from '@/access/atoms'
import { mergedCase } from '@/hooks/litigation/mergedCase'
import { userError } from '@/src/i18n/userError'
import type { Case } from '@/src/payload-types'

const LONGEST_CHAIN = 8

/**
 * Whether whoever links a case may take the prior one for the instance before it: a remand re-opens that
 * case. A county office links cases of its region; a court those of the agencies in its own case.
 */
const mayLink = (req: PayloadRequest, prior: Case, merged: Partial<Case>): boolean => {
  const user = activeUser(req)
  if (!user || user.role === 'prefecture-office') return true
  if (user.role === 'county-office') return idOf(prior.region) === idOf(user.region)
  const agencies = new Set((merged.defendants ?? []).map((row) => idOf(row.agency)))
  return (prior.parties ?? []).some((party) => agencies.has(idOf(party)))
}

/** Keeps the chain of instances a chain: no case before itself, none before an earlier one. */
export const guardInstanceChain: CollectionBeforeChangeHook<Case> = async ({
  data,
  originalDoc,
  req,
}) => {
  const merged = mergedCase(data, originalDoc)
  const start = idOf(merged.prior)
  const isRemand = (merged.defendants ?? []).some((row) => row.outcome === 'remanded')
  if (isRemand && !start && !merged.importRun) throw userError(req, 'case.remandNeedsPrior')
  if (!start || start === idOf(originalDoc?.prior)) return data
  if (start === originalDoc?.id) throw userError(req, 'case.priorSelf')
  let id: string | null = start
  for (let step = 0; id && step < LONGEST_CHAIN; step += 1) {
    const prior: Case | null = await req.payload.findByID({
      collection: 'cases',
      id,
      depth: 0,
      req,
      disableErrors: true,
    })
    if (!prior || (step === 0 && !mayLink(req, prior, merged)))
      throw userError(req, 'record.notFound', {}, 404)
    if (step === 0 && merged.filedOn && prior.filedOn > merged.filedOn)
      throw userError(req, 'case.priorLater')
    id = idOf(prior.prior)
    if (id && id === originalDoc?.id) throw userError(req, 'case.priorCycle')
  }
  return data
}

import type { CollectionBeforeChangeHook } from 'payload'

import { idOf } from '@/access/atoms'
import { mergedCase } from '@/hooks/litigation/mergedCase'
import { userError } from '@/src/i18n/userError'
import type { Case } from '@/src/payload-types'

const LONGEST_CHAIN = 8

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
    if (!prior) throw userError(req, 'record.notFound', {}, 404)
    if (step === 0 && merged.filedOn && prior.filedOn > merged.filedOn)
      throw userError(req, 'case.priorLater')
    id = idOf(prior.prior)
    if (id && id === originalDoc?.id) throw userError(req, 'case.priorCycle')
  }
  return data
}

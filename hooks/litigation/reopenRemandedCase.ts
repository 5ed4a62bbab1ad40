import type { CollectionAfterChangeHook } from 'payload'

import { idOf } from '@/access/atoms'
import type { Case } from '@/src/payload-types'

const isRemand = (doc: Partial<Case> | undefined): boolean =>
  Boolean(doc?.concludedOn) && (doc?.defendants ?? []).some((row) => row.outcome === 'remanded')

/**
 * A remand (发回重审) re-opens the instance before it: its result is set aside and kept on record, and it
 * leaves the loss rate until it is concluded again.
 */
export const reopenRemandedCase: CollectionAfterChangeHook<Case> = async ({
  doc,
  previousDoc,
  req,
}) => {
  const remanding = await req.payload.findByID({
    collection: 'cases',
    id: doc.id,
    depth: 0,
    req,
    trash: true,
  })
  const priorId = idOf(remanding.prior)
  if (!priorId || !isRemand(remanding) || isRemand(previousDoc)) return
  const prior = await req.payload.findByID({
    collection: 'cases',
    id: priorId,
    depth: 0,
    req,
    disableErrors: true,
  })
  if (!prior?.concludedOn) return
  await req.payload.update({
    collection: 'cases',
    id: priorId,
    depth: 0,
    req,
    context: { isRemand: true },
    data: {
      concludedOn: null,
      resultServedOn: null,
      effectiveOn: null,
      defendants: prior.defendants.map((row) => ({ ...row, outcome: null, alteredTo: null })),
      setAside: [
        ...(prior.setAside ?? []),
        {
          concludedOn: prior.concludedOn,
          effectiveOn: prior.effectiveOn,
          setAsideOn: remanding.concludedOn,
          byCase: doc.id,
          results: prior.defendants.map((row) => ({
            agency: idOf(row.agency),
            outcome: row.outcome,
            alteredTo: row.alteredTo,
          })),
        },
      ],
    },
  })
}

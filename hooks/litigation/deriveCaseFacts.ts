import type { CollectionBeforeChangeHook } from 'payload'

import { idOf } from '@/access/atoms'
import { defendantFacts, mergedCase } from '@/hooks/litigation/mergedCase'
import { priorOutcomes } from '@/hooks/litigation/priorOutcomes'
import { today } from '@/src/domain/clock'
import { deriveCase } from '@/src/domain/litigation/derive-case'
import type { Case } from '@/src/payload-types'

/** Writes onto the case what follows from its facts; nobody types these fields. */
export const deriveCaseFacts: CollectionBeforeChangeHook<Case> = async ({
  data,
  originalDoc,
  req,
}) => {
  const merged = mergedCase(data, originalDoc)
  const prior = await priorOutcomes(idOf(merged.prior), req)
  const defendants = defendantFacts(merged.defendants, prior)
  const ids = [...new Set(defendants.map(({ agency }) => agency))]
  const { docs } = await req.payload.find({
    collection: 'agencies',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    req,
  })
  const agencies = new Map(
    docs.map((agency) => [agency.id, { region: idOf(agency.region) ?? '', field: agency.field }]),
  )
  const { losses, ...derivedFields } = deriveCase(
    {
      caseNumber: merged.caseNumber ?? '',
      court: idOf(merged.court) ?? '',
      defendants,
      filedOn: merged.filedOn,
      servedOn: merged.servedOn,
      heardOn: merged.heardOn,
      concludedOn: merged.concludedOn,
      effectiveOn: merged.effectiveOn,
    },
    (id) => agencies.get(id),
    today(req),
  )
  const rows = (merged.defendants ?? []).filter((row) => idOf(row.agency))
  return {
    ...data,
    ...derivedFields,
    defendants: rows.map((row, index) => ({ ...row, isLoss: losses[index] ?? false })),
  }
}

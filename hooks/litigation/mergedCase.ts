import { idOf } from '@/access/atoms'
import type { DefendantFacts } from '@/src/domain/litigation/derive-case'
import type { Case } from '@/src/payload-types'

/** A case as it will be stored: the change laid over what is there. On update `data` is only a part. */
export const mergedCase = (
  data: Partial<Case>,
  originalDoc: Partial<Case> | undefined,
): Partial<Case> => ({
  ...originalDoc,
  ...data,
})

/** The defendants of a record with plain ids; rows without an agency are left out. */
export const defendantFacts = (
  defendants: Case['defendants'] | null | undefined,
  priorOutcomes: ReadonlyMap<string, DefendantFacts['outcome']> = new Map(),
): DefendantFacts[] =>
  (defendants ?? []).flatMap((row) => {
    const agency = idOf(row.agency)
    return agency ? [{ ...row, agency, priorOutcome: priorOutcomes.get(agency) ?? null }] : []
  })

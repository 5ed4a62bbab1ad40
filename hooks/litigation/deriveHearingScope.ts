import type { CollectionBeforeValidateHook } from 'payload'

import { idOf } from '@/access/atoms'
import { userError } from '@/src/i18n/userError'
import type { Hearing } from '@/src/payload-types'

/** Takes region, court and defendants of a hearing from its case, which the user must be able to see. */
export const deriveHearingScope: CollectionBeforeValidateHook<Hearing> = async ({
  data,
  originalDoc,
  req,
  operation,
}) => {
  if (!data) return data
  const caseId = idOf(data.case ?? originalDoc?.case)
  if (!caseId) return data
  const isOwnOperation = !req.user
  const found = await req.payload.findByID({
    collection: 'cases',
    id: caseId,
    depth: 0,
    req,
    disableErrors: true,
    overrideAccess: isOwnOperation,
  })
  if (!found) {
    if (operation === 'update' && !data.case) return data
    throw userError(req, 'record.notFound', {}, 404)
  }
  return {
    ...data,
    title: found.caseNumber,
    region: idOf(found.region),
    court: idOf(found.court),
    parties: (found.parties ?? []).map((agency) => idOf(agency) ?? ''),
  }
}

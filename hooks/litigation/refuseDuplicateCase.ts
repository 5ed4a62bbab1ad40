import type { CollectionBeforeChangeHook } from 'payload'

import { userError } from '@/src/i18n/userError'
import type { Case } from '@/src/payload-types'

/** Refuses a second record of the same number and court. The unique index stands behind it. */
export const refuseDuplicateCase: CollectionBeforeChangeHook<Case> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (!data.uniqueKey || data.uniqueKey === originalDoc?.uniqueKey) return data
  const { totalDocs } = await req.payload.count({
    collection: 'cases',
    where: { uniqueKey: { equals: data.uniqueKey } },
    req,
  })
  if (totalDocs > 0) {
    const caseNumber = data.caseNumber ?? originalDoc?.caseNumber ?? ''
    throw userError(req, 'case.duplicate', { caseNumber }, 409)
  }
  return data
}

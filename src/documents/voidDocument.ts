import type { PayloadRequest } from 'payload'

import { today } from '@/src/domain/clock'
import { inTransaction } from '@/src/database/inTransaction'
import { documentForAction } from '@/src/documents/documentForAction'
import { writeDocument } from '@/src/documents/writeDocument'
import { idOf } from '@/src/domain/idOf'
import { userError } from '@/src/i18n/userError'
import type { OfficialDocument } from '@/src/payload-types'

const SHORTEST = 2

/**
 * Voids an issued document (作废). Its number stays in the register with the reason and is never given out again.
 *
 * @throws userError 400 without a reason, 403 who may not, 409 when it is no issued document
 */
export const voidDocument = (
  scope: PayloadRequest,
  id: string,
  reason: string,
): Promise<OfficialDocument> =>
  inTransaction(scope, async (req) => {
    const { document } = await documentForAction(req, id, 'void')
    const voidReason = reason.trim()
    if (voidReason.length < SHORTEST) throw userError(req, 'document.noReason')
    await req.payload.update({
      collection: 'document-numbers',
      id: idOf(document.registration) ?? '',
      data: { state: 'voided', voidReason, voidedOn: today(req) },
      depth: 0,
      req,
    })
    return writeDocument(req, document, { state: 'voided', voidReason }, 'document.voided')
  })

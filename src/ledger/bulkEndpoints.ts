import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { userError } from '@/src/i18n/userError'
import {
  bulkActions,
  carryOutBulk,
  previewBulk,
  type BulkOrder,
  type BulkRow,
} from '@/src/ledger/bulkDuties'

const LONGEST_TEXT = 20_000
/** Longer lists are cut off before they are looked at; the order itself allows fewer. */
const LONGEST_LIST = 1000

const input = z.object({
  ids: z.array(z.string().min(1).max(64)).min(1).max(LONGEST_LIST),
  action: z.enum(bulkActions),
  reason: z.string().max(LONGEST_TEXT).optional(),
  dueOn: z.string().max(10).optional(),
})

const orderOf = async (req: PayloadRequest): Promise<BulkOrder> => {
  await addDataAndFileToRequest(req)
  const parsed = input.safeParse(req.data ?? {})
  if (parsed.success) return parsed.data
  const { path = [], message = '' } = parsed.error.issues[0] ?? {}
  throw userError(req, 'duty.body', { problem: `${path.join('.')}: ${message}` })
}

const endpoint = (
  path: string,
  work: (req: PayloadRequest, order: BulkOrder) => Promise<BulkRow[]>,
): Endpoint => ({
  path,
  method: 'post',
  handler: async (req) => {
    if (!req.user || req.user.isActive === false) throw userError(req, 'rights.signIn', {}, 401)
    return Response.json({ rows: await work(req, await orderOf(req)) })
  },
})

/**
 * One action for several duties: `POST /api/duties/bulk/preview` says for each whether it would be done,
 * `POST /api/duties/bulk` does it; both take `{ids, action, reason?, dueOn?}` and answer `{rows}`.
 */
export const bulkEndpoints: Endpoint[] = [
  endpoint('/bulk/preview', previewBulk),
  endpoint('/bulk', carryOutBulk),
]

import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { userError } from '@/src/i18n/userError'
import { bulkEndpoints } from '@/src/ledger/bulkEndpoints'
import { dutyActions, type DutyAction } from '@/src/ledger/dutyActions'
import { moveDueDate } from '@/src/ledger/moveDueDate'
import { returnDuty } from '@/src/ledger/returnDuty'
import { strikeOffDuty } from '@/src/ledger/strikeOff'
import { submitDuty } from '@/src/ledger/submit'
import { waiveDuty } from '@/src/ledger/waive'
import type { Duty } from '@/src/payload-types'

const LONGEST_TEXT = 20_000

const input = z.object({
  note: z.string().max(LONGEST_TEXT).optional(),
  files: z.array(z.string()).max(50).optional(),
  reason: z.string().max(LONGEST_TEXT).optional(),
  dueOn: z.string().optional(),
})

type Input = z.infer<typeof input>

const carriers: Record<
  DutyAction,
  (req: PayloadRequest, id: string, body: Input) => Promise<Duty>
> = {
  submit: submitDuty,
  return: returnDuty,
  'strike-off': strikeOffDuty,
  waive: waiveDuty,
  move: moveDueDate,
}

const idOfRoute = (req: PayloadRequest): string =>
  typeof req.routeParams?.id === 'string' ? req.routeParams.id : ''

/** The duty as its reader may see it, with what that reader may do next. */
const answer = async (req: PayloadRequest, id: string): Promise<Response> => {
  const user = req.user
  if (!user) throw userError(req, 'rights.signIn', {}, 403)
  const doc = await req.payload.findByID({
    collection: 'duties',
    id,
    depth: 1,
    overrideAccess: false,
    disableErrors: true,
    user,
    req,
  })
  if (!doc) throw userError(req, 'record.notFound', {}, 404)
  const stored = await req.payload.findByID({ collection: 'duties', id, depth: 0, req })
  return Response.json({ doc, actions: dutyActions(user, stored) })
}

const bodyOf = async (req: PayloadRequest): Promise<Input> => {
  await addDataAndFileToRequest(req)
  const parsed = input.safeParse(req.data ?? {})
  if (!parsed.success) {
    const { path = [], message = '' } = parsed.error.issues[0] ?? {}
    throw userError(req, 'duty.body', { problem: `${path.join('.')}: ${message}` })
  }
  return parsed.data
}

const actionEndpoint = (action: DutyAction): Endpoint => ({
  path: `/:id/${action}`,
  method: 'post',
  handler: async (req) => {
    const id = idOfRoute(req)
    await carriers[action](req, id, await bodyOf(req))
    return answer(req, id)
  },
})

/**
 * What may be done with a duty, over REST: `GET /api/duties/:id/actions` answers `{doc, actions}`, and so
 * does each `POST /api/duties/:id/{submit,return,strike-off,waive,move}`.
 */
export const dutyEndpoints: Endpoint[] = [
  ...bulkEndpoints,
  { path: '/:id/actions', method: 'get', handler: (req) => answer(req, idOfRoute(req)) },
  ...(Object.keys(carriers) as DutyAction[]).map(actionEndpoint),
]

import type { PayloadRequest } from 'payload'

import { isInForce } from '@/src/domain/counsel/engagement'
import type { Day } from '@/src/domain/day'
import { userError } from '@/src/i18n/userError'
import type { Counsel, Engagement } from '@/src/payload-types'

/** The engagements of some lawyers, read once. */
export const engagementsOf = async (
  req: PayloadRequest,
  counselIds: readonly string[],
): Promise<Engagement[]> => {
  const { docs } = await req.payload.find({
    collection: 'engagements',
    where: { counsel: { in: [...counselIds] } },
    depth: 0,
    pagination: false,
    req,
  })
  return docs
}

/**
 * Whether somebody may be on duty on a day: vetted, and a public lawyer or engaged by some unit on that day.
 *
 * @param engagements those of the lawyer
 */
export const mayServeOn = (
  { state, kind }: Pick<Counsel, 'state' | 'kind'>,
  engagements: readonly Engagement[],
  day: Day,
): boolean =>
  state === 'vetted' && (kind === 'public' || engagements.some((one) => isInForce(one, day)))

/**
 * The lawyer who is to be on duty on a day.
 * @throws userError 409 where the lawyer is not vetted, or no engagement holds on that day
 */
export const requireServing = async (
  req: PayloadRequest,
  counselId: string,
  day: Day,
): Promise<Counsel> => {
  const counsel = await req.payload.findByID({
    collection: 'counsel',
    id: counselId,
    depth: 0,
    disableErrors: true,
    req,
  })
  if (!counsel) throw userError(req, 'record.notFound', {}, 404)
  const { name, state } = counsel
  if (state !== 'vetted') throw userError(req, 'shift.notVetted', { name }, 409)
  if (!mayServeOn(counsel, await engagementsOf(req, [counselId]), day))
    throw userError(req, 'shift.notEngaged', { name, day }, 409)
  return counsel
}

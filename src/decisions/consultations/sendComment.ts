import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { commentCodeHash, newCommentCode } from '@/src/decisions/consultations/commentCode'
import { decisionOfSlug } from '@/src/decisions/consultations/publicConsultations'
import { today } from '@/src/domain/clock'
import { commentLimits, periodStanding } from '@/src/domain/decisions/consultation'
import { idOf } from '@/src/domain/idOf'
import { userError } from '@/src/i18n/userError'

const SHORTEST = 2

/** What the public form sends. `website` is a trap: people do not see it, programs fill it in. */
export const commentSchema = z.object({
  text: z.string().trim().min(SHORTEST).max(commentLimits.text),
  name: z.string().trim().max(commentLimits.name).optional(),
  contact: z.string().trim().max(commentLimits.contact).optional(),
  website: z.string().optional(),
})
export type CommentInput = z.infer<typeof commentSchema>

/**
 * Takes a comment of the public on a draft decision, while its period runs in Shanghai. Neither the address nor
 * anything else of the sender is kept but what was written into the form.
 *
 * @returns the code by which the sender finds the reply; it is stored nowhere
 * @throws userError 404 for an address that does not exist, 409 outside the period
 */
export const sendComment = async (
  req: PayloadRequest,
  slug: string,
  { text, name, contact, website }: CommentInput,
): Promise<string> => {
  const code = newCommentCode()
  const decision = await decisionOfSlug(req.payload, slug, req)
  const { fromOn, toOn } = decision?.comments ?? {}
  if (!decision || !fromOn || !toOn) throw userError(req, 'record.notFound', {}, 404)
  const standing = periodStanding({ fromOn, toOn }, today(req))
  if (standing !== 'open') throw userError(req, 'public.closed', { day: toOn }, 409)
  if (website) return code
  // Counted in the database, so that two senders at once get different numbers.
  const counted = (await req.payload.db.updateOne({
    collection: 'decisions',
    id: decision.id,
    data: { commentCount: { $inc: 1 } },
    req,
  })) as { commentCount?: number | null }
  await req.payload.create({
    collection: 'public-comments',
    data: {
      title: `${decision.title} #${counted.commentCount ?? 1}`,
      decision: decision.id,
      number: counted.commentCount ?? 1,
      text,
      name: name || null,
      contact: contact || null,
      receivedOn: today(req),
      state: 'received',
      handlingUnit: idOf(decision.handlingUnit) ?? '',
      region: idOf(decision.region),
      codeHash: commentCodeHash(code, req.payload.secret),
    },
    depth: 0,
    req,
  })
  return code
}

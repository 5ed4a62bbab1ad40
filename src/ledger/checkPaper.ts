import type { PayloadRequest } from 'payload'

import type { PaperSlug } from '@/src/domain/papers/paper'
import { localeOf } from '@/src/i18n/message'
import { userError } from '@/src/i18n/userError'
import { paperGaps } from '@/src/ledger/paperGaps'
import type { Duty } from '@/src/payload-types'

/** How many papers the duty asks for: a quota of the year, else one. */
const timesOf = ({ figures }: Duty): number => {
  const times = (figures as { times?: unknown } | null | undefined)?.times
  return typeof times === 'number' ? times : 1
}

const gapsOf = async <Slug extends PaperSlug>(req: PayloadRequest, duty: Duty, slug: Slug) => {
  const { docs } = await req.payload.find({
    collection: slug,
    where: { duty: { equals: duty.id } },
    depth: 0,
    pagination: false,
    req,
  })
  return { found: docs.length, gaps: docs.flatMap((doc) => paperGaps[slug](doc)) }
}

/**
 * Refuses to hand in a duty whose paper is missing or incomplete.
 *
 * @throws userError 400 that names what is missing
 */
export const checkPaper = async (
  req: PayloadRequest,
  duty: Duty,
  slug: PaperSlug,
): Promise<void> => {
  const { found, gaps } = await gapsOf(req, duty, slug)
  const needed = timesOf(duty)
  if (found === 0) throw userError(req, 'duty.paperMissing')
  if (found < needed) throw userError(req, 'duty.paperTooFew', { needed, found })
  if (gaps.length === 0) return
  const locale = localeOf(req.i18n?.language)
  const named = [...new Set(gaps.map((gap) => gap[locale]))]
  throw userError(req, 'duty.paperGaps', { gaps: named.join(locale === 'zh' ? '、' : '; ') })
}

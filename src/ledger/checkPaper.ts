import type { PayloadRequest } from 'payload'

import type { PaperSlug } from '@/src/domain/papers/paper'
import { localeOf, message, type MessageParams } from '@/src/i18n/message'
import type { MessageKey } from '@/src/i18n/messages'
import { userError } from '@/src/i18n/userError'
import { paperGaps } from '@/src/ledger/paperGaps'
import type { Duty } from '@/src/payload-types'

/** How far the papers of a duty have come. */
export interface PaperStanding {
  /** How many papers are on record, and how many the duty asks for: a quota of the year, else one. */
  readonly found: number
  readonly needed: number
  /** What they still lack, in the reader's language. */
  readonly gaps: readonly string[]
}

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

/** How far the papers of a duty have come, whoever asks: it names gaps, never what a paper says. */
export const paperStanding = async (
  req: PayloadRequest,
  duty: Duty,
  slug: PaperSlug,
): Promise<PaperStanding> => {
  const { found, gaps } = await gapsOf(req, duty, slug)
  const locale = localeOf(req.i18n?.language)
  return { found, needed: timesOf(duty), gaps: [...new Set(gaps.map((gap) => gap[locale]))] }
}

type Refusal = readonly [key: Extract<MessageKey, `duty.paper${string}`>, params?: MessageParams]

const refusalOf = (req: PayloadRequest, { found, needed, gaps }: PaperStanding): Refusal | null => {
  if (found === 0) return ['duty.paperMissing']
  if (found < needed) return ['duty.paperTooFew', { needed, found }]
  if (gaps.length === 0) return null
  const isChinese = localeOf(req.i18n?.language) === 'zh'
  return ['duty.paperGaps', { gaps: gaps.join(isChinese ? '、' : '; ') }]
}

/** Why the papers do not let a duty be handed in, in the words of the refusal; null when they do. */
export const whyNotYet = (req: PayloadRequest, standing: PaperStanding): string | null => {
  const refusal = refusalOf(req, standing)
  return refusal && message(refusal[0], req.i18n?.language, refusal[1])
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
  const refusal = refusalOf(req, await paperStanding(req, duty, slug))
  if (refusal) throw userError(req, ...refusal)
}

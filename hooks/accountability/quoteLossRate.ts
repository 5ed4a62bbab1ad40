import type { CollectionBeforeChangeHook } from 'payload'

import { idOf } from '@/access/atoms'
import { paperDuty } from '@/hooks/accountability/paperDuty'
import { isBlank } from '@/src/domain/papers/gap'
import { misquotes } from '@/src/domain/papers/written-reports'
import { userError } from '@/src/i18n/userError'
import { lossRateToQuote } from '@/src/metrics/lossRateToQuote'
import type { LawReport } from '@/src/payload-types'

/**
 * A law report quotes the loss rate that its region has published for the year, or the one that counts now
 * where none was: it is filled in, and no other is taken.
 */
export const quoteLossRate: CollectionBeforeChangeHook<LawReport> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (req.context.isPaperStep) return data
  const merged = { ...originalDoc, ...data }
  const duty = await paperDuty(req, idOf(merged.duty))
  const region = idOf(duty?.region)
  const year = Number(duty?.period)
  if (!region || !Number.isInteger(year)) return data
  const quoted = await lossRateToQuote(req, region, year)
  // What was quoted before stays until somebody touches it: the figure that counts now may have moved on.
  const isTouched = 'numerator' in data || 'denominator' in data || isBlank(merged.numerator)
  if (isTouched && misquotes(merged, quoted.rate)) {
    throw userError(req, quoted.source ? 'lawReport.figurePublished' : 'lawReport.figureNow', {
      ...quoted.rate,
      year,
      source: quoted.source ?? '',
    })
  }
  return isTouched
    ? { ...data, year, ...quoted.rate, figureSource: quoted.source }
    : { ...data, year }
}

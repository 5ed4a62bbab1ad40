import type { CollectionBeforeChangeHook } from 'payload'

import { idOf } from '@/access/atoms'
import { paperDuty } from '@/hooks/accountability/paperDuty'
import { misquotes } from '@/src/domain/papers/written-reports'
import { userError } from '@/src/i18n/userError'
import type { WrittenReport } from '@/src/payload-types'

const countsOf = (figures: unknown): { numerator: number; denominator: number } | null => {
  const { numerator, denominator } = (figures ?? {}) as Record<string, unknown>
  return typeof numerator === 'number' && typeof denominator === 'number'
    ? { numerator, denominator }
    : null
}

/** A written report repeats the figures that opened its duty: they are filled in, and no others are taken. */
export const quoteFrozenFigures: CollectionBeforeChangeHook<WrittenReport> = async ({
  data,
  originalDoc,
  req,
}) => {
  const duty = await paperDuty(req, idOf(originalDoc?.duty ?? data.duty))
  const figure = countsOf(duty?.figures)
  if (!figure) return data
  if (misquotes({ ...originalDoc, ...data }, figure))
    throw userError(req, 'writtenReport.figures', figure)
  return { ...data, ...figure }
}

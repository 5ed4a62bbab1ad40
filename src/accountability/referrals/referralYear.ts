import type { PayloadRequest, Where } from 'payload'

import { today } from '@/src/domain/clock'
import type { LossFact, ReferralYear, YearFact } from '@/src/domain/accountability/referralReasons'
import { idOf } from '@/src/domain/idOf'
import { owedStates } from '@/src/domain/dutyStates'
import { causes } from '@/src/domain/litigation/causes'
import { yearPeriod } from '@/src/domain/metrics/period'

const inYear = (field: string, year: number): Where[] => {
  const { from, to } = yearPeriod(year)
  return [{ [field]: { greater_than_equal: from } }, { [field]: { less_than_equal: to } }]
}

/** Losses of first instance that are in effect, one for each losing agency. */
const lossesOf = async (req: PayloadRequest, year: number): Promise<LossFact[]> => {
  const { docs } = await req.payload.find({
    collection: 'cases',
    where: {
      and: [
        { isLost: { equals: true } },
        { instance: { equals: 'first' } },
        ...inYear('effectiveOn', year),
      ],
    },
    select: { losers: true, causeCategory: true, cause: true },
    depth: 0,
    pagination: false,
    req,
  })
  return docs.flatMap(({ id, losers, causeCategory, cause }) =>
    (losers ?? []).flatMap((loser) => {
      const agency = idOf(loser)
      const causeClass = causeCategory || cause
      if (!agency || !causeClass) return []
      const causeLabel = causes.find(({ value }) => value === causeCategory)?.label
      return [
        {
          agency,
          record: id,
          causeClass,
          causeLabel: causeLabel ?? { zh: causeClass, en: causeClass },
        },
      ]
    }),
  )
}

const absencesOf = async (req: PayloadRequest, year: number): Promise<YearFact[]> => {
  const { from, to } = yearPeriod(year)
  const { docs } = await req.payload.find({
    collection: 'appearances',
    where: {
      and: [
        { attendance: { equals: 'absent' } },
        { startsAt: { greater_than_equal: new Date(`${from}T00:00:00+08:00`).toISOString() } },
        { startsAt: { less_than_equal: new Date(`${to}T23:59:59+08:00`).toISOString() } },
      ],
    },
    select: { agency: true },
    depth: 0,
    pagination: false,
    req,
  })
  return docs.flatMap(({ id, agency }) => {
    const of = idOf(agency)
    return of ? [{ agency: of, record: id }] : []
  })
}

const overdueOf = async (req: PayloadRequest, year: number): Promise<YearFact[]> => {
  const { docs } = await req.payload.find({
    collection: 'duties',
    where: {
      and: [
        { kind: { equals: 'hold-accountable' } },
        { state: { in: [...owedStates] } },
        { dueOn: { less_than: today(req) } },
        ...inYear('dueOn', year),
      ],
    },
    select: { debtor: true, concerned: true },
    depth: 0,
    pagination: false,
    req,
  })
  return docs.flatMap(({ id, debtor, concerned }) => {
    const of = idOf(concerned) ?? idOf(debtor)
    return of ? [{ agency: of, record: id }] : []
  })
}

/** The facts of a year that the analysis reads, of all regions. */
export const referralYear = async (
  req: PayloadRequest,
  year: number,
  leastLosses: number,
): Promise<ReferralYear> => ({
  year,
  leastLosses,
  losses: await lossesOf(req, year),
  absences: await absencesOf(req, year),
  overdueAccountability: await overdueOf(req, year),
})

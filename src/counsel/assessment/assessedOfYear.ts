import type { PayloadRequest, Where } from 'payload'

import { lastDayOf } from '@/src/domain/counsel/engagement'
import type { Day } from '@/src/domain/day'
import { idOf } from '@/src/domain/idOf'
import type { CaseFilter } from '@/src/metrics/countQuery'

/** Lawyers engaged by units in a year, and those of them whose year was assessed. */
export interface AssessedOfYear {
  /** Pairs of lawyer and unit with a confirmed assessment of the year. */
  readonly assessed: number
  /** Pairs of lawyer and unit with an engagement on some day of the year; each counts once. */
  readonly engaged: number
}

type Related = Parameters<typeof idOf>[0]

const pairOf = ({ unit, counsel }: { unit: Related; counsel: Related }): string =>
  `${idOf(unit)}|${idOf(counsel)}`

/**
 * How many of the engagements of a year were assessed (顾问年度评价率).
 *
 * @param until the last day looked at
 * @param scope region or agency from `figureScope`; `{}` for all
 */
export const assessedOfYear = async (
  req: PayloadRequest,
  year: number,
  until: Day,
  { region, agency }: CaseFilter,
): Promise<AssessedOfYear> => {
  const first = `${year}-01-01`
  const ofScope: Where[] = [
    ...(region ? [{ region: { equals: region } }] : []),
    ...(agency ? [{ unit: { equals: agency } }] : []),
  ]
  const { docs: engagements } = await req.payload.find({
    collection: 'engagements',
    where: {
      and: [
        { startOn: { less_than_equal: until } },
        { endOn: { greater_than_equal: first } },
        ...ofScope,
      ],
    },
    select: { unit: true, counsel: true, startOn: true, endOn: true, endedOn: true },
    depth: 0,
    pagination: false,
    req,
  })
  const engaged = new Set(
    engagements.filter((term) => (lastDayOf(term) ?? '') >= first).map(pairOf),
  )
  const { docs: assessments } = await req.payload.find({
    collection: 'counsel-assessments',
    where: {
      and: [{ year: { equals: year } }, { state: { equals: 'confirmed' } }, ...ofScope],
    },
    select: { unit: true, counsel: true },
    depth: 0,
    pagination: false,
    req,
  })
  return {
    assessed: assessments.filter((one) => engaged.has(pairOf(one))).length,
    engaged: engaged.size,
  }
}

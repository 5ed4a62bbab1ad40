import type { PayloadRequest, Where } from 'payload'

import {
  casesOfUnit,
  dutiesOfUnit,
  type AssessedUnit,
} from '@/src/accountability/assessment/unitScope'
import { today } from '@/src/domain/clock'
import type { Indicator } from '@/src/domain/accountability/indicators'
import { todayInShanghai } from '@/src/domain/day'
import { owedStates, type DutyKind } from '@/src/domain/dutyStates'
import { DEFAULT_DENOMINATOR, type DenominatorKind } from '@/src/domain/metrics/denominators'
import { rateOf, type Rate } from '@/src/domain/metrics/rate'
import { lossKinds } from '@/src/domain/rules'
import { attendanceRates } from '@/src/metrics/attendanceRates'
import { lossRates } from '@/src/metrics/lossRates'
import type { Duty } from '@/src/payload-types'

/** The value of an indicator with the list of the records behind it. */
export interface IndicatorValue {
  readonly value: Rate
  readonly recordsOf: 'cases' | 'duties' | 'supervision-rounds'
  readonly recordsWhere: Where
}

const count = (total: number): Rate => rateOf(total, 0)

const lossRate = async (
  req: PayloadRequest,
  unit: AssessedUnit,
  kind: DenominatorKind,
): Promise<IndicatorValue> => {
  const { rows, total } = await lossRates(
    req,
    {
      ...unit.period,
      by: [unit.isCounty ? 'region' : 'agency'],
      kind,
      instance: 'first',
      filter: casesOfUnit(unit),
    },
    {},
  )
  const { numerator, denominator, casesWhere } = rows[0] ?? total
  return {
    value: rateOf(numerator, denominator),
    recordsOf: 'cases',
    recordsWhere: casesWhere.denominator,
  }
}

const attendance = async (
  req: PayloadRequest,
  unit: AssessedUnit,
  counted: 'attended' | 'spoke',
): Promise<IndicatorValue> => {
  const { rows, total } = await attendanceRates(
    req,
    {
      ...unit.period,
      by: [unit.isCounty ? 'region' : 'agency'],
      instance: 'all',
      filter: casesOfUnit(unit),
    },
    {},
  )
  const row = rows[0] ?? total
  return {
    value: rateOf(row[counted], row.heard),
    recordsOf: 'cases',
    recordsWhere: row.casesWhere,
  }
}

const dutiesWhere = async (req: PayloadRequest, where: Where): Promise<Duty[]> => {
  const { docs } = await req.payload.find({
    collection: 'duties',
    where,
    depth: 0,
    pagination: false,
    req,
  })
  return docs
}

/** Duties that came due in the period; those that the engine lifted were never owed. */
const dueInPeriod = ({ period }: AssessedUnit): Where[] => [
  { dueOn: { greater_than_equal: period.from } },
  { dueOn: { less_than_equal: period.to } },
  { isLifted: { not_equals: true } },
]

/** Handed in on time: the first submission came by the due date; what a bulletin settled, by its day. */
const isOnTime = ({ submissions, settledOn, dueOn }: Duty): boolean => {
  const firstAt = submissions?.[0]?.submittedAt
  const day = firstAt ? todayInShanghai(new Date(firstAt)) : settledOn
  return Boolean(day && day <= dueOn)
}

const onTime = async (req: PayloadRequest, unit: AssessedUnit): Promise<IndicatorValue> => {
  const recordsWhere: Where = {
    and: [dutiesOfUnit(unit), ...dueInPeriod(unit), { state: { not_equals: 'waived' } }],
  }
  const duties = await dutiesWhere(req, recordsWhere)
  // What is due today may still be handed in today.
  const counted = duties.filter((duty) => duty.dueOn < today(req) || isOnTime(duty))
  return {
    value: rateOf(counted.filter(isOnTime).length, counted.length),
    recordsOf: 'duties',
    recordsWhere,
  }
}

const counting = async (req: PayloadRequest, recordsWhere: Where): Promise<IndicatorValue> => {
  const { totalDocs } = await req.payload.count({ collection: 'duties', where: recordsWhere, req })
  return { value: count(totalDocs), recordsOf: 'duties', recordsWhere }
}

const overdue = (req: PayloadRequest, unit: AssessedUnit): Promise<IndicatorValue> =>
  counting(req, {
    and: [
      dutiesOfUnit(unit),
      ...dueInPeriod(unit),
      { dueOn: { less_than: today(req) } },
      { state: { in: [...owedStates] } },
    ],
  })

const openFindings = (req: PayloadRequest, unit: AssessedUnit): Promise<IndicatorValue> =>
  counting(req, {
    and: [
      dutiesOfUnit(unit),
      { kind: { equals: 'rectification' } },
      { openedOn: { less_than_equal: unit.period.to } },
      { state: { not_in: ['struck-off', 'waived'] } },
    ],
  })

const settledShare = async (
  req: PayloadRequest,
  recordsWhere: Where,
  isDone: (duty: Duty) => boolean,
): Promise<IndicatorValue> => {
  const duties = await dutiesWhere(req, recordsWhere)
  return {
    value: rateOf(duties.filter(isDone).length, duties.length),
    recordsOf: 'duties',
    recordsWhere,
  }
}

const isStruckOff = ({ state }: Duty): boolean => state === 'struck-off'

/** Each step of each loss counts; one exempted with reason is done. */
const fourMusts = (req: PayloadRequest, unit: AssessedUnit): Promise<IndicatorValue> =>
  settledShare(
    req,
    {
      and: [
        dutiesOfUnit(unit, 'concerned'),
        { kind: { in: [...lossKinds] } },
        ...dueInPeriod(unit),
      ],
    },
    (duty) => isStruckOff(duty) || duty.state === 'waived',
  )

const yearly = (req: PayloadRequest, unit: AssessedUnit, kind: DutyKind): Promise<IndicatorValue> =>
  settledShare(
    req,
    {
      and: [
        dutiesOfUnit(unit),
        { kind: { equals: kind } },
        { period: { equals: String(unit.year) } },
        { state: { not_equals: 'waived' } },
      ],
    },
    isStruckOff,
  )

const covered = ({ unit, year, visited }: AssessedUnit): IndicatorValue => ({
  value: rateOf(visited.has(unit) ? 1 : 0, 1),
  recordsOf: 'supervision-rounds',
  recordsWhere: { and: [{ year: { equals: year } }, { 'units.unit': { equals: unit } }] },
})

/** What the records of a year say about one indicator of a unit, without checks of access. */
export const indicatorValue = async (
  req: PayloadRequest,
  unit: AssessedUnit,
  indicator: Indicator,
  denominator: DenominatorKind = DEFAULT_DENOMINATOR,
): Promise<IndicatorValue> => {
  switch (indicator) {
    case 'loss-rate':
      return lossRate(req, unit, denominator)
    case 'attendance-rate':
      return attendance(req, unit, 'attended')
    case 'speaking-rate':
      return attendance(req, unit, 'spoke')
    case 'duties-on-time':
      return onTime(req, unit)
    case 'overdue-duties':
      return overdue(req, unit)
    case 'four-musts':
      return fourMusts(req, unit)
    case 'law-report':
      return yearly(req, unit, 'law-report')
    case 'observations':
      return yearly(req, unit, 'court-observation')
    case 'open-findings':
      return openFindings(req, unit)
    case 'supervision-covered':
      return covered(unit)
  }
}

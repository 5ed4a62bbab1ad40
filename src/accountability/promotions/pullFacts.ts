import type { PayloadRequest, Where } from 'payload'

import { today } from '@/src/domain/clock'
import {
  promotionFactText,
  type FactCounts,
  type PromotionFactKind,
} from '@/src/domain/accountability/promotionFacts'
import { yearOf } from '@/src/domain/day'
import { owedStates, type DutyKind } from '@/src/domain/dutyStates'
import type { Period } from '@/src/domain/metrics/period'
import { attendanceRates } from '@/src/metrics/attendanceRates'
import { lossRates } from '@/src/metrics/lossRates'

/** A fact with the records behind it. */
export interface PulledFact {
  readonly kind: PromotionFactKind
  readonly text: string
  readonly textEn: string
  readonly recordsOf: 'cases' | 'duties'
  readonly recordsWhere: Where
  readonly records: readonly string[]
}

interface Question {
  readonly kind: PromotionFactKind
  readonly counts: FactCounts
  readonly recordsOf: 'cases' | 'duties'
  readonly recordsWhere: Where
}

const factOf = async (
  req: PayloadRequest,
  { kind, counts, recordsOf, recordsWhere }: Question,
): Promise<PulledFact> => {
  const { docs } = await req.payload.find({
    collection: recordsOf,
    where: recordsWhere,
    select: {},
    depth: 0,
    pagination: false,
    req,
  })
  const { zh, en } = promotionFactText(kind, counts)
  return {
    kind,
    text: zh,
    textEn: en,
    recordsOf,
    recordsWhere,
    records: docs.map(({ id }) => String(id)),
  }
}

const countDuties = async (req: PayloadRequest, where: Where): Promise<number> => {
  const { totalDocs } = await req.payload.count({ collection: 'duties', where, req })
  return totalDocs
}

const yearsOf = ({ from, to }: Period): string[] =>
  Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, index) => String(yearOf(from) + index))

const dutyQuestion = async (
  req: PayloadRequest,
  kind: PromotionFactKind,
  all: Where[],
  counted: Where[],
): Promise<Question> => {
  const recordsWhere: Where = { and: all }
  return {
    kind,
    counts: {
      count: await countDuties(req, { and: [...all, ...counted] }),
      of: await countDuties(req, recordsWhere),
    },
    recordsOf: 'duties',
    recordsWhere,
  }
}

const ofKind = (kind: DutyKind): Where => ({ kind: { equals: kind } })

/** The duty is about the agency: named as concerned, or owing it where nobody is named. */
const about = (agency: string): Where => ({
  or: [
    { concerned: { equals: agency } },
    { and: [{ concerned: { exists: false } }, { debtor: { equals: agency } }] },
  ],
})

/** What the records say about an agency in a period, for an opinion on one of its people. */
export const pullFacts = async (
  req: PayloadRequest,
  agency: string,
  period: Period,
): Promise<PulledFact[]> => {
  const filter = { agency }
  const losses = await lossRates(
    req,
    { ...period, by: ['agency'], kind: 'concluded', instance: 'first', filter },
    {},
  )
  const loss = losses.rows[0] ?? losses.total
  const hearings = await attendanceRates(
    req,
    { ...period, by: ['agency'], instance: 'all', filter },
    {},
  )
  const heard = hearings.rows[0] ?? hearings.total
  const inPeriod = (field: string): Where[] => [
    { [field]: { greater_than_equal: period.from } },
    { [field]: { less_than_equal: period.to } },
  ]
  const owed: Where = { debtor: { equals: agency } }
  const questions: Question[] = [
    {
      kind: 'cases-lost',
      counts: { count: loss.numerator, of: loss.denominator },
      recordsOf: 'cases',
      recordsWhere: loss.casesWhere.numerator,
    },
    {
      kind: 'attendance',
      counts: { count: heard.attended, of: heard.heard },
      recordsOf: 'cases',
      recordsWhere: heard.casesWhere,
    },
    await dutyQuestion(
      req,
      'overdue-duties',
      [owed, ...inPeriod('dueOn'), { isLifted: { not_equals: true } }],
      [{ state: { in: [...owedStates] } }, { dueOn: { less_than: today(req) } }],
    ),
    await dutyQuestion(
      req,
      'sanctions',
      [
        about(agency),
        ofKind('hold-accountable'),
        ...inPeriod('settledOn'),
        { state: { in: ['struck-off', 'waived'] } },
        { isLifted: { not_equals: true } },
      ],
      [{ state: { equals: 'struck-off' } }],
    ),
    await dutyQuestion(
      req,
      'law-reports',
      [owed, ofKind('law-report'), { period: { in: yearsOf(period) } }],
      [{ state: { equals: 'struck-off' } }],
    ),
  ]
  const facts: PulledFact[] = []
  for (const question of questions) facts.push(await factOf(req, question))
  return facts
}

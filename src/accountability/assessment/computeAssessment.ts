import type { PayloadRequest } from 'payload'

import { indicatorValue } from '@/src/accountability/assessment/indicatorValue'
import type { AssessedUnit } from '@/src/accountability/assessment/unitScope'
import { today } from '@/src/domain/clock'
import { display, exactText, fractionOf, sum } from '@/src/domain/accountability/fraction'
import { indicatorOf } from '@/src/domain/accountability/indicators'
import { scoreItem } from '@/src/domain/accountability/scoreItem'
import { layerOf } from '@/src/domain/accountability/supervisionLayers'
import { yearOf } from '@/src/domain/day'
import { yearPeriod, yearToDate, type Period } from '@/src/domain/metrics/period'
import type { Agency, AssessmentTable, Benchmark, Region } from '@/src/payload-types'

/** The part of a year that can be assessed today: the whole of a past one, the running one to date. */
const assessedPeriod = (req: PayloadRequest, year: number): Period => {
  const day = today(req)
  return yearOf(day) === year ? yearToDate(day) : yearPeriod(year)
}

const uniqueKeyOf = (table: string, unit: string): string => `${table}|${unit}`

const existing = async (req: PayloadRequest, uniqueKey: string) => {
  const { docs } = await req.payload.find({
    collection: 'assessments',
    where: { uniqueKey: { equals: uniqueKey } },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]
}

const linesOf = async (req: PayloadRequest, table: AssessmentTable, unit: AssessedUnit) => {
  const lines = []
  for (const item of table.items) {
    const { value, recordsOf, recordsWhere } = await indicatorValue(
      req,
      unit,
      item.indicator,
      item.denominator ?? undefined,
    )
    const benchmark = item.benchmark as Benchmark | null | undefined
    const { score, explanation } = scoreItem({ ...item, benchmark }, value)
    const isRate = indicatorOf(item.indicator).measure === 'rate'
    lines.push({
      score,
      row: {
        item: item.title,
        indicator: item.indicator,
        points: display(fractionOf(item.points)),
        score: display(score),
        scoreExact: exactText(score),
        numerator: value.numerator,
        denominator: isRate ? value.denominator : null,
        explanation: explanation.zh,
        explanationEn: explanation.en,
        recordsOf,
        recordsWhere,
      },
    })
  }
  return lines
}

/**
 * Computes the assessment of one unit from the records, in the transaction of the request. A confirmed one is
 * left as it is.
 *
 * @param table with its benchmarks populated
 * @param agency with its region populated
 * @returns whether it was written
 */
export const computeAssessment = async (
  req: PayloadRequest,
  table: AssessmentTable,
  agency: Agency,
  { visited, computedBy }: { visited: ReadonlySet<string>; computedBy: string | null },
): Promise<boolean> => {
  const uniqueKey = uniqueKeyOf(table.id, agency.id)
  const before = await existing(req, uniqueKey)
  if (before?.state === 'confirmed') return false
  const region = agency.region as Region
  const lines = await linesOf(req, table, {
    unit: agency.id,
    region: region.id,
    isCounty: layerOf(agency.kind, region.level) === 'county',
    year: table.year,
    period: assessedPeriod(req, table.year),
    visited,
  })
  const total = sum(lines.map(({ score }) => score))
  const data = {
    title: `${agency.name} ${table.title}`,
    state: 'draft' as const,
    table: table.id,
    unit: agency.id,
    region: region.id,
    year: table.year,
    lines: lines.map(({ row }) => row),
    total: display(total),
    totalExact: exactText(total),
    outOf: display(sum(table.items.map(({ points }) => fractionOf(points)))),
    computedOn: today(req),
    computedBy,
    uniqueKey,
  }
  if (before) {
    await req.payload.update({ collection: 'assessments', id: before.id, data, depth: 0, req })
  } else {
    await req.payload.create({ collection: 'assessments', data, depth: 0, req })
  }
  return true
}

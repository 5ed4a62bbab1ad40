import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { idOf } from '@/access/atoms'
import { problemOfItem } from '@/src/domain/accountability/assessmentItem'
import { display, fractionOf, sum } from '@/src/domain/accountability/fraction'
import { userError } from '@/src/i18n/userError'
import type { AssessmentTable, Benchmark } from '@/src/payload-types'

type Row = AssessmentTable['items'][number]

const benchmarksOf = async (
  req: PayloadRequest,
  rows: readonly Row[],
): Promise<ReadonlyMap<string, Benchmark>> => {
  const ids = rows.flatMap(({ benchmark }) => idOf(benchmark) ?? [])
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'benchmarks',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    req,
  })
  return new Map(docs.map((one) => [one.id, one]))
}

const sameItem = ({ indicator, mode, denominator }: Row): string =>
  [indicator, mode, indicator === 'loss-rate' ? (denominator ?? 'concluded') : ''].join('|')

const refuseWhereConfirmed = async (req: PayloadRequest, table: string): Promise<void> => {
  const { totalDocs } = await req.payload.count({
    collection: 'assessments',
    where: { and: [{ table: { equals: table } }, { state: { equals: 'confirmed' } }] },
    req,
  })
  if (totalDocs > 0) throw userError(req, 'assessment.inUse', {}, 409)
}

const scoring = (rows: readonly Row[]): string =>
  JSON.stringify(
    rows.map(({ id: _id, benchmark, ...row }) => [
      Object.entries(row)
        .filter(([, value]) => value !== null && value !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
      idOf(benchmark),
    ]),
  )

/**
 * Refuses what cannot be scored (a share of a count, a benchmark of another denominator, the same item twice),
 * and changes of a table whose results are confirmed; sums the points.
 */
export const checkAssessmentTable: CollectionBeforeValidateHook<AssessmentTable> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (!data) return data
  const before = operation === 'update' ? originalDoc : undefined
  const rows = data.items ?? before?.items ?? []
  const benchmarks = await benchmarksOf(req, rows)
  const seen = new Set<string>()
  for (const [index, row] of rows.entries()) {
    // What is missing altogether, the fields themselves say.
    if (!row.indicator || !row.mode || typeof row.points !== 'number') return data
    const benchmark = benchmarks.get(idOf(row.benchmark) ?? '')
    const problem = problemOfItem({ ...row, benchmark })
    if (problem) throw userError(req, `assessment.${problem}`, { row: index + 1 })
    if (seen.has(sameItem(row))) throw userError(req, 'assessment.duplicate', { row: index + 1 })
    seen.add(sameItem(row))
  }
  const isChanged =
    before &&
    ((data.year !== undefined && data.year !== before.year) ||
      (data.items !== undefined && scoring(data.items) !== scoring(before.items)))
  if (isChanged) await refuseWhereConfirmed(req, before.id)
  return { ...data, pointsTotal: display(sum(rows.map(({ points }) => fractionOf(points)))) }
}

import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { ObjectId } from 'mongodb'
import type { Payload, PayloadRequest } from 'payload'

import type { CountQuery } from '@/src/metrics/countQuery'
import { groupingFields, type Grouping } from '@/src/metrics/groupings'

type Stage = Record<string, unknown>
type Pipeline = Stage[]

/** Relationships are stored as object ids; an id that is none matches nothing. */
const idValue = (id: string): ObjectId | string => (ObjectId.isValid(id) ? new ObjectId(id) : id)

const isDefendant = { role: { $ne: 'third-party' } }

const match = ({ period, dateField, instances, filter }: CountQuery): Stage => ({
  $match: {
    instance: { $in: [...instances] },
    [dateField]: { $gte: period.from, $lte: period.to },
    ...(filter.region === undefined ? {} : { region: idValue(filter.region) }),
    ...(filter.court === undefined ? {} : { court: idValue(filter.court) }),
    ...(filter.field === undefined ? {} : { field: filter.field }),
    ...(filter.cause === undefined ? {} : { causeCategory: filter.cause }),
    ...(filter.agency === undefined
      ? {}
      : { defendants: { $elemMatch: { agency: idValue(filter.agency), ...isDefendant } } }),
  },
})

const keyOf = (grouping: Grouping, dateField: string): unknown => {
  const year = { $substrBytes: [`$${dateField}`, 0, 4] }
  if (grouping === 'year') return year
  if (grouping === 'quarter') {
    const month = { $substrBytes: [`$${dateField}`, 5, 2] }
    const until = (last: string, quarter: string) => ({
      case: { $lte: [month, last] },
      then: quarter,
    })
    const branches = [until('03', '-Q1'), until('06', '-Q2'), until('09', '-Q3')]
    return { $concat: [year, { $switch: { branches, default: '-Q4' } }] }
  }
  return grouping === 'agency' ? '$defendants.agency' : `$${groupingFields[grouping]}`
}

/**
 * Whether the case is in the trash, as part of a group's key: a condition on a missing value would make
 * MongoDB fetch every document, where the covering index is enough to group by it.
 */
const isTrashed = { $gt: ['$deletedAt', null] }
const notTrashed: Stage = { $match: { '_id.isTrashed': false } }

const keysFrom = (by: readonly Grouping[], from: (grouping: Grouping, index: number) => unknown) =>
  Object.fromEntries(by.map((grouping, index) => [`key${index}`, from(grouping, index)]))

/** Groups of cases; each measure is a sum over cases. */
export const groupedCases = (query: CountQuery, sums: Stage): Pipeline => [
  match(query),
  {
    $group: {
      _id: { isTrashed, ...keysFrom(query.by, (grouping) => keyOf(grouping, query.dateField)) },
      ...sums,
    },
  },
  notTrashed,
]

/**
 * Groups of cases by what their defendants did: `perCase` folds the defendants of a case (by agency: of one
 * agency in it) into one row, `sums` adds the rows up. Third parties (第三人) are no defendants.
 */
export const groupedDefendants = (query: CountQuery, perCase: Stage, sums: Stage): Pipeline => {
  const byAgency = query.by.includes('agency')
  const { agency } = query.filter
  return [
    match(query),
    { $unwind: '$defendants' },
    {
      $match: {
        'defendants.role': isDefendant.role,
        ...(byAgency && agency !== undefined ? { 'defendants.agency': idValue(agency) } : {}),
      },
    },
    {
      $group: {
        _id: {
          isTrashed,
          case: '$_id',
          ...keysFrom(query.by, (grouping) => keyOf(grouping, query.dateField)),
        },
        ...perCase,
      },
    },
    notTrashed,
    { $group: { _id: keysFrom(query.by, (_, index) => `$_id.key${index}`), ...sums } },
  ]
}

/** Adds a flag up. */
export const sumOf = (flag: unknown): Stage => ({ $sum: { $cond: [flag, 1, 0] } })

/** 1 where the flag holds for any row of the group. */
export const anyOf = (flag: unknown): Stage => ({ $max: { $cond: [flag, 1, 0] } })

/** Runs the pipeline on the cases, in the transaction of the request where it has one. */
export const mongodbRows = async <Row>(
  payload: Payload,
  pipeline: Pipeline,
  req?: Pick<PayloadRequest, 'transactionID'>,
): Promise<(Row & { _id: Record<string, unknown> | null })[]> => {
  const adapter = payload.db as unknown as MongooseAdapter
  const id = await req?.transactionID
  const session = id ? adapter.sessions[String(id)] : undefined
  const cases = adapter.collections.cases
  if (!cases) throw new Error('The database has no collection of cases')
  return cases.collection
    .aggregate<Row & { _id: Record<string, unknown> | null }>(pipeline, session ? { session } : {})
    .toArray()
}

/** The keys of a row, in the order of the groupings, ids as text. */
export const keysOf = (
  by: readonly Grouping[],
  id: Record<string, unknown> | null,
): (string | null)[] =>
  by.map((_, index) => {
    const key = id?.[`key${index}`]
    if (key instanceof ObjectId) return key.toHexString()
    return typeof key === 'string' ? key : null
  })

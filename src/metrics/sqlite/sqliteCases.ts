import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { sql, type SQL } from '@payloadcms/db-sqlite/drizzle'
import type { Payload, PayloadRequest } from 'payload'

import type { CountQuery } from '@/src/metrics/countQuery'
import { groupingFields, type Grouping } from '@/src/metrics/groupings'

type Table = Record<string, SQL>

const tableOf = (adapter: SQLiteAdapter, name: string): Table => {
  const table: unknown = adapter.tables[name]
  if (!table) throw new Error(`The database has no table ${name}`)
  return table as Table
}

const column = (table: Table, field: string): SQL => {
  const found = table[field]
  if (!found) throw new Error(`The database has no column for the field ${field}`)
  return found
}

/** The tables of cases and their columns by the names of the fields. */
export interface SqliteCases {
  readonly cases: SQL
  readonly defendants: SQL
  readonly ofCase: (field: string) => SQL
  readonly ofDefendant: (field: string) => SQL
}

/** Names of tables and columns as the adapter made them, so that none is written down twice. */
export const sqliteCases = (payload: Payload): SqliteCases => {
  const adapter = payload.db as unknown as SQLiteAdapter
  const [cases, defendants] = [tableOf(adapter, 'cases'), tableOf(adapter, 'cases_defendants')]
  return {
    cases: cases as unknown as SQL,
    defendants: defendants as unknown as SQL,
    ofCase: (field) => column(cases, field),
    ofDefendant: (field) => column(defendants, field),
  }
}

/** Rows of a query, read in the transaction of the request where it has one. */
export const sqliteRows = async <Row>(
  payload: Payload,
  query: SQL,
  req?: Pick<PayloadRequest, 'transactionID'>,
): Promise<Row[]> => {
  const adapter = payload.db as unknown as SQLiteAdapter
  const id = await req?.transactionID
  const session = id ? adapter.sessions[String(id)]?.db : undefined
  return ((session as typeof adapter.drizzle | undefined) ?? adapter.drizzle).all<Row>(query)
}

const list = (parts: readonly SQL[]): SQL => sql.join([...parts], sql`, `)

const isThirdParty = sql`'third-party'`

/** The defendants joined to the cases; third parties (第三人) are none. */
export const joinDefendants = ({ defendants, ofCase, ofDefendant }: SqliteCases): SQL =>
  sql`JOIN ${defendants} ON ${ofDefendant('_parentID')} = ${ofCase('id')} AND ${ofDefendant('role')} <> ${isThirdParty}`

const conditions = (
  { defendants, ofCase, ofDefendant }: SqliteCases,
  { period, dateField, filter, by }: CountQuery,
  instance: string,
): SQL => {
  const parts = [
    sql`${ofCase('instance')} = ${instance}`,
    sql`${ofCase(dateField)} BETWEEN ${period.from} AND ${period.to}`,
    sql`${ofCase('deletedAt')} IS NULL`,
  ]
  for (const grouping of ['region', 'court', 'field', 'cause'] as const) {
    const value = filter[grouping]
    if (value !== undefined) parts.push(sql`${ofCase(groupingFields[grouping])} = ${value}`)
  }
  if (filter.agency !== undefined) {
    parts.push(
      by.includes('agency')
        ? sql`${ofDefendant('agency')} = ${filter.agency}`
        : sql`${ofCase('id')} IN (SELECT ${ofDefendant('_parentID')} FROM ${defendants} WHERE ${ofDefendant('agency')} = ${filter.agency} AND ${ofDefendant('role')} <> ${isThirdParty})`,
    )
  }
  return sql.join(parts, sql` AND `)
}

const keyOf = (grouping: Grouping): SQL => {
  if (grouping === 'year') return sql`substr("day", 1, 4)`
  if (grouping === 'quarter') {
    return sql`substr("day", 1, 4) || '-Q' || ((CAST(substr("day", 6, 2) AS INTEGER) + 2) / 3)`
  }
  return sql`${sql.identifier(grouping)}`
}

interface Shape {
  /** Each measure as the inner query counts it. */
  readonly measures: Readonly<Record<string, SQL>>
  /** Whether a row of the inner query is one case (or, by agency, one defendant's case). */
  readonly perCase: boolean
}

/**
 * The grouping query. The inner one groups by day and recorded columns in the order of the covering index,
 * so that SQLite counts while it reads and sorts nothing; the outer one folds days into quarters and years.
 */
export const groupedCases = (
  source: SqliteCases,
  query: CountQuery,
  { measures, perCase }: Shape,
): SQL => {
  const { cases, ofCase, ofDefendant } = source
  const byAgency = query.by.includes('agency')
  const day = ofCase(query.dateField)
  const recorded = query.by.flatMap((grouping) => {
    if (grouping === 'quarter' || grouping === 'year') return []
    const from = grouping === 'agency' ? ofDefendant('agency') : ofCase(groupingFields[grouping])
    return [{ name: sql.identifier(grouping), from }]
  })
  const names = Object.keys(measures)
  const selected = [
    sql`${day} AS "day"`,
    ...recorded.map(({ name, from }) => sql`${from} AS ${name}`),
    ...names.map((name) => sql`${measures[name]} AS ${sql.identifier(name)}`),
  ]
  const groups = perCase
    ? [...(byAgency ? [ofDefendant('agency')] : []), ofCase('id')]
    : [day, ...recorded.map(({ from }) => from)]
  const ofInstance = (instance: string): SQL =>
    sql`SELECT ${list(selected)} FROM ${cases} ${perCase ? joinDefendants(source) : sql``} WHERE ${conditions(source, query, instance)} GROUP BY ${list(groups)}`
  const inner = sql.join(query.instances.map(ofInstance), sql` UNION ALL `)
  const keys = query.by.map((grouping, index) => ({
    value: keyOf(grouping),
    name: sql.identifier(`key${index}`),
  }))
  const sums = names.map((name) => {
    const identifier = sql.identifier(name)
    return sql`coalesce(sum(${identifier}), 0) AS ${identifier}`
  })
  const outer = [...keys.map(({ value, name }) => sql`${value} AS ${name}`), ...sums]
  const folded =
    keys.length > 0 ? sql` GROUP BY ${list(keys.map(({ name }) => sql`${name}`))}` : sql``
  return sql`SELECT ${list(outer)} FROM (${inner})${folded}`
}

/** The keys of a row, in the order of the groupings. */
export const keysOf = (
  by: readonly Grouping[],
  row: Readonly<Record<string, unknown>>,
): (string | null)[] =>
  by.map((_, index) => {
    const key = row[`key${index}`]
    return typeof key === 'string' ? key : null
  })

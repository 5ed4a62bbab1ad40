import { ObjectId } from 'mongodb'

import type { BenchContext } from '@/src/bench/benchContext'
import { compareTimes, type Measurement } from '@/src/bench/measure'

const PAGE = 16
const STATE = 'effective'
const CAUSE = 'penalty'

/** The first page of the case list with two filters, as a county office sees it, against the same by hand. */
export const caseListPage = async ({
  payload,
  bare,
  engine,
  organizations: { countyOffice, counties },
}: BenchContext): Promise<Measurement[]> => {
  const region = counties[0]?.region.id ?? ''
  const user = { ...countyOffice, collection: 'users' as const }
  const ours = () =>
    payload.find({
      collection: 'cases',
      where: { and: [{ state: { equals: STATE } }, { causeCategory: { equals: CAUSE } }] },
      sort: '-filedOn',
      limit: PAGE,
      depth: 0,
      overrideAccess: false,
      user,
    })
  const condition = 'region_id = ? AND state = ? AND cause_category = ? AND deleted_at IS NULL'
  const byHand = async (): Promise<number> => {
    const { sql, cases } = bare
    if (sql) {
      const args = [region, STATE, CAUSE]
      const rows = await sql(
        `SELECT * FROM cases WHERE ${condition} ORDER BY filed_on DESC LIMIT ${PAGE}`,
        args,
      )
      await sql(`SELECT count(*) FROM cases WHERE ${condition}`, args)
      return rows.length
    }
    const where = {
      region: new ObjectId(region),
      state: STATE,
      causeCategory: CAUSE,
      deletedAt: null,
    }
    const rows = (await cases?.find(where).sort({ filedOn: -1 }).limit(PAGE).toArray()) ?? []
    await cases?.countDocuments(where)
    return rows.length
  }
  const { docs, totalDocs } = await ours()
  if (docs.length !== (await byHand())) throw new Error('The two queries answer differently')
  return [
    {
      name: 'first page of the case list, two filters',
      engine,
      unit: 'ms',
      ...(await compareTimes({ runs: 11, ours, bare: byHand })),
      note: `as a county office, ${totalDocs} cases match; against SELECT and count by hand, without defendants and parties`,
    },
  ]
}

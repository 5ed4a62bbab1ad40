import type { BenchContext } from '@/src/bench/benchContext'
import type { Measurement } from '@/src/bench/measure'
import { lossRateModel } from '@/src/metrics/lossRateModel'

const MB = 1024 * 1024
const ROUNDS = 20
const AT_ONCE = 25

const residentMb = (): number => process.memoryUsage.rss() / MB

/** Resident memory of the process with Payload and the database client, at rest and under load. */
export const memory = async ({
  payload,
  engine,
  organizations: { countyOffice },
}: BenchContext): Promise<Measurement[]> => {
  globalThis.gc?.()
  const atRest = residentMb()
  let highest = atRest
  const user = { ...countyOffice, collection: 'users' as const }
  const list = (page: number) =>
    payload.find({
      collection: 'cases',
      sort: '-filedOn',
      limit: 50,
      page,
      depth: 1,
      overrideAccess: false,
      user,
    })
  for (let round = 1; round <= ROUNDS; round += 1) {
    await Promise.all(Array.from({ length: AT_ONCE }, (_, index) => list(index + 1)))
    await lossRateModel(payload).count({
      period: { from: '2026-01-01', to: '2026-03-31' },
      dateField: 'concludedOn',
      instances: ['first'],
      by: ['agency'],
      filter: {},
    })
    highest = Math.max(highest, residentMb())
  }
  const figure = (name: string, value: number, note: string): Measurement => ({
    name,
    engine,
    unit: 'MB',
    value,
    runs: 1,
    note,
  })
  return [
    figure(
      'memory at rest',
      atRest,
      'resident, Payload without Next, after the other measurements',
    ),
    figure(
      'memory under load',
      highest,
      `highest resident size while ${AT_ONCE} pages of 50 cases are read at once, ${ROUNDS} times, with a table by agency in between`,
    ),
  ]
}

import path from 'node:path'

import type { BenchContext } from '@/src/bench/benchContext'
import type { Measurement } from '@/src/bench/measure'
import { runScript } from '@/src/bench/runScript'

const MB = 1024 * 1024

/** Resident memory in bytes. */
interface Resident {
  readonly atRest: number
  readonly highest: number
}

/** Resident memory of a process of its own with Payload and the database client, at rest and under load. */
export const memory = async ({
  engine,
  organizations: { countyOffice },
}: BenchContext): Promise<Measurement[]> => {
  const script = path.join(import.meta.dirname, 'memoryProcess.ts')
  const { atRest, highest } = await runScript<Resident>(script, [countyOffice.id])
  const shared = { engine, unit: 'MB', runs: 1 }
  return [
    {
      ...shared,
      name: 'memory at rest',
      value: atRest / MB,
      note: 'resident, Payload without Next, database connected',
    },
    {
      ...shared,
      name: 'memory under load',
      value: highest / MB,
      note: 'highest resident size while 25 pages of 50 cases are read at once, five times, with a table by agency in between',
    },
  ]
}

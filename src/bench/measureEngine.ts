import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { createLocalReq, getPayload } from 'payload'

import { bareClient } from '@/src/bench/bareClient'
import { generateCases } from '@/src/bench/generateCases'
import { makeOrganizations } from '@/src/bench/makeOrganizations'
import type { Measurement } from '@/src/bench/measure'
import { measurements } from '@/src/bench/measurements'
import { migrate } from '@/src/database/migrate'
import { env } from '@/src/env'

/**
 * Fills the (empty) database of the environment and measures. Run in a process of its own: the environment
 * is read once, and memory is part of what is measured.
 */
export const measureEngine = async (
  cases: number,
  say: (line: string) => void,
): Promise<Measurement[]> => {
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  const bare = await bareClient(env())
  const engine = env().database.kind
  try {
    await migrate(payload)
    const organizations = await makeOrganizations(payload)
    const req = await createLocalReq({}, payload)
    await generateCases({ payload, organizations, cases, say })
    const results: Measurement[] = []
    for (const measure of measurements) {
      say(`${engine}: ${measure.name}`)
      results.push(...(await measure({ payload, req, engine, bare, organizations, cases, say })))
    }
    return results
  } finally {
    await bare.close()
    // The database was made for this run alone.
    if (engine === 'mongodb') {
      await (payload.db as unknown as MongooseAdapter).connection.dropDatabase()
    }
    await payload.destroy()
  }
}

import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { maskLongText } from '@/src/bench/maskLongText'
import type { Measurement } from '@/src/bench/measure'
import { runScript } from '@/src/bench/runScript'
import { secondStart } from '@/src/bench/secondStart'

const main = path.join(import.meta.dirname, 'main.ts')

/** The address with a database name that no other run has. */
const ownDatabase = (uri: string): string => {
  const own = new URL(uri)
  own.pathname = `/zhisu-bench-${randomBytes(4).toString('hex')}`
  return own.href
}

/** Measures one engine in a process with a database of its own. */
const measureIn = (environment: Record<string, string>, cases: number): Promise<Measurement[]> =>
  runScript(main, [String(cases)], {
    LOG_LEVEL: 'error',
    NODE_ENV: 'production',
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    SMTP_URL: '',
    ...environment,
  })

/**
 * All measurements on databases made for this run and removed after it: SQLite always, MongoDB where an
 * address is given.
 *
 * @param cases how many cases to fill each database with
 */
export const runBench = async (cases: number, mongoUri?: string): Promise<Measurement[]> => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'zhisu-bench-'))
  try {
    const results = await measureIn({ DATABASE_URI: '', ZHISU_DATA_DIR: folder }, cases)
    if (mongoUri) {
      const own = { DATABASE_URI: ownDatabase(mongoUri), ZHISU_DATA_DIR: folder }
      results.push(...(await measureIn(own, cases)))
    }
    return [...results, ...maskLongText(), ...(await secondStart(folder))]
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

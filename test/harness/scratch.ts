import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** Eight random hex digits: tests share databases, so every name of theirs is new. */
export const randomSuffix = (): string => randomBytes(4).toString('hex')

/** The path of a folder of one test file below the machine's temporary folder; not made yet. */
export const scratchFolder = (name: string): string =>
  path.join(os.tmpdir(), 'zhisu-test', `${name}-${process.pid}-${randomSuffix()}`)

/** Removes a scratch folder; a missing one is fine. */
export const removeScratch = (folder: string): void =>
  fs.rmSync(folder, { recursive: true, force: true })

/** `TEST_DATABASE_URI` with a database name of its own; undefined when the suite runs on SQLite. */
export const testMongoUri = (): string | undefined => {
  const given = process.env.TEST_DATABASE_URI
  if (!given) return undefined
  const uri = new URL(given)
  uri.pathname = `/zhisu-test-${process.env.JEST_WORKER_ID ?? 0}-${randomSuffix()}`
  return uri.href
}

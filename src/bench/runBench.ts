import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

import type { Measurement } from '@/src/bench/measure'
import { secondStart } from '@/src/bench/secondStart'

const main = path.join(path.dirname(fileURLToPath(import.meta.url)), 'main.ts')

/** The address with a database name that no other run has. */
const ownDatabase = (uri: string): string => {
  const own = new URL(uri)
  own.pathname = `/zhisu-bench-${randomBytes(4).toString('hex')}`
  return own.href
}

/** Measures one engine in a process with a database of its own. */
const measureIn = async (
  environment: Record<string, string>,
  cases: number,
): Promise<Measurement[]> => {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  const child = spawn(
    process.execPath,
    ['--no-deprecation', '--expose-gc', '--import', tsx, main, String(cases)],
    {
      env: {
        ...process.env,
        LOG_LEVEL: 'error',
        NODE_ENV: 'production',
        PAYLOAD_SECRET: randomBytes(32).toString('hex'),
        SMTP_URL: '',
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    output += part
  })
  const code = await new Promise((resolve) => child.once('close', resolve))
  if (code !== 0) throw new Error(`The measuring process ended with status ${String(code)}`)
  return JSON.parse(output) as Measurement[]
}

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
    return [...results, ...(await secondStart(folder))]
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

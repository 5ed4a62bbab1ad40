import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'

import { median, type Measurement } from '@/src/bench/measure'

const RUNS = 3
const LONGEST_MS = 180_000
const POLL_MS = 25

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      server.close(() => resolve(port))
    })
  })

const answers = async (url: string): Promise<boolean> => {
  const response = await fetch(url).catch(() => null)
  return response?.ok ?? false
}

const stop = async (server: ChildProcess): Promise<void> => {
  if (server.exitCode !== null) return
  const ended = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGTERM')
  await Promise.race([ended, sleep(10_000)])
  if (server.exitCode === null) server.kill('SIGKILL')
}

/** Milliseconds from `npm start` to the first answer of the console. */
const start = async (dataDir: string): Promise<number> => {
  const port = await freePort()
  const begun = performance.now()
  const server = spawn(process.execPath, ['bin/start.mjs'], {
    env: {
      ...process.env,
      DATABASE_URI: '',
      PORT: String(port),
      HOST: '127.0.0.1',
      ZHISU_DATA_DIR: dataDir,
    },
    stdio: 'ignore',
  })
  try {
    while (!(await answers(`http://127.0.0.1:${port}/api/health`))) {
      const isLate = performance.now() - begun > LONGEST_MS
      if (isLate || server.exitCode !== null) throw new Error('The console did not start')
      await sleep(POLL_MS)
    }
    return performance.now() - begun
  } finally {
    await stop(server)
  }
}

/** The second `npm start` on an embedded database with the demo; nothing where the console is not built. */
export const secondStart = async (folder: string): Promise<Measurement[]> => {
  if (!existsSync('.next/BUILD_ID')) return []
  const dataDir = path.join(folder, 'second-start')
  await start(dataDir)
  const times: number[] = []
  for (let run = 0; run < RUNS; run += 1) times.push(await start(dataDir))
  return [
    {
      name: 'second npm start',
      engine: 'sqlite',
      unit: 'ms',
      value: median(times),
      aim: '≤ 5000 ms',
      runs: RUNS,
      note: 'until GET /api/health answers, console built, demo prefecture in the database',
    },
  ]
}

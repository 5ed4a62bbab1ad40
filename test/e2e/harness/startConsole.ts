import { execFile, spawn } from 'node:child_process'
import { createWriteStream, mkdirSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { removeScratch, scratchFolder } from '@/test/harness/scratch'
import { RESULTS } from '@/test/e2e/harness/results'

const ROOT = path.resolve(import.meta.dirname, '../../..')

/** The first start of a run builds the console. */
const READY_MS = 20 * 60_000
const STOP_MS = 30_000

interface ConsoleOptions {
  /** Names the log in `test-results`. */
  readonly name: string
  /** Whether an empty database gets the demo prefecture, as it does for everyone who runs `npm start`. */
  readonly isDemo: boolean
  readonly smtpUrl?: string
}

export interface CommandResult {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** A console that answers, on a data folder of its own. */
export interface RunningConsole {
  readonly url: string
  readonly dataDir: string
  /** Runs `zhisu …` on the same data folder. */
  zhisu(...args: readonly string[]): Promise<CommandResult>
  stop(): Promise<void>
}

/** The first user of a console without the demo. */
export const administrator = { email: 'admin@e2e.invalid', password: 'zhisu-e2e-2026-admin' }

const freePort = async (): Promise<number> => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** What a user's shell would hold: nothing of jest, and no database but the embedded one. */
const environmentOf = (dataDir: string, port: number, smtpUrl = ''): NodeJS.ProcessEnv => {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    DATABASE_URI: '',
    LOG_LEVEL: 'warn',
    PAYLOAD_SECRET: '',
    PORT: String(port),
    SMTP_URL: smtpUrl,
    ZHISU_DATA_DIR: dataDir,
    ZHISU_URL: '',
  }
  for (const name of ['NODE_ENV', 'NODE_OPTIONS', 'JEST_WORKER_ID'])
    Reflect.deleteProperty(env, name)
  return env
}

const runCommand = (env: NodeJS.ProcessEnv, args: readonly string[]): Promise<CommandResult> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [path.join(ROOT, 'bin/zhisu.mjs'), ...args],
      { cwd: ROOT, env, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) =>
        resolve({ exitCode: error ? Number(error.code) : 0, stdout, stderr }),
    )
  })

const isHealthy = async (url: string): Promise<boolean> =>
  fetch(`${url}/api/health`).then(
    ({ ok }) => ok,
    () => false,
  )

/**
 * Starts the production console as a user does, with `bin/start.mjs` on an empty data folder. Without the
 * demo, the administrator is made first, so that the database isn't empty any more.
 *
 * @throws Error with the end of the log when the console doesn't come up
 */
export const startConsole = async ({
  name,
  isDemo,
  smtpUrl,
}: ConsoleOptions): Promise<RunningConsole> => {
  const port = await freePort()
  const dataDir = scratchFolder(`e2e-${name}`)
  const url = `http://127.0.0.1:${port}`
  const env = environmentOf(dataDir, port, smtpUrl)
  mkdirSync(RESULTS, { recursive: true })
  const zhisu = (...args: readonly string[]) => runCommand(env, args)

  if (!isDemo) {
    const { email, password } = administrator
    for (const args of [['migrate'], ['create-admin', '--email', email, '--password', password]]) {
      const { exitCode, stderr } = await zhisu(...args)
      if (exitCode !== 0) throw new Error(`zhisu ${args[0]} ended with ${exitCode}: ${stderr}`)
    }
  }

  const log = createWriteStream(path.join(RESULTS, `${name}-console.log`))
  const child = spawn(process.execPath, [path.join(ROOT, 'bin/start.mjs')], { cwd: ROOT, env })
  child.stdout.pipe(log, { end: false })
  child.stderr.pipe(log, { end: false })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))

  const giveUpAt = Date.now() + READY_MS
  while (!(await isHealthy(url))) {
    if (child.exitCode !== null || Date.now() > giveUpAt) {
      child.kill('SIGKILL')
      throw new Error(`the console did not come up, see ${String(log.path)}`)
    }
    await sleep(200)
  }

  return {
    url,
    dataDir,
    zhisu,
    stop: async () => {
      child.kill('SIGTERM')
      await Promise.race([ended, sleep(STOP_MS, undefined, { ref: false })])
      child.kill('SIGKILL')
      log.end()
      removeScratch(dataDir)
    },
  }
}

import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

import { inRoot, ROOT } from './root.mjs'
import { LaunchError } from './say.mjs'

/** What every process of Zhisu runs with, whoever starts it. */
export const enterRoot = () => {
  process.chdir(ROOT)
  if (existsSync(inRoot('.env'))) process.loadEnvFile(inRoot('.env'))
  process.env.TZ = 'Asia/Shanghai'
  process.env.NEXT_TELEMETRY_DISABLED = '1'
}

/**
 * The checked environment, read by the same module as the console reads it (`src/env.ts`).
 *
 * @throws LaunchError with one line for each variable that is wrong
 */
export const readEnvironment = async () => {
  // tsx answers from another thread: without a pending timer Node would end before it does.
  const keepAlive = setInterval(() => {}, 1000)
  try {
    const { tsImport } = await import('tsx/esm/api')
    const { env } = await tsImport(pathToFileURL(inRoot('src/env.ts')).href, import.meta.url)
    return env()
  } catch (error) {
    if (error?.name === 'EnvError') throw new LaunchError(error.message)
    throw error
  } finally {
    clearInterval(keepAlive)
    // tsx turns them on for the whole process: Node would read the map of each chunk of the console.
    process.setSourceMapsEnabled(false)
  }
}

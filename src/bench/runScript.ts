import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

/**
 * Runs a TypeScript file of this project in a process of its own and gives the JSON that it prints.
 *
 * @param environment added to that of this process
 * @throws Error when the process ends with another status than 0
 */
export const runScript = async <Result>(
  script: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Result> => {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  const child = spawn(
    process.execPath,
    ['--no-deprecation', '--expose-gc', '--import', tsx, script, ...args],
    { env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    output += part
  })
  const code = await new Promise((resolve) => child.once('close', resolve))
  if (code !== 0) throw new Error(`The measuring process ended with status ${String(code)}`)
  return JSON.parse(output) as Result
}

import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

import { ROOT } from './root.mjs'

/**
 * Runs a child process in the repository root and resolves to its exit code (a signal counts as 1).
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, onLine?: (line: string) => void }} [options] `onLine` receives
 *   the output line by line instead of the terminal
 */
export const run = (command, args, { env = process.env, onLine } = {}) =>
  new Promise((resolve, reject) => {
    const stdio = onLine ? ['ignore', 'pipe', 'pipe'] : 'inherit'
    const child = spawn(command, args, { cwd: ROOT, env, stdio })
    const forward = (signal) => child.kill(signal)
    process.once('SIGTERM', forward)
    if (onLine) {
      for (const stream of [child.stdout, child.stderr]) {
        createInterface({ input: stream }).on('line', onLine)
      }
    }
    child.once('error', reject)
    child.once('close', (code) => {
      process.removeListener('SIGTERM', forward)
      resolve(code ?? 1)
    })
  })

import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

import { inRoot } from './root.mjs'
import { run } from './run.mjs'

/** Runs the `zhisu` command in a process of its own and resolves to its exit code. */
export const zhisu = (args) => {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  return run(process.execPath, [
    '--no-deprecation',
    '--import',
    tsx,
    inRoot('src/cli/zhisu.ts'),
    ...args,
  ])
}

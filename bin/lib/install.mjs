import { statSync } from 'node:fs'

import { progress } from './progress.mjs'
import { inRoot } from './root.mjs'
import { run } from './run.mjs'
import { bilingual, LaunchError, say } from './say.mjs'
import { sourceHash } from './sourceHash.mjs'
import { readStamp, writeStamp } from './stamp.mjs'

const STAMP = inRoot('node_modules/.zhisu-lock-hash')

const changedAt = (file) => statSync(inRoot(file), { throwIfNoEntry: false })?.mtimeMs ?? 0

/**
 * Installed by this launcher for the very same lock file, or by npm itself after the lock file last
 * changed (npm leaves its own record in node_modules).
 */
const isInstalled = (lockHash) =>
  changedAt('node_modules/next/package.json') > 0 &&
  (readStamp(STAMP) === lockHash ||
    changedAt('node_modules/.package-lock.json') >= changedAt('package-lock.json'))

/**
 * Installs the dependencies when they are missing or the lock file has changed since. The build needs the
 * development dependencies too, whatever NODE_ENV says. Not `npm ci`: it refuses where a registry lacks
 * the binaries of foreign platforms, and it would empty a folder that other work may be using.
 */
export const installIfNeeded = async () => {
  const wanted = sourceHash(['package-lock.json'])
  if (isInstalled(wanted)) return
  say(
    '正在安装依赖（首次约一两分钟）',
    'Installing dependencies (about a minute or two the first time)',
  )
  const shown = progress(bilingual('安装依赖', 'npm install'))
  const lines = []
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const code = await run(
    npm,
    ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=http'],
    {
      onLine: (line) => {
        lines.push(line)
        shown.update(line.replace(/^npm (http|warn) /, '').slice(0, 60))
      },
    },
  ).catch(() => 1)
  const seconds = shown.stop()
  if (code !== 0) {
    const errors = lines.filter((line) => line.startsWith('npm error'))
    const reason = errors.slice(0, 2).join(' ') || lines.at(-1) || ''
    throw new LaunchError(
      `依赖安装失败：${reason}；请检查网络与 npm 源后重试`,
      `npm install failed: check the network and the npm registry, then try again`,
    )
  }
  writeStamp(STAMP, wanted)
  say(`依赖已安装，用时 ${seconds} 秒`, `Dependencies installed in ${seconds} s`)
}

import { existsSync } from 'node:fs'

import { progress } from './progress.mjs'
import { inRoot } from './root.mjs'
import { run } from './run.mjs'
import { bilingual, LaunchError, say } from './say.mjs'
import { sourceHash } from './sourceHash.mjs'
import { readStamp, writeStamp } from './stamp.mjs'

const STAMP = inRoot('node_modules/.zhisu-lock-hash')

/**
 * Installs the dependencies when they are missing or the lock file has changed since. The build needs the
 * development dependencies too, whatever NODE_ENV says.
 */
export const installIfNeeded = async () => {
  const wanted = sourceHash(['package-lock.json'])
  if (readStamp(STAMP) === wanted && existsSync(inRoot('node_modules/next/package.json'))) return
  say(
    '正在安装依赖（首次约一两分钟）',
    'Installing dependencies (about a minute or two the first time)',
  )
  const shown = progress(bilingual('安装依赖', 'npm ci'))
  const lines = []
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const code = await run(
    npm,
    ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=http'],
    {
      onLine: (line) => {
        lines.push(line)
        shown.update(line.replace(/^npm (http|warn) /, '').slice(0, 60))
      },
    },
  ).catch(() => 1)
  const seconds = shown.stop()
  if (code !== 0) {
    const reason = lines.filter((line) => line.startsWith('npm error')).at(-1) ?? lines.at(-1) ?? ''
    throw new LaunchError(
      `依赖安装失败：${reason}；请检查网络与 npm 源后重试`,
      `npm ci failed: check the network and the npm registry, then try again`,
    )
  }
  writeStamp(STAMP, wanted)
  say(`依赖已安装，用时 ${seconds} 秒`, `Dependencies installed in ${seconds} s`)
}

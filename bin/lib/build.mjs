import { existsSync } from 'node:fs'

import { progress } from './progress.mjs'
import { inRoot } from './root.mjs'
import { run } from './run.mjs'
import { bilingual, LaunchError, say } from './say.mjs'
import { sourceHash } from './sourceHash.mjs'
import { readStamp, writeStamp } from './stamp.mjs'

const STAMP = inRoot('.next/.zhisu-source-hash')

/** All that the built console is made from. */
const SOURCES = [
  'access',
  'collections',
  'hooks',
  'public',
  'seed',
  'src',
  'next.config.mjs',
  'package-lock.json',
  'tsconfig.json',
]

/**
 * Builds the console where there is no build yet or a source has changed since.
 *
 * @param {{ force?: boolean }} [options]
 */
export const buildIfNeeded = async ({ force = false } = {}) => {
  const wanted = sourceHash(SOURCES)
  if (!force && readStamp(STAMP) === wanted && existsSync(inRoot('.next/BUILD_ID'))) return
  say(
    '正在构建控制台（约一分钟，仅在源码变化后进行）',
    'Building the console (about a minute, only after sources changed)',
  )
  const shown = progress(bilingual('构建', 'next build'))
  const lines = []
  const code = await run(process.execPath, [inRoot('node_modules/next/dist/bin/next'), 'build'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      TZ: 'Asia/Shanghai',
    },
    onLine: (line) => {
      lines.push(line)
      if (line.trim()) shown.update(line.trim().slice(0, 60))
    },
  })
  const seconds = shown.stop()
  if (code !== 0) {
    process.stderr.write(`${lines.slice(-40).join('\n')}\n`)
    throw new LaunchError('构建失败，原因见上方输出', 'The build failed: see the lines above')
  }
  writeStamp(STAMP, wanted)
  say(`构建完成，用时 ${seconds} 秒`, `Built in ${seconds} s`)
}

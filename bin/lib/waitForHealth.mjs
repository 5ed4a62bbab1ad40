import { setTimeout as delay } from 'node:timers/promises'

import { LaunchError } from './say.mjs'

const LIMIT_MS = 60_000

/** The address under which this machine reaches the console. */
const localAddress = ({ host, port }) => {
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}

/** Resolves when `/api/health` says that the console and its database answer. */
export const waitForHealth = async (settings) => {
  const limit = Date.now() + LIMIT_MS
  while (Date.now() < limit) {
    const response = await fetch(`${localAddress(settings)}/api/health`).catch(() => null)
    if (response?.ok) return
    await delay(100)
  }
  throw new LaunchError(
    '控制台已启动但一分钟内未通过健康检查，原因见上方日志',
    'The console started but was not healthy within a minute: see the log above',
  )
}

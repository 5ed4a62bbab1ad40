import { createServer } from 'node:http'

import { admitRequest } from './admitRequest.mjs'
import { ROOT } from './root.mjs'
import { say } from './say.mjs'

const SHUTDOWN_MS = 25_000

/**
 * Idle connections live longer here than in browsers and reverse proxies (a minute in most): otherwise a request is
 * now and then sent on a connection that is closed at that moment, and fails for no reason that anybody can see.
 */
const KEEP_ALIVE_MS = 75_000

/** Set by `src/instrumentation.ts`: stops the crons and closes the database. */
const SHUTDOWN = Symbol.for('zhisu.shutdown')

const stopOnSignal = (server, app) => {
  let isStopping = false
  const stop = async () => {
    if (isStopping) process.exit(1)
    isStopping = true
    say(
      '正在停止：等待处理中的请求完成（再按一次 Ctrl-C 立即退出）',
      'Stopping: open requests are finished first (Ctrl-C again ends at once)',
    )
    setTimeout(() => process.exit(1), SHUTDOWN_MS).unref()
    await new Promise((resolve) => {
      server.close(resolve)
      server.closeIdleConnections()
    })
    await globalThis[SHUTDOWN]?.()
    await app.close()
    process.exit(0)
  }
  process.on('SIGINT', () => void stop())
  process.on('SIGTERM', () => void stop())
}

/**
 * Serves the built console in this process and resolves when it answers.
 *
 * @param {{ host: string, port: number, url: string, trustProxy: number }} settings
 */
export const serve = async ({ host, port, url, trustProxy }) => {
  process.env.NODE_ENV = 'production'
  const { default: next } = await import('next')
  const app = next({ dev: false, dir: ROOT, hostname: host, port })
  const settings = { isHttps: url.startsWith('https:'), trustProxy }
  await app.prepare()
  const handle = app.getRequestHandler()
  const server = createServer((request, response) => {
    admitRequest(request, response, settings)
    handle(request, response).catch(() => {
      if (!response.headersSent) response.statusCode = 500
      response.end()
    })
  })
  server.keepAliveTimeout = KEEP_ALIVE_MS
  // Node wants the time for headers to be the longer one, or it ends idle connections by that.
  server.headersTimeout = KEEP_ALIVE_MS + 5_000
  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host, port }, resolve)
  })
  stopOnSignal(server, app)
}

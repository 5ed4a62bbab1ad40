import { createServer } from 'node:net'

import { LaunchError } from './say.mjs'

const REASONS = {
  EADDRINUSE: (host, port) =>
    new LaunchError(
      `端口 ${port} 已被占用，请先停止占用它的程序，或换一个端口：PORT=3001 npm start`,
      `port ${port} is in use: stop what holds it, or choose another with PORT=3001 npm start`,
    ),
  EACCES: (host, port) =>
    new LaunchError(
      `无权监听端口 ${port}，请改用 1024 以上的端口，例如 PORT=3000`,
      `this user may not listen on port ${port}: choose one above 1024, such as PORT=3000`,
    ),
}

/**
 * Makes sure that the console can listen there, before any long work starts.
 *
 * @throws LaunchError when the port is taken or the address is not one of this machine
 */
export const checkPort = ({ host, port }) =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) =>
      reject(
        REASONS[error.code]?.(host, port) ??
          new LaunchError(
            `HOST=${host} 不是本机可监听的地址（${error.code}），请改为 127.0.0.1 或 0.0.0.0`,
            `HOST=${host} is no address of this machine (${error.code}): use 127.0.0.1 or 0.0.0.0`,
          ),
      ),
    )
    probe.listen({ host, port }, () => probe.close(resolve))
  })

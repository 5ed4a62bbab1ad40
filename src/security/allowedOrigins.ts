import { networkInterfaces } from 'node:os'

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]']

const isEverywhere = (host: string): boolean => host === '0.0.0.0' || host === '::'

const bracketed = (address: string): string => (address.includes(':') ? `[${address}]` : address)

const ownAddresses = (): string[] =>
  Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .map(({ address }) => bracketed(address))

const isOnThisMachine = (url: string): boolean => {
  const { hostname, protocol } = new URL(url)
  return protocol === 'http:' && LOOPBACK.includes(hostname)
}

/**
 * Payload's `serverURL`: the public address where there is one. On the machine itself it stays empty, so
 * that the console's own requests stay relative and work under `localhost`, `127.0.0.1` and the like.
 */
export const fixedServerUrl = (url: string): string => (isOnThisMachine(url) ? '' : url)

/**
 * The origins from which a browser may use the session cookie (Payload's `csrf`): the public address,
 * and, where that is this machine over plain http, the other names under which the same server is reached.
 */
export const allowedOrigins = ({
  host,
  port,
  url,
}: {
  host: string
  port: number
  url: string
}): string[] => {
  if (!isOnThisMachine(url)) return [url]
  const names = isEverywhere(host) ? [...LOOPBACK, ...ownAddresses()] : LOOPBACK
  return [...new Set([url, ...names.map((name) => `http://${name}:${port}`)])]
}

import { networkInterfaces } from 'node:os'

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]']

const isEverywhere = (host: string): boolean => host === '0.0.0.0' || host === '::'

const bracketed = (address: string): string => (address.includes(':') ? `[${address}]` : address)

const ownAddresses = (): string[] =>
  Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .map(({ address }) => bracketed(address))

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
  const { hostname, protocol } = new URL(url)
  if (protocol === 'https:' || !LOOPBACK.includes(hostname)) return [url]
  const names = isEverywhere(host) ? [...LOOPBACK, ...ownAddresses()] : LOOPBACK
  return [...new Set([url, ...names.map((name) => `http://${name}:${port}`)])]
}

/**
 * The address that a request came from: with N trusted reverse proxies the Nth entry from the right of
 * `X-Forwarded-For` (each proxy appends the address it saw), else the socket's. What stands further left
 * was written by the caller and proves nothing.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {number} trustedProxies
 */
export const clientAddress = (request, trustedProxies) => {
  const socketAddress = request.socket.remoteAddress ?? 'unknown'
  if (trustedProxies === 0) return socketAddress
  const forwarded = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean)
  return forwarded.at(-trustedProxies) ?? socketAddress
}

const YEAR_SECONDS = 31_536_000

/**
 * Nothing leaves for another host, and only scripts of this server run: inline ones carry the nonce.
 * Styles stay inline because the console's components set them on elements.
 */
export const contentSecurityPolicy = (nonce) =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self' blob:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ')

/**
 * The headers of every answer.
 *
 * @param {{ isHttps: boolean, csp: string, requestId: string }} facts HSTS only where the public address is https
 */
export const securityHeaders = ({ isHttps, csp, requestId }) => ({
  'Content-Security-Policy': csp,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'SAMEORIGIN',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'X-Request-Id': requestId,
  ...(isHttps && { 'Strict-Transport-Security': `max-age=${YEAR_SECONDS}` }),
})

/** Why a delivery did not succeed, without a word about the addressee. */
export interface DeliveryFailure {
  /** A code such as `SMTP 451`, `ECONNREFUSED`, `HTTP 500`. */
  readonly reason: string
  /** The receiving side said that it will never accept. */
  readonly isRefused: boolean
  /** The relay itself cannot be reached: further mails of this run would fail likewise. */
  readonly isRelayDown: boolean
}

/** An answer of a webhook that is no success. */
export class WebhookRefusal extends Error {
  constructor(readonly reason: string) {
    super(reason)
  }
}

interface Failure {
  code?: unknown
  responseCode?: unknown
  command?: unknown
  name?: unknown
}

const UNREACHABLE = new Set([
  'ECONNECTION',
  'ESOCKET',
  'ETIMEDOUT',
  'EDNS',
  'ECONNREFUSED',
  'EAUTH',
])

const isCode = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Z][A-Z0-9_]{2,40}$/.test(value)

/**
 * What an error of nodemailer or fetch means for the delivery. Messages of servers quote addresses and
 * are dropped; codes stay.
 */
export const failureOf = (error: unknown): DeliveryFailure => {
  if (error instanceof WebhookRefusal)
    return { reason: error.reason, isRefused: false, isRelayDown: false }
  const { code, responseCode, command, name } = (error ?? {}) as Failure
  if (typeof responseCode === 'number') {
    const isRefused = responseCode >= 500 && command === 'RCPT TO'
    return { reason: `SMTP ${responseCode}`, isRefused, isRelayDown: code === 'EAUTH' }
  }
  if (name === 'TimeoutError') return { reason: 'TIMEOUT', isRefused: false, isRelayDown: false }
  const cause = (error as { cause?: Failure } | null)?.cause?.code
  const reason = [code, cause].find(isCode) ?? 'FAILED'
  return { reason, isRefused: false, isRelayDown: UNREACHABLE.has(reason) }
}

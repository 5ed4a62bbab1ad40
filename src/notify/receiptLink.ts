import { createHmac, timingSafeEqual } from 'node:crypto'

const VALID_MS = 14 * 24 * 60 * 60 * 1000

/** Keeps these tokens apart from anything else that is signed with the same secret. */
const PURPOSE = 'zhisu/receipt-link/1'

const signatureOf = (secret: string, content: string): string =>
  createHmac('sha256', secret).update(`${PURPOSE}\n${content}`).digest('base64url')

const isEqual = (left: string, right: string): boolean => {
  const [a, b] = [Buffer.from(left), Buffer.from(right)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/**
 * A token that lets its holder sign for one notice, for 14 days.
 *
 * @param secret `PAYLOAD_SECRET`
 */
export const receiptToken = (secret: string, notificationId: string, at: Date): string => {
  const content = `${notificationId}.${(at.getTime() + VALID_MS).toString(36)}`
  return `${content}.${signatureOf(secret, content)}`
}

/** The notice that a token is for; null when it is forged, damaged or expired. */
export const readReceiptToken = (secret: string, token: string, at: Date): string | null => {
  const [id, expiry, signature, ...rest] = token.split('.')
  if (!id || !expiry || !signature || rest.length > 0) return null
  if (!isEqual(signature, signatureOf(secret, `${id}.${expiry}`))) return null
  return Number.parseInt(expiry, 36) > at.getTime() ? id : null
}

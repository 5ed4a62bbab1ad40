import { createHmac, randomInt } from 'node:crypto'

/** Without letters and digits that are taken for one another on paper. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const LENGTH = 12
const GROUP = 4

/** A code by which the sender of a comment finds the reply, such as `7KQ2-MX9P-4TWA`: 59 bits. */
export const newCommentCode = (): string =>
  Array.from({ length: LENGTH }, (_, index) => {
    const letter = ALPHABET[randomInt(ALPHABET.length)] ?? ''
    return index > 0 && index % GROUP === 0 ? `-${letter}` : letter
  }).join('')

/** What is stored of a code; typed in small letters or without dashes it is the same. */
export const commentCodeHash = (code: string, secret: string): string =>
  createHmac('sha256', secret)
    .update(`public-comment:${code.toUpperCase().replace(/[^0-9A-Z]/g, '')}`)
    .digest('hex')

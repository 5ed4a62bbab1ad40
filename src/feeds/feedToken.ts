import { createHash, randomBytes } from 'node:crypto'

/** A new secret of a feed: 32 random bytes. */
export const newFeedToken = (): string => randomBytes(32).toString('base64url')

/**
 * What is stored of it. Feeds are found by this hash: how long a comparison of hashes takes tells nobody
 * anything about the secret, and a copy of the database opens no feed.
 */
export const hashOfFeedToken = (token: string): string =>
  createHash('sha256').update(token).digest('hex')

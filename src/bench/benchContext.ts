import type { Collection } from 'mongodb'
import type { Payload, PayloadRequest } from 'payload'

import type { Organizations } from '@/src/bench/makeOrganizations'

/** What a measurement works with: a database of its own, full of generated cases. */
export interface BenchContext {
  readonly payload: Payload
  readonly req: PayloadRequest
  readonly engine: 'sqlite' | 'mongodb'
  /** The bare client on the same database. */
  readonly bare: BareClient
  readonly organizations: Organizations
  readonly cases: number
  readonly say: (line: string) => void
}

/** The database without Payload. */
export interface BareClient {
  /** SQL on SQLite. */
  readonly sql?: (text: string, args: readonly (string | number)[]) => Promise<readonly unknown[]>
  /** The collection of cases on MongoDB. */
  readonly cases?: Collection
  readonly close: () => Promise<void>
}

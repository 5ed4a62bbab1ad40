import type { CollectionSlug, PayloadRequest } from 'payload'

/** A whole document, as hooks would leave it, with ids of its own and of its array rows. */
export type BulkDoc = Record<string, unknown> & { readonly id: string }

/**
 * Writes many documents at once, inside the transaction of the request. Documents are stored exactly as
 * Payload stores them; hooks, validation and defaults are the caller's business.
 */
export interface BulkWriter {
  /** A new id for a document, as the database makes them. */
  readonly newId: (collection: CollectionSlug) => string
  /** A new id for a row of an array. */
  readonly newRowId: () => string
  readonly insert: (
    req: PayloadRequest,
    collection: CollectionSlug,
    docs: readonly BulkDoc[],
  ) => Promise<void>
  /** The document as a query would give it back, for the audit log. */
  readonly asRead: (collection: CollectionSlug, doc: BulkDoc) => BulkDoc
  /** Puts cases into the trash; each gives its unique key free. */
  readonly trashCases: (req: PayloadRequest, ids: readonly string[], at: string) => Promise<void>
}

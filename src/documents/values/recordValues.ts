import type { PayloadRequest } from 'payload'

import type { DocumentSubject } from '@/src/domain/documents/documentSubjects'
import type { PlaceValues } from '@/src/domain/documents/template'
import type { Agency, User } from '@/src/payload-types'

/** Who makes a document, for which organization, from which record. */
export interface DocumentRequest {
  readonly req: PayloadRequest
  readonly user: User
  readonly organ: Agency
  readonly subject: { readonly relationTo: DocumentSubject; readonly value: string }
}

/** What a record says for a document. Parties are never named: the case number and the cause stand for them. */
export interface RecordValues {
  readonly values: PlaceValues
  /** Ids of the organizations that may read the document once it is issued. */
  readonly recipients: readonly string[]
  readonly cc?: string
  readonly signer?: string
  readonly attachments?: readonly string[]
  /** Whom a referral is about: the document is hidden from them as the referral is. */
  readonly personConcerned?: string | null
  readonly agencyConcerned?: string | null
}

/**
 * Reads a record with the rights of the user and gives the values of one kind of document.
 * @throws userError 404 when the user may not see the record, 409 when it is no record for this document
 */
export type ValueProvider = (request: DocumentRequest) => Promise<RecordValues>

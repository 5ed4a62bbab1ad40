import type { UIFieldServerProps } from 'payload'

import { DocumentsPanel } from '@/src/admin/documents/DocumentsPanel'
import { documentSubjects, type DocumentSubject } from '@/src/domain/documents/documentSubjects'

const isSubject = (slug: string): slug is DocumentSubject =>
  (documentSubjects as readonly string[]).includes(slug)

/** The panel of official documents as a field of a record's form. */
export const RecordDocuments = ({ id, collectionSlug, req }: UIFieldServerProps) =>
  id && isSubject(collectionSlug) ? (
    <DocumentsPanel req={req} subject={{ relationTo: collectionSlug, value: String(id) }} />
  ) : null

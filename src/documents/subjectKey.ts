import type { DocumentSubject } from '@/src/domain/documents/documentSubjects'

/** The record that a document is made from, as one text that an index finds: `duties:ID`. */
export const subjectKey = (relationTo: DocumentSubject, id: string): string => `${relationTo}:${id}`

import { uiField } from '@/collections/fields/uiField'

/** The official documents of a record on its form, and the way to make another. */
export const recordDocuments = uiField(
  'officialDocuments',
  '/src/admin/documents/RecordDocuments#RecordDocuments',
)

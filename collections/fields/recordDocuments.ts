import type { UIField } from 'payload'

/** The official documents of a record on its form, and the way to make another. */
export const recordDocuments: UIField = {
  name: 'officialDocuments',
  type: 'ui',
  admin: { components: { Field: '/src/admin/documents/RecordDocuments#RecordDocuments' } },
}

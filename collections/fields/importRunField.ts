import type { Field } from 'payload'

import { label } from '@/collections/fields/labels'

/** The import that made a record: only the import itself writes it. */
export const importRunField: Field = {
  name: 'importRun',
  type: 'relationship',
  relationTo: 'imports',
  label: label('来源导入', 'Import'),
  index: true,
  access: {
    create: ({ req }) => Boolean(req.context.importRun),
    update: () => false,
  },
  admin: { hidden: true },
}

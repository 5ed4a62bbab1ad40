import type { RelationshipField } from 'payload'

import { label } from '@/collections/fields/labels'

/** The government that decides. */
export const deciderField: RelationshipField = {
  name: 'decider',
  type: 'relationship',
  relationTo: 'agencies',
  label: label('决策机关', 'Decided by'),
  required: true,
  index: true,
  filterOptions: { kind: { equals: 'government' } },
  admin: { width: '50%' },
}

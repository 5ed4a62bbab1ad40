import type { Field } from 'payload'

import { derived } from '@/collections/fields/derived'
import { label } from '@/collections/fields/labels'

/** The region that a record belongs to, which a hook derives: lists and rights are asked by it. */
export const derivedRegion: Field = derived({
  name: 'region',
  type: 'relationship',
  relationTo: 'regions',
  label: label('地区', 'Region'),
  index: true,
  admin: { position: 'sidebar' },
})

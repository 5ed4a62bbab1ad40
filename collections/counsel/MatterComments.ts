import type { CollectionConfig } from 'payload'

import { matterCommentsPolicy } from '@/access/matters'
import { derived } from '@/collections/fields/derived'
import { derivedRegion } from '@/collections/fields/derivedRegion'
import { label, selectOptions } from '@/collections/fields/labels'
import { groups } from '@/collections/groups'
import { keepAppendOnly } from '@/hooks/audit/keepAppendOnly'
import { announceComment } from '@/hooks/counsel/announceComment'
import { stampComment } from '@/hooks/counsel/stampComment'
import { commentSides } from '@/src/domain/counsel/commentSides'

/** What unit, office and counsel write to one another about a matter; what was said stays. */
export const MatterComments: CollectionConfig = {
  slug: 'matter-comments',
  labels: { singular: label('沟通记录', 'Comment'), plural: label('沟通记录', 'Comments') },
  access: matterCommentsPolicy,
  disableBulkEdit: true,
  // They stand on the page of the matter.
  admin: { useAsTitle: 'text', group: groups.counsel, hidden: true },
  defaultSort: 'createdAt',
  indexes: [{ fields: ['matter', 'createdAt'] }],
  fields: [
    {
      name: 'matter',
      type: 'relationship',
      relationTo: 'matters',
      label: label('事项', 'Matter'),
      required: true,
      index: true,
    },
    {
      name: 'text',
      type: 'textarea',
      label: label('内容', 'Text'),
      required: true,
      maxLength: 5000,
    },
    derived({
      name: 'side',
      type: 'select',
      label: label('发言方', 'Side'),
      required: true,
      options: selectOptions(commentSides),
    }),
    derived({
      name: 'author',
      type: 'relationship',
      relationTo: 'users',
      label: label('账号', 'Account'),
      index: true,
    }),
    derived({ name: 'authorName', type: 'text', label: label('发言人', 'Author') }),
    derived({
      name: 'unit',
      type: 'relationship',
      relationTo: 'agencies',
      label: label('单位', 'Unit'),
      index: true,
    }),
    derivedRegion,
  ],
  hooks: {
    beforeValidate: [stampComment],
    beforeChange: [keepAppendOnly.beforeChange],
    beforeDelete: [keepAppendOnly.beforeDelete],
    afterChange: [announceComment],
  },
}

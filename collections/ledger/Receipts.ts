import type { CollectionConfig } from 'payload'

import { hiddenUnless } from '@/access/atoms'
import { receiptsPolicy } from '@/access/policies'
import { label } from '@/collections/fields/labels'
import { groups } from '@/collections/groups'
import { keepAppendOnly } from '@/hooks/audit/keepAppendOnly'

/** Receipts (签收): who signed for a notice, when and how. One for each notice, never changed. */
export const Receipts: CollectionConfig = {
  slug: 'receipts',
  labels: { singular: label('签收', 'Receipt'), plural: label('签收记录', 'Receipts') },
  access: receiptsPolicy,
  admin: {
    defaultColumns: ['notification', 'recipient', 'signedAt', 'via', 'signedBy'],
    group: groups.ledger,
    hidden: hiddenUnless('prefecture-office', 'county-office'),
  },
  defaultSort: '-signedAt',
  fields: [
    {
      name: 'notification',
      type: 'relationship',
      relationTo: 'notifications',
      label: label('通知', 'Notice'),
      required: true,
      unique: true,
    },
    {
      name: 'recipient',
      type: 'relationship',
      relationTo: 'agencies',
      label: label('单位', 'Organization'),
      required: true,
      index: true,
    },
    {
      name: 'region',
      type: 'relationship',
      relationTo: 'regions',
      label: label('地区', 'Region'),
      required: true,
      index: true,
    },
    {
      name: 'signedBy',
      type: 'relationship',
      relationTo: 'users',
      label: label('签收人', 'Signed by'),
    },
    { name: 'signedAt', type: 'date', label: label('签收时间', 'Signed at'), required: true },
    {
      name: 'via',
      type: 'select',
      label: label('方式', 'By'),
      required: true,
      options: [
        { value: 'console', label: label('系统内', 'Console') },
        { value: 'mail-link', label: label('邮件链接', 'Link in the mail') },
      ],
    },
  ],
  hooks: {
    beforeChange: [keepAppendOnly.beforeChange],
    beforeDelete: [keepAppendOnly.beforeDelete],
  },
}

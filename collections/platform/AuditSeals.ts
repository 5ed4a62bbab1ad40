import type { CollectionConfig } from 'payload'

import { operationsPolicy } from '@/access/policies'
import { label } from '@/collections/fields/labels'
import { groups } from '@/collections/groups'
import { keepAppendOnly } from '@/hooks/audit/keepAppendOnly'

/** Seals of the audit log: each carries the hash of its events and of the seal before it. */
export const AuditSeals: CollectionConfig = {
  slug: 'audit-seals',
  labels: { singular: label('审计封存', 'Audit seal'), plural: label('审计封存', 'Audit seals') },
  access: operationsPolicy,
  admin: {
    useAsTitle: 'number',
    defaultColumns: ['number', 'eventCount', 'hash', 'sealedAt'],
    group: groups.platform,
    hidden: ({ user }) => user?.role !== 'system-admin',
  },
  defaultSort: '-number',
  timestamps: false,
  fields: [
    {
      name: 'number',
      type: 'number',
      label: label('序号', 'Number'),
      required: true,
      unique: true,
    },
    { name: 'eventCount', type: 'number', label: label('事件数', 'Events'), required: true },
    {
      name: 'eventsHash',
      type: 'text',
      label: label('事件哈希', 'Hash of events'),
      required: true,
    },
    { name: 'previousHash', type: 'text', label: label('前一封存', 'Hash before') },
    { name: 'hash', type: 'text', label: label('封存哈希', 'Hash'), required: true },
    { name: 'sealedAt', type: 'date', label: label('封存时间', 'Sealed at'), required: true },
  ],
  hooks: {
    beforeChange: [keepAppendOnly.beforeChange],
    beforeDelete: [keepAppendOnly.beforeDelete],
  },
}

import type { CollectionConfig } from 'payload'

import { operationsPolicy } from '@/access/policies'
import { label } from '@/collections/fields/labels'
import { recordedData } from '@/collections/fields/recordedData'
import { groups } from '@/collections/groups'
import { keepAppendOnly } from '@/hooks/audit/keepAppendOnly'

/** Append-only events, written in the transaction of the business write and sealed in batches. */
export const AuditEvents: CollectionConfig = {
  slug: 'audit-events',
  labels: { singular: label('审计事件', 'Audit event'), plural: label('审计日志', 'Audit log') },
  access: operationsPolicy,
  admin: {
    useAsTitle: 'type',
    defaultColumns: ['occurredAt', 'type', 'subjectType', 'subjectTitle', 'actorName'],
    listSearchableFields: ['subjectTitle', 'actorName'],
    group: groups.platform,
    hidden: ({ user }) => user?.role !== 'system-admin' && user?.role !== 'prefecture-office',
  },
  defaultSort: '-occurredAt',
  timestamps: false,
  indexes: [{ fields: ['subjectType', 'subjectId', 'occurredAt'] }],
  fields: [
    { name: 'type', type: 'text', label: label('事件', 'Event'), required: true, index: true },
    {
      name: 'occurredAt',
      type: 'date',
      label: label('时间', 'At'),
      required: true,
      index: true,
      admin: { date: { displayFormat: 'yyyy-MM-dd HH:mm:ss' } },
    },
    { name: 'actor', type: 'text', label: label('操作人编号', 'Actor id'), index: true },
    { name: 'actorName', type: 'text', label: label('操作人', 'Actor') },
    { name: 'subjectType', type: 'text', label: label('对象类别', 'Subject type'), required: true },
    { name: 'subjectId', type: 'text', label: label('对象编号', 'Subject id'), required: true },
    { name: 'subjectTitle', type: 'text', label: label('对象', 'Subject') },
    { name: 'region', type: 'text', label: label('地区', 'Region'), index: true },
    recordedData('changes', label('变更', 'Changes')),
    {
      name: 'correlationId',
      type: 'text',
      label: label('关联编号', 'Correlation id'),
      index: true,
    },
    { name: 'seal', type: 'text', label: label('封存批次', 'Seal'), index: true },
  ],
  hooks: {
    beforeChange: [keepAppendOnly.beforeChange],
    beforeDelete: [keepAppendOnly.beforeDelete],
  },
}

import type { CollectionConfig } from 'payload'

import { hiddenUnless } from '@/access/atoms'
import { notificationsPolicy } from '@/access/policies'
import { dayField } from '@/collections/fields/dayField'
import { label, selectOptions } from '@/collections/fields/labels'
import { groups } from '@/collections/groups'
import { noticeDeliveryStates, noticeKinds } from '@/src/domain/noticeStates'
import { notificationEndpoints } from '@/src/notify/notificationEndpoints'

/**
 * Notices: the outbox and the inbox. One row for each organization that is told something; both rows of a
 * dual dispatch share `dispatchKey`. Written in the transaction of the event, delivered by jobs.
 */
export const Notifications: CollectionConfig = {
  slug: 'notifications',
  labels: { singular: label('通知', 'Notice'), plural: label('通知', 'Notices') },
  access: notificationsPolicy,
  endpoints: notificationEndpoints,
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'recipient', 'deliveryState', 'signedAt', 'occurredAt'],
    group: groups.ledger,
    hidden: hiddenUnless('prefecture-office', 'county-office', 'agency'),
    components: {
      views: { edit: { root: { Component: '/src/admin/notices/NoticePage#NoticePage' } } },
    },
  },
  defaultSort: '-occurredAt',
  indexes: [
    { fields: ['recipient', 'readAt'] },
    { fields: ['region', 'needsReceipt', 'signedAt'] },
  ],
  fields: [
    { name: 'title', type: 'text', label: label('标题', 'Title'), required: true },
    { name: 'titleEn', type: 'text', admin: { hidden: true } },
    { name: 'body', type: 'textarea', label: label('内容', 'Text'), required: true },
    { name: 'bodyEn', type: 'textarea', admin: { hidden: true } },
    {
      name: 'kind',
      type: 'select',
      label: label('类别', 'Kind'),
      required: true,
      index: true,
      options: selectOptions(noticeKinds),
    },
    {
      name: 'recipient',
      type: 'relationship',
      relationTo: 'agencies',
      label: label('接收单位', 'Recipient'),
      index: true,
    },
    // Instead of an organization: counsel, who belongs to none.
    {
      name: 'person',
      type: 'relationship',
      relationTo: 'users',
      label: label('接收人', 'Person'),
      index: true,
    },
    {
      name: 'side',
      type: 'select',
      label: label('接收方', 'Side'),
      required: true,
      options: [
        { value: 'debtor', label: label('责任单位', 'Debtor') },
        { value: 'supervisor', label: label('督办单位', 'Supervisor') },
        { value: 'superior', label: label('上级督办单位', 'Superior supervisor') },
      ],
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
      name: 'case',
      type: 'relationship',
      relationTo: 'cases',
      label: label('案件', 'Case'),
      index: true,
    },
    {
      name: 'hearing',
      type: 'relationship',
      relationTo: 'hearings',
      label: label('开庭', 'Hearing'),
      index: true,
    },
    {
      name: 'duty',
      type: 'relationship',
      relationTo: 'duties',
      label: label('任务', 'Duty'),
      index: true,
    },
    {
      name: 'matter',
      type: 'relationship',
      relationTo: 'matters',
      label: label('法律事务', 'Matter'),
      index: true,
    },
    dayField('dueOn', '到期日', 'Due on'),
    {
      name: 'occurredAt',
      type: 'date',
      label: label('发出时间', 'Sent at'),
      required: true,
      index: true,
      admin: { date: { displayFormat: 'yyyy-MM-dd HH:mm' } },
    },
    {
      name: 'dispatchKey',
      type: 'text',
      label: label('调度编号', 'Dispatch'),
      required: true,
      index: true,
    },
    { name: 'dedupeKey', type: 'text', required: true, unique: true, hidden: true },
    {
      name: 'deliveryState',
      type: 'select',
      label: label('送达状态', 'Delivery'),
      required: true,
      index: true,
      defaultValue: 'pending',
      options: selectOptions(noticeDeliveryStates),
      admin: { components: { Cell: '/src/admin/cells/StateCell#StateCell' } },
    },
    {
      name: 'deliveredAt',
      type: 'date',
      label: label('送达时间', 'Delivered at'),
      admin: { date: { displayFormat: 'yyyy-MM-dd HH:mm' } },
    },
    {
      name: 'needsReceipt',
      type: 'checkbox',
      label: label('须签收', 'Needs a receipt'),
      defaultValue: true,
      index: true,
    },
    {
      name: 'signedAt',
      type: 'date',
      label: label('签收时间', 'Signed for at'),
      index: true,
      admin: { date: { displayFormat: 'yyyy-MM-dd HH:mm' } },
    },
    { name: 'readAt', type: 'date', label: label('阅读时间', 'Read at'), index: true },
    { name: 'resentCount', type: 'number', label: label('重发次数', 'Re-sent'), defaultValue: 0 },
  ],
}

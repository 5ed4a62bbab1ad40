import type { CollectionConfig } from 'payload'

import { operationsPolicy } from '@/access/policies'
import { label, selectOptions } from '@/collections/fields/labels'
import { groups } from '@/collections/groups'
import { deliveryStates } from '@/src/domain/noticeStates'

/** One notice on one channel to one address: what a job claims, tries, and tries again. */
export const Deliveries: CollectionConfig = {
  slug: 'deliveries',
  labels: { singular: label('发送记录', 'Delivery'), plural: label('发送记录', 'Deliveries') },
  access: operationsPolicy,
  admin: {
    useAsTitle: 'address',
    defaultColumns: ['notification', 'channel', 'state', 'attempts', 'nextAttemptAt', 'sentAt'],
    group: groups.platform,
    hidden: ({ user }) => user?.role !== 'system-admin',
  },
  indexes: [{ fields: ['state', 'nextAttemptAt'] }],
  fields: [
    {
      name: 'notification',
      type: 'relationship',
      relationTo: 'notifications',
      label: label('通知', 'Notice'),
      required: true,
      index: true,
    },
    {
      name: 'channel',
      type: 'select',
      label: label('渠道', 'Channel'),
      required: true,
      options: [
        { value: 'email', label: label('电子邮件', 'E-mail') },
        { value: 'webhook', label: label('网络回调', 'Webhook') },
      ],
    },
    { name: 'address', type: 'text', label: label('地址', 'Address'), required: true },
    {
      name: 'webhook',
      type: 'relationship',
      relationTo: 'webhooks',
      label: label('网络回调', 'Webhook'),
    },
    { name: 'locale', type: 'text', defaultValue: 'zh', hidden: true },
    {
      name: 'state',
      type: 'select',
      label: label('状态', 'State'),
      required: true,
      index: true,
      defaultValue: 'pending',
      options: selectOptions(deliveryStates),
    },
    { name: 'attempts', type: 'number', label: label('尝试次数', 'Attempts'), defaultValue: 0 },
    { name: 'nextAttemptAt', type: 'date', label: label('下次尝试', 'Next attempt'), index: true },
    { name: 'leaseUntil', type: 'date', hidden: true },
    { name: 'leaseOwner', type: 'text', hidden: true },
    { name: 'sentAt', type: 'date', label: label('发送时间', 'Sent at') },
    { name: 'lastError', type: 'text', label: label('最近错误', 'Last error') },
    { name: 'messageId', type: 'text', label: label('邮件编号', 'Message-ID') },
    { name: 'dedupeKey', type: 'text', required: true, unique: true, hidden: true },
  ],
}

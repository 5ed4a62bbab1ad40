import type { CollectionConfig } from 'payload'

import { webhooksPolicy } from '@/access/policies'
import { label } from '@/collections/fields/labels'
import { groups } from '@/collections/groups'
import { auditChanges } from '@/hooks/audit/auditChanges'
import { checkWebhookAddress } from '@/hooks/platform/checkWebhookAddress'

/** Outgoing webhooks: a generic signed one, and group robots of 企业微信 and 钉钉. */
export const Webhooks: CollectionConfig = {
  slug: 'webhooks',
  labels: { singular: label('网络回调', 'Webhook'), plural: label('网络回调', 'Webhooks') },
  access: webhooksPolicy,
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'preset', 'recipient', 'isEnabled'],
    group: groups.platform,
    hidden: ({ user }) => user?.role !== 'system-admin',
  },
  fields: [
    { name: 'name', type: 'text', label: label('名称', 'Name'), required: true },
    {
      name: 'preset',
      type: 'select',
      label: label('类型', 'Preset'),
      required: true,
      defaultValue: 'generic',
      options: [
        { value: 'generic', label: label('通用（签名 JSON）', 'Generic (signed JSON)') },
        { value: 'wecom', label: label('企业微信群机器人', 'WeCom robot') },
        { value: 'dingtalk', label: label('钉钉群机器人', 'DingTalk robot') },
      ],
    },
    { name: 'url', type: 'text', label: label('地址', 'URL'), required: true },
    { name: 'secret', type: 'text', label: label('签名密钥', 'Signing secret') },
    {
      name: 'recipient',
      type: 'relationship',
      relationTo: 'agencies',
      label: label('对应单位', 'For the notices of'),
      required: true,
      index: true,
    },
    { name: 'isEnabled', type: 'checkbox', label: label('启用', 'Enabled'), defaultValue: true },
  ],
  hooks: {
    beforeChange: [checkWebhookAddress],
    afterChange: [auditChanges.afterChange],
    afterDelete: [auditChanges.afterDelete],
  },
}

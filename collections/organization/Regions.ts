import type { CollectionConfig } from 'payload'

import { hiddenUnless } from '@/access/atoms'
import { referencePolicy } from '@/access/policies'
import { label } from '@/collections/fields/labels'
import { groups } from '@/collections/groups'
import { auditChanges } from '@/hooks/audit/auditChanges'

/** Reporting units: the prefecture, its counties and the new district (which has no GB code). */
export const Regions: CollectionConfig = {
  slug: 'regions',
  labels: { singular: label('地区', 'Region'), plural: label('地区', 'Regions') },
  access: referencePolicy,
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'code', 'level', 'order'],
    group: groups.organization,
    hidden: hiddenUnless('prefecture-office', 'system-admin'),
  },
  defaultSort: 'order',
  fields: [
    { name: 'name', type: 'text', label: label('名称', 'Name'), required: true, unique: true },
    { name: 'nameEn', type: 'text', label: label('英文名称', 'Name in English') },
    {
      name: 'slug',
      type: 'text',
      label: label('内部代号', 'Internal key'),
      required: true,
      unique: true,
      admin: {
        description: label(
          '用于命令行与接口；有行政区划代码的填代码。',
          'For the command line and the interface; the GB code where there is one.',
        ),
      },
    },
    {
      name: 'code',
      type: 'text',
      label: label('行政区划代码', 'GB/T 2260 code'),
      index: true,
      admin: { description: label('义龙新区无代码，留空。', 'Empty for a unit without a code.') },
    },
    {
      name: 'level',
      type: 'select',
      label: label('层级', 'Level'),
      required: true,
      options: [
        { value: 'prefecture', label: label('州（市）', 'Prefecture') },
        { value: 'county', label: label('县（市）', 'County') },
        { value: 'district', label: label('新区', 'New district') },
      ],
    },
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'regions',
      label: label('上级地区', 'Superior region'),
      index: true,
    },
    {
      name: 'order',
      type: 'number',
      label: label('排序', 'Order'),
      defaultValue: 100,
      index: true,
    },
  ],
  hooks: { afterChange: [auditChanges.afterChange], afterDelete: [auditChanges.afterDelete] },
}

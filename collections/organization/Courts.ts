import type { CollectionConfig } from 'payload'

import { hiddenUnless } from '@/access/atoms'
import { referencePolicy } from '@/access/policies'
import { dayField } from '@/collections/fields/dayField'
import { label } from '@/collections/fields/labels'
import { groups } from '@/collections/groups'
import { auditChanges } from '@/hooks/audit/auditChanges'

/**
 * Courts with their jurisdiction over administrative cases. Designated courts change (集中管辖): each row
 * says for which region, from and until when, and whether it is official or an example.
 */
export const Courts: CollectionConfig = {
  slug: 'courts',
  labels: { singular: label('法院', 'Court'), plural: label('法院', 'Courts') },
  access: referencePolicy,
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'code', 'level', 'region'],
    group: groups.organization,
    hidden: hiddenUnless('prefecture-office', 'system-admin'),
  },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', label: label('名称', 'Name'), required: true, unique: true },
        {
          name: 'code',
          type: 'text',
          label: label('法院代字', 'Court code'),
          index: true,
          admin: {
            description: label('案号中的代字，如 黔2301。', 'As in case numbers, such as 黔2301.'),
          },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'level',
          type: 'select',
          label: label('审级', 'Level'),
          required: true,
          options: [
            { value: 'basic', label: label('基层人民法院', 'Basic court') },
            { value: 'intermediate', label: label('中级人民法院', 'Intermediate court') },
            { value: 'high', label: label('高级人民法院', 'High court') },
            { value: 'supreme', label: label('最高人民法院', 'Supreme court') },
          ],
        },
        {
          name: 'region',
          type: 'relationship',
          relationTo: 'regions',
          label: label('所在地区', 'Region'),
          index: true,
        },
        {
          name: 'isExample',
          type: 'checkbox',
          label: label('示例数据，非官方', 'Example, not official'),
          defaultValue: false,
        },
      ],
    },
    {
      name: 'aliases',
      type: 'array',
      label: label('别名', 'Aliases'),
      labels: { singular: label('别名', 'Alias'), plural: label('别名', 'Aliases') },
      fields: [
        { name: 'name', type: 'text', label: label('别名', 'Alias'), required: true, index: true },
      ],
    },
    {
      name: 'jurisdiction',
      type: 'array',
      label: label('行政案件管辖', 'Jurisdiction over administrative cases'),
      labels: { singular: label('管辖', 'Jurisdiction'), plural: label('管辖', 'Jurisdiction') },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'region',
              type: 'relationship',
              relationTo: 'regions',
              label: label('被告所在地区', 'Region of the defendant'),
              required: true,
            },
            dayField('fromOn', '起', 'From', { required: true }),
            dayField('untilOn', '止', 'Until'),
            {
              name: 'isExample',
              type: 'checkbox',
              label: label('示例', 'Example'),
              defaultValue: false,
            },
          ],
        },
      ],
    },
  ],
  hooks: { afterChange: [auditChanges.afterChange], afterDelete: [auditChanges.afterDelete] },
}

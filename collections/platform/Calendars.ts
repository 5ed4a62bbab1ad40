import type { CollectionConfig } from 'payload'

import { hiddenUnless } from '@/access/atoms'
import { referencePolicy } from '@/access/policies'
import { dayField } from '@/collections/fields/dayField'
import { label } from '@/collections/fields/labels'
import { groups } from '@/collections/groups'
import { auditChanges } from '@/hooks/audit/auditChanges'
import { checkCalendarDays } from '@/hooks/platform/checkCalendarDays'
import { queueDueDateRecomputation } from '@/hooks/platform/queueDueDateRecomputation'

/**
 * Holiday arrangements beyond the built-in ones (2004–2026): years newly published by the General Office
 * of the State Council, and local holidays, which count for courts only where that is switched on.
 */
export const Calendars: CollectionConfig = {
  slug: 'calendars',
  labels: {
    singular: label('放假安排', 'Holiday calendar'),
    plural: label('放假安排', 'Holiday calendars'),
  },
  access: referencePolicy,
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'year', 'kind', 'isPublished'],
    group: groups.platform,
    hidden: hiddenUnless('prefecture-office', 'system-admin'),
    description: label(
      '内置 2004–2026 年国务院办公厅放假安排。新年度公布后在此录入，未确定的期限会自动重算。',
      'The arrangements of 2004–2026 are built in. Enter a new year here when it is published; uncertain due dates are then recomputed.',
    ),
  },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'title', type: 'text', label: label('名称', 'Title'), required: true },
        {
          name: 'year',
          type: 'number',
          label: label('年份', 'Year'),
          required: true,
          index: true,
          min: 2000,
          max: 2199,
        },
        {
          name: 'kind',
          type: 'select',
          label: label('类别', 'Kind'),
          required: true,
          defaultValue: 'national',
          options: [
            { value: 'national', label: label('全国安排', 'National') },
            { value: 'local', label: label('地方假日', 'Local') },
          ],
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'isPublished',
          type: 'checkbox',
          label: label('已正式公布', 'Officially published'),
          defaultValue: false,
        },
        {
          name: 'appliesToCourtPeriods',
          type: 'checkbox',
          label: label('适用于诉讼期间', 'Applies to court periods'),
          defaultValue: false,
          admin: { condition: (data: { kind?: string }) => data?.kind === 'local' },
        },
        { name: 'source', type: 'text', label: label('文件依据', 'Source') },
      ],
    },
    {
      name: 'holidays',
      type: 'array',
      label: label('放假日', 'Days off'),
      labels: { singular: label('放假日', 'Day off'), plural: label('放假日', 'Days off') },
      fields: [
        {
          type: 'row',
          fields: [
            dayField('dayOn', '日期', 'Day', { required: true }),
            { name: 'name', type: 'text', label: label('节日', 'Holiday') },
          ],
        },
      ],
    },
    {
      name: 'workdays',
      type: 'array',
      label: label('调休上班日', 'Make-up working days'),
      labels: { singular: label('上班日', 'Working day'), plural: label('上班日', 'Working days') },
      fields: [dayField('dayOn', '日期', 'Day', { required: true })],
    },
  ],
  hooks: {
    beforeChange: [checkCalendarDays],
    afterChange: [auditChanges.afterChange, queueDueDateRecomputation],
    afterDelete: [auditChanges.afterDelete, queueDueDateRecomputation],
  },
}

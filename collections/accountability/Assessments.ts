import type { CollectionConfig } from 'payload'

import { hiddenUnless } from '@/access/atoms'
import { assessmentsPolicy } from '@/access/oversight'
import { dayField } from '@/collections/fields/dayField'
import { label, selectOptions } from '@/collections/fields/labels'
import { recordedData } from '@/collections/fields/recordedData'
import { groups } from '@/collections/groups'
import { auditChanges } from '@/hooks/audit/auditChanges'
import { refuseStaleSave } from '@/hooks/records/refuseStaleSave'
import { assessmentEndpoints } from '@/src/accountability/assessment/assessmentEndpoints'
import { assessmentStates } from '@/src/domain/accountability/assessmentStates'
import { indicators } from '@/src/domain/accountability/indicators'

/**
 * Assessments (年度考核结果): one for each table and unit, computed line by line from the records and explained;
 * frozen once a second person has confirmed it. Only `src/accountability/assessment` writes here.
 */
export const Assessments: CollectionConfig = {
  slug: 'assessments',
  labels: { singular: label('考核结果', 'Assessment'), plural: label('考核结果', 'Assessments') },
  access: assessmentsPolicy,
  disableBulkEdit: true,
  endpoints: assessmentEndpoints,
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'total', 'outOf', 'unit', 'region', 'computedOn'],
    listSearchableFields: ['title'],
    group: groups.accountability,
    components: {
      views: {
        edit: {
          root: { Component: '/src/admin/oversight/assessment/AssessmentPage#AssessmentPage' },
        },
      },
    },
    hidden: hiddenUnless('prefecture-office', 'county-office', 'agency', 'leader'),
  },
  defaultSort: '-createdAt',
  fields: [
    { name: 'title', type: 'text', label: label('名称', 'Title'), required: true },
    {
      name: 'state',
      type: 'select',
      label: label('状态', 'State'),
      required: true,
      index: true,
      defaultValue: 'draft',
      options: selectOptions(assessmentStates),
      admin: { position: 'sidebar', components: { Cell: '/src/admin/cells/StateCell#StateCell' } },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'table',
          type: 'relationship',
          relationTo: 'assessment-tables',
          label: label('考核表', 'Table'),
          required: true,
          index: true,
        },
        {
          name: 'unit',
          type: 'relationship',
          relationTo: 'agencies',
          label: label('被考核单位', 'Unit'),
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
        { name: 'year', type: 'number', label: label('年度', 'Year'), required: true, index: true },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'total', type: 'text', label: label('得分', 'Score'), required: true },
        { name: 'outOf', type: 'text', label: label('总分', 'Out of'), required: true },
        // The sum before rounding: `20/3`.
        { name: 'totalExact', type: 'text', admin: { hidden: true }, required: true },
      ],
    },
    {
      name: 'lines',
      type: 'array',
      label: label('逐项得分', 'Lines'),
      labels: { singular: label('项', 'Line'), plural: label('项', 'Lines') },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'item', type: 'text', label: label('指标', 'Item'), required: true },
            {
              name: 'indicator',
              type: 'select',
              label: label('数据来源', 'Indicator'),
              required: true,
              options: selectOptions(indicators),
            },
            { name: 'points', type: 'text', label: label('分值', 'Points'), required: true },
            { name: 'score', type: 'text', label: label('得分', 'Score'), required: true },
          ],
        },
        {
          type: 'row',
          fields: [
            {
              name: 'numerator',
              type: 'number',
              label: label('分子', 'Numerator'),
              required: true,
            },
            // Empty for counts, which have none.
            { name: 'denominator', type: 'number', label: label('分母', 'Denominator') },
            { name: 'scoreExact', type: 'text', admin: { hidden: true }, required: true },
          ],
        },
        { name: 'explanation', type: 'textarea', label: label('说明', 'Explanation') },
        { name: 'explanationEn', type: 'textarea', admin: { hidden: true } },
        // Which records are behind the value: a list of the console with this filter.
        { name: 'recordsOf', type: 'text', admin: { hidden: true } },
        recordedData('recordsWhere', label('所依据的记录', 'Records behind it')),
      ],
    },
    {
      type: 'row',
      fields: [
        dayField('computedOn', '计算日', 'Computed on'),
        {
          name: 'computedBy',
          type: 'relationship',
          relationTo: 'users',
          label: label('计算人', 'Computed by'),
        },
        dayField('confirmedOn', '确认日', 'Confirmed on'),
        {
          name: 'confirmedBy',
          type: 'relationship',
          relationTo: 'users',
          label: label('确认人', 'Confirmed by'),
        },
      ],
    },
    { name: 'uniqueKey', type: 'text', required: true, unique: true, hidden: true },
  ],
  hooks: { beforeChange: [refuseStaleSave], afterChange: [auditChanges.afterChange] },
}

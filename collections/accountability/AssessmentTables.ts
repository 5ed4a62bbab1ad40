import type { CollectionConfig } from 'payload'

import { hiddenUnless } from '@/access/atoms'
import { assessmentTablesPolicy } from '@/access/oversight'
import { derived } from '@/collections/fields/derived'
import { label, selectOptions } from '@/collections/fields/labels'
import { hiddenData } from '@/collections/fields/recordedData'
import { uiField } from '@/collections/fields/uiField'
import { groups } from '@/collections/groups'
import { checkAssessmentTable } from '@/hooks/accountability/checkAssessmentTable'
import { auditChanges } from '@/hooks/audit/auditChanges'
import { refuseStaleSave } from '@/hooks/records/refuseStaleSave'
import { computeEndpoint } from '@/src/accountability/assessment/computeEndpoint'
import { resultsEndpoint } from '@/src/accountability/assessment/resultsEndpoint'
import { assessmentModes, indicators } from '@/src/domain/accountability/indicators'
import { supervisionLayers } from '@/src/domain/accountability/supervisionLayers'
import { denominatorKinds } from '@/src/domain/metrics/denominators'

/**
 * Assessment tables (年度考核指标): what counts how much in a year. The office edits them without code; the
 * scores are computed from the records.
 */
export const AssessmentTables: CollectionConfig = {
  slug: 'assessment-tables',
  labels: {
    singular: label('考核表', 'Assessment table'),
    plural: label('考核表', 'Assessment tables'),
  },
  access: assessmentTablesPolicy,
  disableBulkEdit: true,
  endpoints: [computeEndpoint, resultsEndpoint],
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'year', 'layers', 'pointsTotal', 'updatedAt'],
    listSearchableFields: ['title'],
    group: groups.accountability,
    hidden: hiddenUnless('prefecture-office', 'county-office', 'agency', 'leader'),
  },
  defaultSort: '-year',
  fields: [
    uiField('results', '/src/admin/oversight/assessment/TableTop#TableTop'),
    {
      type: 'row',
      fields: [
        {
          name: 'title',
          type: 'text',
          label: label('名称', 'Title'),
          required: true,
          maxLength: 200,
          admin: { width: '50%' },
        },
        {
          name: 'year',
          type: 'number',
          label: label('年度', 'Year'),
          required: true,
          index: true,
          min: 2000,
          max: 2100,
          admin: { width: '20%' },
        },
        {
          name: 'layers',
          type: 'select',
          hasMany: true,
          label: label('考核层级', 'Units assessed'),
          required: true,
          defaultValue: ['county', 'department'],
          options: selectOptions(supervisionLayers),
          admin: { width: '30%' },
        },
      ],
    },
    {
      name: 'items',
      type: 'array',
      label: label('考核指标', 'Items'),
      labels: { singular: label('指标', 'Item'), plural: label('指标', 'Items') },
      required: true,
      minRows: 1,
      admin: {
        initCollapsed: true,
        components: { RowLabel: '/src/admin/oversight/assessment/ItemRowLabel#ItemRowLabel' },
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'title',
              type: 'text',
              label: label('指标名称', 'Title'),
              required: true,
              admin: { width: '40%' },
            },
            {
              name: 'indicator',
              type: 'select',
              label: label('数据来源', 'Indicator'),
              required: true,
              options: selectOptions(indicators),
              admin: { width: '35%' },
            },
            {
              name: 'points',
              type: 'number',
              label: label('分值', 'Points'),
              required: true,
              admin: { width: '25%' },
            },
          ],
        },
        {
          type: 'row',
          fields: [
            {
              name: 'mode',
              type: 'select',
              label: label('计分方式', 'Scored as'),
              required: true,
              options: selectOptions(assessmentModes),
              admin: { width: '34%' },
            },
            {
              name: 'deduction',
              type: 'number',
              label: label('每件扣分', 'Off for each'),
              admin: {
                width: '33%',
                condition: (_, row: { mode?: string }) => row.mode === 'deduct-each',
              },
            },
            {
              name: 'threshold',
              type: 'number',
              label: label('界限值（%或件数）', 'Threshold (% or count)'),
              admin: {
                width: '33%',
                condition: (_, row: { mode?: string }) => row.mode?.startsWith('at-or') === true,
              },
            },
          ],
        },
        {
          type: 'row',
          fields: [
            {
              name: 'denominator',
              type: 'select',
              label: label('败诉率口径', 'Denominator of the loss rate'),
              defaultValue: 'concluded',
              options: selectOptions(denominatorKinds),
              admin: {
                width: '34%',
                condition: (_, row: { indicator?: string }) => row.indicator === 'loss-rate',
              },
            },
            {
              name: 'benchmark',
              type: 'relationship',
              relationTo: 'benchmarks',
              label: label('对照值（同口径）', 'Benchmark of the same denominator'),
              admin: {
                width: '33%',
                condition: (_, row: { indicator?: string }) => row.indicator === 'loss-rate',
              },
            },
            {
              name: 'needsRecords',
              type: 'checkbox',
              label: label('没有记录时不得分', 'No points where nothing is counted'),
              defaultValue: false,
              admin: { width: '33%' },
            },
          ],
        },
      ],
    },
    uiField('sum', '/src/admin/oversight/assessment/PointsSum#PointsSum'),
    derived({
      name: 'pointsTotal',
      type: 'text',
      label: label('总分', 'Points in all'),
      admin: { position: 'sidebar' },
    }),
    derived(hiddenData('progress', label('计算进度', 'Progress of the computation'))),
  ],
  hooks: {
    beforeValidate: [checkAssessmentTable],
    beforeChange: [refuseStaleSave],
    afterChange: [auditChanges.afterChange],
  },
}

import type { CollectionConfig } from 'payload'

import { hiddenUnless } from '@/access/atoms'
import { counselAssessmentsPolicy } from '@/access/counsel'
import { dayField } from '@/collections/fields/dayField'
import { derived } from '@/collections/fields/derived'
import { derivedRegion } from '@/collections/fields/derivedRegion'
import { label, selectOptions } from '@/collections/fields/labels'
import { uiField } from '@/collections/fields/uiField'
import { groups } from '@/collections/groups'
import { auditChanges } from '@/hooks/audit/auditChanges'
import { guardCounselAssessment } from '@/hooks/counsel/guardCounselAssessment'
import { refuseStaleSave } from '@/hooks/records/refuseStaleSave'
import { counselAssessmentEndpoints } from '@/src/counsel/assessment/counselAssessmentEndpoints'
import { assessmentGrades, counselAssessmentStates } from '@/src/domain/counsel/counselAssessment'

/**
 * What a unit thinks of its counsel's year (法律顾问年度评价): one for each lawyer, unit and year, written by the
 * unit, confirmed by another person of the office, then frozen.
 */
export const CounselAssessments: CollectionConfig = {
  slug: 'counsel-assessments',
  labels: {
    singular: label('顾问年度评价', 'Assessment of counsel'),
    plural: label('顾问年度评价', 'Assessments of counsel'),
  },
  access: counselAssessmentsPolicy,
  disableBulkEdit: true,
  endpoints: counselAssessmentEndpoints,
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'grade', 'total', 'outOf', 'region'],
    listSearchableFields: ['title'],
    group: groups.counsel,
    components: {
      edit: { SaveButton: '/src/admin/records/RecordSaveButton#RecordSaveButton' },
    },
    hidden: hiddenUnless('prefecture-office', 'county-office', 'agency'),
  },
  defaultSort: '-year',
  indexes: [{ fields: ['counsel', 'unit', 'year'], unique: true }],
  fields: [
    uiField('page', '/src/admin/counsel/assessment/CounselAssessmentTop#CounselAssessmentTop'),
    derived({
      name: 'title',
      type: 'text',
      label: label('名称', 'Title'),
      index: true,
      admin: { condition: () => false },
    }),
    {
      type: 'row',
      fields: [
        {
          name: 'counsel',
          type: 'relationship',
          relationTo: 'counsel',
          label: label('法律顾问', 'Counsel'),
          required: true,
          index: true,
          admin: { width: '40%', allowCreate: false, allowEdit: false },
        },
        {
          name: 'unit',
          type: 'relationship',
          relationTo: 'agencies',
          label: label('评价单位', 'Unit'),
          required: true,
          index: true,
          admin: { width: '40%', allowCreate: false, allowEdit: false },
        },
        {
          name: 'year',
          type: 'number',
          label: label('年度', 'Year'),
          required: true,
          index: true,
          min: 2000,
          max: 2200,
          admin: { width: '20%' },
        },
      ],
    },
    {
      name: 'criteria',
      type: 'array',
      label: label('评价指标', 'Criteria'),
      labels: { singular: label('指标', 'Criterion'), plural: label('指标', 'Criteria') },
      required: true,
      minRows: 1,
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'criterion',
              type: 'text',
              label: label('指标', 'Criterion'),
              required: true,
              maxLength: 100,
              admin: { width: '40%' },
            },
            {
              name: 'maximum',
              type: 'number',
              label: label('分值', 'Maximum'),
              required: true,
              min: 0,
              admin: { width: '15%' },
            },
            {
              name: 'points',
              type: 'number',
              label: label('得分', 'Points'),
              required: true,
              min: 0,
              admin: { width: '15%' },
            },
            {
              name: 'remark',
              type: 'text',
              label: label('说明', 'Remark'),
              admin: { width: '30%' },
            },
          ],
        },
      ],
      defaultValue: [
        { criterion: '意见质量', maximum: 40 },
        { criterion: '办理时限', maximum: 20 },
        { criterion: '出庭应诉与化解', maximum: 25 },
        { criterion: '履职纪律', maximum: 15 },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'grade',
          type: 'select',
          label: label('等次', 'Grade'),
          required: true,
          index: true,
          options: selectOptions(assessmentGrades),
          admin: { width: '25%' },
        },
        {
          name: 'remarks',
          type: 'textarea',
          label: label('评语', 'Remarks'),
          maxLength: 5000,
          admin: { width: '75%' },
        },
      ],
    },
    derived({
      name: 'state',
      type: 'select',
      label: label('状态', 'State'),
      required: true,
      index: true,
      defaultValue: 'draft',
      options: selectOptions(counselAssessmentStates),
      admin: { position: 'sidebar', components: { Cell: '/src/admin/cells/StateCell#StateCell' } },
    }),
    derived({
      name: 'total',
      type: 'text',
      label: label('得分', 'Total'),
      admin: { position: 'sidebar' },
    }),
    derived({
      name: 'outOf',
      type: 'text',
      label: label('满分', 'Out of'),
      admin: { position: 'sidebar' },
    }),
    derivedRegion,
    derived({
      name: 'author',
      type: 'relationship',
      relationTo: 'users',
      label: label('评价人', 'Author'),
      admin: { hidden: true },
    }),
    derived({
      name: 'confirmedBy',
      type: 'relationship',
      relationTo: 'users',
      label: label('确认人', 'Confirmed by'),
      admin: { hidden: true },
    }),
    derived(dayField('confirmedOn', '确认日', 'Confirmed on', { admin: { hidden: true } })),
    derived({
      name: 'returnReason',
      type: 'textarea',
      label: label('退回理由', 'Why it was returned'),
      admin: { hidden: true },
    }),
  ],
  hooks: {
    beforeValidate: [guardCounselAssessment],
    beforeChange: [refuseStaleSave],
    afterChange: [auditChanges.afterChange],
  },
}

import type { CollectionConfig } from 'payload'

import { hiddenUnless } from '@/access/atoms'
import { inspectionsPolicy, scoreIsTold } from '@/access/oversight'
import { dayField } from '@/collections/fields/dayField'
import { derived } from '@/collections/fields/derived'
import { derivedRegion } from '@/collections/fields/derivedRegion'
import { label, selectOptions } from '@/collections/fields/labels'
import { uiField } from '@/collections/fields/uiField'
import { groups } from '@/collections/groups'
import { guardInspection } from '@/hooks/accountability/guardInspection'
import { auditChanges } from '@/hooks/audit/auditChanges'
import { shareAttachments } from '@/hooks/platform/shareAttachments'
import { refuseStaleSave } from '@/hooks/records/refuseStaleSave'
import { inspectionEndpoints } from '@/src/accountability/inspections/inspectionEndpoints'
import {
  inspectionKinds,
  inspectionStates,
  objectionDecisions,
  scoreStates,
} from '@/src/domain/accountability/inspection'

const attachments = shareAttachments(['selfCheckFiles'])

/**
 * Inspections of enforcement (执法监督): the office leads, others join in, the unit checks itself first. What is
 * found becomes duties; the steps are those of `src/domain/accountability/inspection`, taken over
 * `POST /api/inspections/:id/<step>`. Basis: 《行政执法监督条例》第六条; its document names and time limits are
 * not built in, offices set them.
 */
export const Inspections: CollectionConfig = {
  slug: 'inspections',
  labels: { singular: label('执法监督', 'Inspection'), plural: label('执法监督', 'Inspections') },
  access: inspectionsPolicy,
  // A bulk edit is one transaction in which one refused record spoils all: records are edited one by one.
  disableBulkEdit: true,
  endpoints: inspectionEndpoints,
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'kind', 'unit', 'lead', 'plannedOn', 'score'],
    listSearchableFields: ['title'],
    group: groups.accountability,
    components: {
      edit: { SaveButton: '/src/admin/records/RecordSaveButton#RecordSaveButton' },
    },
    hidden: hiddenUnless('prefecture-office', 'county-office', 'agency'),
  },
  defaultSort: '-plannedOn',
  indexes: [{ fields: ['region', 'state'] }],
  fields: [
    uiField('page', '/src/admin/oversight/inspections/InspectionTop#InspectionTop'),

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
          name: 'kind',
          type: 'select',
          label: label('监督方式', 'Kind'),
          required: true,
          index: true,
          options: selectOptions(inspectionKinds),
          admin: { width: '25%' },
        },
        dayField('plannedOn', '计划日期', 'Planned on', { required: true, index: true }),
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'unit',
          type: 'relationship',
          relationTo: 'agencies',
          label: label('被监督单位', 'Inspected unit'),
          required: true,
          index: true,
          admin: { width: '50%' },
        },
        {
          name: 'partners',
          type: 'relationship',
          relationTo: 'agencies',
          hasMany: true,
          label: label('协同部门', 'Partners'),
          admin: { width: '50%' },
        },
      ],
    },
    {
      name: 'reviewers',
      type: 'relationship',
      relationTo: 'users',
      hasMany: true,
      label: label('评查人', 'Reviewers'),
      access: { read: scoreIsTold },
      admin: {
        description: label('不得为被监督单位人员。', 'Never somebody of the inspected unit.'),
      },
    },
    derived({
      name: 'state',
      type: 'select',
      label: label('状态', 'State'),
      required: true,
      index: true,
      defaultValue: 'planned',
      options: selectOptions(inspectionStates),
      admin: { position: 'sidebar', components: { Cell: '/src/admin/cells/StateCell#StateCell' } },
    }),
    derived({
      name: 'lead',
      type: 'relationship',
      relationTo: 'agencies',
      label: label('牵头单位', 'Lead office'),
      index: true,
      admin: { position: 'sidebar' },
    }),
    derivedRegion,
    derived({
      name: 'selfCheckText',
      type: 'textarea',
      admin: { hidden: true },
      label: label('自查情况', 'Self-check of the unit'),
    }),
    derived({
      name: 'selfCheckFiles',
      type: 'relationship',
      admin: { hidden: true },
      relationTo: 'files',
      hasMany: true,
      label: label('自查材料', 'Files of the self-check'),
    }),
    derived(
      dayField('selfCheckOn', '自查提交日', 'Self-check handed in on', { admin: { hidden: true } }),
    ),
    derived({
      name: 'withoutSelfCheck',
      type: 'textarea',
      admin: { hidden: true },
      label: label('未经自查即现场督察的理由', 'Why the visit did not wait for the self-check'),
    }),
    derived(
      dayField('visitedOn', '现场督察日', 'Visited on', { index: true, admin: { hidden: true } }),
    ),
    derived({
      name: 'visitReport',
      type: 'textarea',
      admin: { hidden: true },
      label: label('现场反馈', 'Feedback on site'),
    }),
    {
      name: 'items',
      type: 'array',
      label: label('评分表', 'Score card'),
      // Typed in one table on the page: see src/admin/oversight/inspections/ScoreGrid.
      admin: { hidden: true },
      labels: { singular: label('项目', 'Item'), plural: label('项目', 'Items') },
      access: { read: scoreIsTold },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'item',
              type: 'text',
              label: label('评查项目', 'Item'),
              required: true,
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
              name: 'deduction',
              type: 'number',
              label: label('扣分', 'Deduction'),
              required: true,
              defaultValue: 0,
              min: 0,
              admin: { width: '15%' },
            },
            {
              name: 'remark',
              type: 'text',
              label: label('扣分理由', 'Remark'),
              admin: { width: '30%' },
            },
          ],
        },
      ],
    },
    derived({
      name: 'score',
      type: 'text',
      label: label('得分', 'Score'),
      access: { read: scoreIsTold },
      admin: { position: 'sidebar' },
    }),
    derived({
      name: 'outOf',
      type: 'text',
      label: label('总分', 'Out of'),
      access: { read: scoreIsTold },
      admin: { position: 'sidebar' },
    }),
    derived({
      name: 'scoreState',
      type: 'select',
      label: label('评分状态', 'State of the score'),
      required: true,
      defaultValue: 'draft',
      options: selectOptions(scoreStates),
      admin: { position: 'sidebar' },
    }),
    derived({
      name: 'objections',
      type: 'array',
      admin: { hidden: true },
      label: label('异议', 'Objections'),
      labels: { singular: label('异议', 'Objection'), plural: label('异议', 'Objections') },
      fields: [
        { name: 'text', type: 'textarea', label: label('异议内容', 'Objection'), required: true },
        dayField('raisedOn', '提出日', 'Raised on', { required: true }),
        {
          name: 'raisedBy',
          type: 'relationship',
          relationTo: 'users',
          label: label('提出人', 'Raised by'),
        },
        {
          name: 'decision',
          type: 'select',
          label: label('处理决定', 'Decision'),
          options: selectOptions(objectionDecisions),
        },
        { name: 'reason', type: 'textarea', label: label('理由', 'Reason') },
        dayField('decidedOn', '决定日', 'Decided on'),
        {
          name: 'decidedBy',
          type: 'relationship',
          relationTo: 'users',
          label: label('决定人', 'Decided by'),
        },
      ],
    }),
    derived(dayField('closedOn', '办结日', 'Closed on', { index: true, admin: { hidden: true } })),
    derived({
      name: 'closingRemark',
      type: 'textarea',
      admin: { hidden: true },
      label: label('办结（取消）说明', 'Remark on closing or cancelling'),
    }),
  ],
  hooks: {
    beforeValidate: [guardInspection],
    beforeChange: [refuseStaleSave, attachments.beforeChange],
    afterChange: [auditChanges.afterChange, attachments.afterChange],
  },
}

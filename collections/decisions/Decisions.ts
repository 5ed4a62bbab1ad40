import type { CollectionConfig } from 'payload'

import { hiddenUnless } from '@/access/atoms'
import { decisionsPolicy } from '@/access/decisions'
import {
  followUpsField,
  hearingsField,
  meetingsField,
  stepsField,
} from '@/collections/decisions/stepFields'
import { deciderField } from '@/collections/decisions/deciderField'
import { dayField } from '@/collections/fields/dayField'
import { derived } from '@/collections/fields/derived'
import { derivedRegion } from '@/collections/fields/derivedRegion'
import { label, selectOptions } from '@/collections/fields/labels'
import { hiddenData } from '@/collections/fields/recordedData'
import { uiField } from '@/collections/fields/uiField'
import { groups } from '@/collections/groups'
import { auditChanges } from '@/hooks/audit/auditChanges'
import { guardDecision } from '@/hooks/decisions/guardDecision'
import { refuseStaleSave } from '@/hooks/records/refuseStaleSave'
import { decisionEndpoints } from '@/src/decisions/decisionEndpoints'
import { decisionStates } from '@/src/domain/decisions/decision'

/**
 * Major administrative decisions (重大行政决策), by the steps of 国务院令第713号: `src/domain/decisions/steps`. They are
 * taken over `POST /api/decisions/:id/<step>`; the state follows from what is on record.
 */
export const Decisions: CollectionConfig = {
  slug: 'decisions',
  labels: {
    singular: label('重大行政决策', 'Major decision'),
    plural: label('重大行政决策', 'Major decisions'),
  },
  access: decisionsPolicy,
  disableBulkEdit: true,
  endpoints: decisionEndpoints,
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'decider', 'handlingUnit', 'draftVersion', 'region'],
    listSearchableFields: ['title'],
    group: groups.decisions,
    components: { edit: { SaveButton: '/src/admin/records/RecordSaveButton#RecordSaveButton' } },
    hidden: hiddenUnless('prefecture-office', 'county-office', 'agency'),
  },
  defaultSort: '-createdAt',
  indexes: [{ fields: ['region', 'state'] }],
  fields: [
    uiField('page', '/src/admin/decisions/DecisionTop#DecisionTop'),
    {
      name: 'title',
      type: 'text',
      label: label('决策事项', 'Decision'),
      required: true,
      maxLength: 200,
    },
    {
      type: 'row',
      fields: [
        deciderField,
        {
          name: 'handlingUnit',
          type: 'relationship',
          relationTo: 'agencies',
          label: label('承办单位', 'Prepared by'),
          required: true,
          index: true,
          admin: { width: '50%' },
        },
      ],
    },
    {
      name: 'summary',
      type: 'textarea',
      label: label('事项说明（公开征求意见时公布）', 'Summary (shown to the public)'),
      required: true,
      maxLength: 5000,
    },
    {
      name: 'outsideReason',
      type: 'textarea',
      label: label('未列入年度目录的理由', 'Why it is not in the yearly catalogue'),
      maxLength: 2000,
      admin: {
        condition: (data) => !data.catalogue,
        description: label(
          '目录内事项请在年度决策目录中一键启动。',
          'Items of a catalogue are started from there with one click.',
        ),
      },
    },
    {
      name: 'isExploratory',
      type: 'checkbox',
      label: label(
        '属于国家尚无明确规定的探索性改革（第二十五条）',
        'Exploratory reform without a provision of the state (art. 25)',
      ),
      defaultValue: false,
    },
    derived({
      name: 'state',
      type: 'select',
      label: label('状态', 'State'),
      required: true,
      index: true,
      defaultValue: 'proposed',
      options: selectOptions(decisionStates),
      admin: { position: 'sidebar', components: { Cell: '/src/admin/cells/StateCell#StateCell' } },
    }),
    derivedRegion,
    derived({
      name: 'catalogue',
      type: 'relationship',
      relationTo: 'decision-catalogues',
      label: label('年度目录', 'Catalogue'),
      index: true,
      admin: { position: 'sidebar' },
    }),
    derived({
      name: 'catalogueItem',
      type: 'text',
      label: label('目录事项', 'Item of the catalogue'),
      admin: { hidden: true },
    }),
    derived({
      name: 'draft',
      type: 'relationship',
      relationTo: 'decision-drafts',
      label: label('现行草案', 'Present draft'),
      admin: { hidden: true },
    }),
    derived({
      name: 'draftVersion',
      type: 'number',
      label: label('草案版本', 'Version of the draft'),
      admin: { position: 'sidebar' },
    }),
    derived({
      name: 'draftHash',
      type: 'text',
      label: label('草案校验值', 'SHA-256 of the draft'),
      admin: { hidden: true },
    }),
    derived({
      name: 'reviewers',
      type: 'relationship',
      relationTo: 'agencies',
      hasMany: true,
      label: label('审查机构', 'Reviewed by'),
      index: true,
      admin: { hidden: true },
    }),
    stepsField,
    derived({
      name: 'comments',
      type: 'group',
      label: label('公开征求意见', 'Public comments'),
      admin: { hidden: true },
      fields: [
        { name: 'slug', type: 'text', label: label('网址', 'Address'), unique: true, index: true },
        dayField('fromOn', '起始日', 'From', { index: true }),
        dayField('toOn', '截止日', 'To', { index: true }),
        {
          name: 'explanation',
          type: 'textarea',
          label: label('期限缩短的说明', 'Why the period is shorter'),
        },
        {
          name: 'draft',
          type: 'relationship',
          relationTo: 'decision-drafts',
          label: label('征求意见稿', 'Draft for comments'),
        },
        { name: 'feedback', type: 'textarea', label: label('采纳情况', 'How they were adopted') },
        dayField('feedbackOn', '反馈日', 'Feedback on'),
      ],
    }),
    derived({
      name: 'commentCount',
      type: 'number',
      label: label('收到意见数', 'Comments received'),
      defaultValue: 0,
      admin: { hidden: true },
    }),
    hearingsField,
    meetingsField,
    followUpsField,
    derived({
      name: 'isDropped',
      type: 'checkbox',
      defaultValue: false,
      label: label('已终止', 'Dropped'),
      admin: { hidden: true },
    }),
    derived({
      name: 'dropReason',
      type: 'textarea',
      label: label('终止理由', 'Why it was dropped'),
      admin: { hidden: true },
    }),
    derived(hiddenData('archive', label('归档目录', 'Index of the archive'))),
    derived({
      name: 'archiveHash',
      type: 'text',
      label: label('归档校验值', 'SHA-256 of the archive'),
      admin: { hidden: true },
    }),
  ],
  hooks: {
    beforeValidate: [guardDecision.beforeValidate],
    beforeChange: [refuseStaleSave, guardDecision.beforeChange],
    afterChange: [auditChanges.afterChange],
  },
}

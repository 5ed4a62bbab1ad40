import type { CollectionConfig, Field } from 'payload'

import { readsNames, sanctionsPolicy } from '@/access/accountability'
import { hiddenUnless } from '@/access/atoms'
import { dayField } from '@/collections/fields/dayField'
import { label, selectOptions } from '@/collections/fields/labels'
import { paperFields } from '@/collections/fields/paperFields'
import { groups } from '@/collections/groups'
import { checkHandlers } from '@/hooks/accountability/checkHandlers'
import { derivePaperScope } from '@/hooks/accountability/derivePaperScope'
import { guardPaper } from '@/hooks/accountability/guardPaper'
import { refuseContradiction } from '@/hooks/accountability/refuseContradiction'
import { auditChanges } from '@/hooks/audit/auditChanges'
import { refuseStaleSave } from '@/hooks/records/refuseStaleSave'
import { sanctionEndpoints } from '@/src/accountability/papers/sanctionEndpoints'
import {
  contradictionInSanctions,
  faultLevels,
  sanctionMeasures,
} from '@/src/domain/papers/sanctions'
import type { Sanction } from '@/src/payload-types'

type Row = Partial<NonNullable<Sanction['persons']>[number]> | undefined

const isExempt = (_: unknown, row: Row): boolean => row?.isExempt === true
const isSanctioned = (_: unknown, row: Row): boolean => row?.isExempt !== true

const personFields: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'post', type: 'text', label: label('岗位（职务）', 'Post'), admin: { width: '34%' } },
      {
        name: 'name',
        type: 'text',
        label: label('姓名', 'Name'),
        access: { read: readsNames },
        admin: { width: '33%' },
      },
      {
        name: 'faultLevel',
        type: 'select',
        label: label('过错程度', 'Degree of fault'),
        options: selectOptions(faultLevels),
        admin: { width: '33%' },
      },
    ],
  },
  {
    name: 'isExempt',
    type: 'checkbox',
    label: label('不予追究（免责）', 'Exempted'),
    defaultValue: false,
  },
  {
    name: 'exemptionReason',
    type: 'textarea',
    label: label('免责理由', 'Reason of the exemption'),
    admin: {
      condition: isExempt,
      description: label(
        '供核查人查阅，请勿写姓名。',
        'Read by whoever checks it: name nobody here.',
      ),
    },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'measure',
        type: 'select',
        label: label('处理方式', 'Measure'),
        options: selectOptions(sanctionMeasures),
        admin: { width: '50%', condition: isSanctioned },
      },
      {
        name: 'legalBasis',
        type: 'text',
        label: label('依据', 'Basis'),
        admin: { width: '50%', condition: isSanctioned },
      },
    ],
  },
  dayField('heardOn', '听取本人意见日期', 'Heard on', { admin: { condition: isSanctioned } }),
  {
    name: 'statement',
    type: 'textarea',
    label: label('本人陈述和申辩', 'Statement of the person'),
    access: { read: readsNames },
    admin: { condition: isSanctioned },
  },
  {
    type: 'row',
    fields: [
      dayField('decidedOn', '决定日期', 'Decided on', {
        admin: { width: '50%', condition: isSanctioned },
      }),
      dayField('carriedOutOn', '执行日期', 'Carried out on', {
        admin: { width: '50%', condition: isSanctioned },
      }),
    ],
  },
  {
    name: 'appeal',
    type: 'textarea',
    label: label('申诉及复核情况', 'Appeal and its result'),
    access: { read: readsNames },
    admin: { condition: isSanctioned },
  },
]

/**
 * Decisions on accountability (责任追究): each person is heard before the decision, or exempted with a reason.
 * Names and what the persons said are for those who handle the decision and for the leader of the region; others
 * get the rows without them.
 */
export const Sanctions: CollectionConfig = {
  slug: 'sanctions',
  labels: {
    singular: label('责任追究', 'Accountability'),
    plural: label('责任追究', 'Accountability'),
  },
  access: sanctionsPolicy,
  endpoints: sanctionEndpoints,
  disableBulkEdit: true,
  disableDuplicate: true,
  // Who reads the names hangs on these, whatever fields a caller asks for.
  forceSelect: { handlers: true, region: true },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'dutyState', 'dutyDueOn', 'agency', 'region', 'updatedAt'],
    listSearchableFields: ['title'],
    group: groups.accountability,
    components: {
      edit: { SaveButton: '/src/admin/records/RecordSaveButton#RecordSaveButton' },
    },
    hidden: hiddenUnless('prefecture-office', 'county-office', 'agency', 'leader'),
  },
  defaultSort: '-createdAt',
  fields: [
    ...paperFields({ kind: 'hold-accountable' }),

    {
      name: 'handlers',
      type: 'relationship',
      relationTo: 'users',
      hasMany: true,
      index: true,
      label: label('承办人', 'Handlers'),
      admin: {
        allowCreate: false,
        allowEdit: false,
        description: label(
          '只有承办人和本地区分管领导能看到姓名和陈述。',
          'Only they and the leader of the region see names and statements.',
        ),
      },
    },
    {
      name: 'persons',
      type: 'array',
      label: label('责任人', 'Persons'),
      labels: { singular: label('责任人', 'Person'), plural: label('责任人', 'Persons') },
      admin: { disableListColumn: true, disableListFilter: true },
      fields: personFields,
    },
  ],
  hooks: {
    beforeValidate: [derivePaperScope('hold-accountable')],
    beforeChange: [
      refuseStaleSave,
      guardPaper(),
      checkHandlers,
      refuseContradiction<Sanction>((doc, { today }) => contradictionInSanctions(doc, today)),
    ],
    afterChange: [auditChanges.afterChange],
  },
}

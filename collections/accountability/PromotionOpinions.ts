import type { CollectionConfig } from 'payload'

import { hiddenUnless } from '@/access/atoms'
import { promotionOpinionsPolicy } from '@/access/oversight'
import { dayField } from '@/collections/fields/dayField'
import { derived } from '@/collections/fields/derived'
import { derivedRegion } from '@/collections/fields/derivedRegion'
import { label, selectOptions } from '@/collections/fields/labels'
import { recordedData } from '@/collections/fields/recordedData'
import { uiField } from '@/collections/fields/uiField'
import { groups } from '@/collections/groups'
import { guardPromotionOpinion } from '@/hooks/accountability/guardPromotionOpinion'
import { giveSerial } from '@/hooks/accountability/giveSerial'
import { auditDiscreetly } from '@/hooks/audit/auditDiscreetly'
import { refuseStaleSave } from '@/hooks/records/refuseStaleSave'
import { promotionEndpoints } from '@/src/accountability/promotions/promotionEndpoints'
import { promotionFactKinds } from '@/src/domain/accountability/promotionFacts'
import { promotionStates } from '@/src/domain/accountability/promotionOpinion'

/**
 * Opinions on the rule of law before a promotion (提拔法治意见): asked for by the organ that decides, resting on
 * facts that are pulled from the records with links, written, approved by a second person, sent and locked.
 * The person is named by post. Only the offices of the region see them; no list of them can be taken along.
 */
export const PromotionOpinions: CollectionConfig = {
  slug: 'promotion-opinions',
  labels: {
    singular: label('提拔法治意见', 'Promotion opinion'),
    plural: label('提拔法治意见', 'Promotion opinions'),
  },
  access: promotionOpinionsPolicy,
  disableBulkEdit: true,
  // A lock would name the record to everybody who reads the locks.
  lockDocuments: false,
  endpoints: promotionEndpoints,
  admin: {
    useAsTitle: 'serial',
    defaultColumns: ['serial', 'state', 'agency', 'post', 'askedBy', 'askedOn'],
    listSearchableFields: ['serial', 'post'],
    group: groups.accountability,
    components: {
      edit: { SaveButton: '/src/admin/records/RecordSaveButton#RecordSaveButton' },
    },
    hidden: hiddenUnless('prefecture-office', 'county-office'),
  },
  defaultSort: '-askedOn',
  fields: [
    uiField('page', '/src/admin/oversight/promotions/PromotionTop#PromotionTop'),

    {
      type: 'row',
      fields: [
        {
          name: 'askedBy',
          type: 'text',
          label: label('征询机关', 'Asked by'),
          required: true,
          maxLength: 100,
          admin: { width: '75%' },
        },
        dayField('askedOn', '征询日期', 'Asked on', { required: true, index: true }),
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'agency',
          type: 'relationship',
          relationTo: 'agencies',
          label: label('现任单位', 'Agency of the person'),
          required: true,
          index: true,
          admin: { width: '50%' },
        },
        {
          name: 'post',
          type: 'text',
          label: label('现任职务', 'Post of the person'),
          required: true,
          maxLength: 100,
          admin: { width: '50%' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        dayField('fromOn', '了解期间起', 'Period from', { required: true }),
        dayField('toOn', '了解期间止', 'Period to', { required: true }),
      ],
    },
    derived({
      name: 'serial',
      type: 'text',
      label: label('编号', 'Serial number'),
      required: true,
      unique: true,
      admin: { position: 'sidebar' },
    }),
    derived({
      name: 'state',
      type: 'select',
      label: label('状态', 'State'),
      required: true,
      index: true,
      defaultValue: 'requested',
      options: selectOptions(promotionStates),
      admin: { position: 'sidebar', components: { Cell: '/src/admin/cells/StateCell#StateCell' } },
    }),
    derived({
      name: 'facts',
      type: 'array',
      admin: { hidden: true },
      label: label('事实（系统提取）', 'Facts from the records'),
      labels: { singular: label('事实', 'Fact'), plural: label('事实', 'Facts') },
      fields: [
        {
          name: 'kind',
          type: 'select',
          label: label('类别', 'Kind'),
          required: true,
          options: selectOptions(promotionFactKinds),
        },
        { name: 'text', type: 'textarea', label: label('内容', 'Text'), required: true },
        { name: 'textEn', type: 'textarea', admin: { hidden: true } },
        { name: 'recordsOf', type: 'text', admin: { hidden: true }, required: true },
        recordedData('recordsWhere', label('所依据的记录', 'Records behind it')),
        // The records as they were found on the day; later records do not change the fact.
        recordedData('records', label('记录编号', 'Ids of the records')),
      ],
    }),
    derived(dayField('pulledOn', '提取日', 'Pulled on', { admin: { hidden: true } })),
    derived({
      name: 'opinion',
      type: 'textarea',
      admin: { hidden: true },
      label: label('意见', 'Opinion'),
    }),
    derived({
      name: 'returnReason',
      type: 'textarea',
      admin: { hidden: true },
      label: label('退回理由', 'Reason of return'),
    }),
    {
      type: 'row',
      admin: { condition: () => false },
      fields: [
        derived({
          name: 'draftedBy',
          type: 'relationship',
          relationTo: 'users',
          label: label('起草人', 'Drafted by'),
        }),
        derived({
          name: 'approvedBy',
          type: 'relationship',
          relationTo: 'users',
          label: label('审定人', 'Approved by'),
        }),
        derived(dayField('approvedOn', '审定日', 'Approved on')),
        derived(dayField('sentOn', '回复日', 'Sent on')),
      ],
    },
    derivedRegion,
  ],
  hooks: {
    beforeValidate: [giveSerial('FZ'), guardPromotionOpinion],
    beforeChange: [refuseStaleSave],
    afterChange: [auditDiscreetly],
  },
}

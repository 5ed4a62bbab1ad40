import type { CollectionConfig, Condition } from 'payload'

import { hiddenUnless } from '@/access/atoms'
import { referralsPolicy } from '@/access/oversight'
import { dayField } from '@/collections/fields/dayField'
import { derived } from '@/collections/fields/derived'
import { derivedRegion } from '@/collections/fields/derivedRegion'
import { label, selectOptions } from '@/collections/fields/labels'
import { hiddenData } from '@/collections/fields/recordedData'
import { uiField } from '@/collections/fields/uiField'
import { groups } from '@/collections/groups'
import { guardReferral } from '@/hooks/accountability/guardReferral'
import { giveSerial } from '@/hooks/accountability/giveSerial'
import { auditDiscreetly } from '@/hooks/audit/auditDiscreetly'
import { refuseStaleSave } from '@/hooks/records/refuseStaleSave'
import { proposeEndpoint } from '@/src/accountability/referrals/proposeEndpoint'
import { referralEndpoints } from '@/src/accountability/referrals/referralEndpoints'
import { referralReasons } from '@/src/domain/accountability/referralReasons'
import { referralStates } from '@/src/domain/accountability/referral'

/** What the discipline organ, which reads no accounts, would see as a number only. */
const forOffices: Condition = (_, __, { user }) => user?.role !== 'discipline'

const review = (level: 'county' | 'prefecture', zh: string, en: string) =>
  derived({
    name: `${level}Review`,
    type: 'group' as const,
    label: label(zh, en),
    admin: { hidden: true },
    fields: [
      { name: 'opinion', type: 'textarea' as const, label: label('意见', 'Opinion') },
      {
        name: 'by',
        type: 'relationship' as const,
        relationTo: 'users' as const,
        label: label('审核人', 'Reviewer'),
      },
      dayField('reviewedOn', '审核日', 'Reviewed on'),
    ],
  })

/**
 * Referrals to discipline inspection (案件移送): clues from the yearly analysis or entered by an office,
 * reviewed level by level, handed over, answered. Nobody who is concerned, and nobody who does not need it,
 * learns that one exists: no notice goes out, and the audit log knows the serial number alone.
 */
export const Referrals: CollectionConfig = {
  slug: 'referrals',
  labels: { singular: label('案件移送', 'Referral'), plural: label('案件移送', 'Referrals') },
  access: referralsPolicy,
  disableBulkEdit: true,
  // A lock would name the record to everybody who reads the locks.
  lockDocuments: false,
  endpoints: [proposeEndpoint, ...referralEndpoints],
  admin: {
    useAsTitle: 'serial',
    defaultColumns: ['serial', 'state', 'year', 'agency', 'reason', 'region', 'updatedAt'],
    listSearchableFields: ['serial'],
    group: groups.accountability,
    components: {
      beforeListTable: ['/src/admin/oversight/referrals/ReferralsTop#ReferralsTop'],
      edit: { SaveButton: '/src/admin/records/RecordSaveButton#RecordSaveButton' },
    },
    hidden: hiddenUnless('prefecture-office', 'county-office', 'discipline'),
  },
  defaultSort: '-createdAt',
  fields: [
    uiField('page', '/src/admin/oversight/referrals/ReferralTop#ReferralTop'),

    {
      type: 'row',
      fields: [
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
          name: 'agency',
          type: 'relationship',
          relationTo: 'agencies',
          label: label('所涉单位', 'Agency concerned'),
          required: true,
          index: true,
          admin: { width: '45%' },
        },
        {
          name: 'reason',
          type: 'select',
          label: label('线索类别', 'Reason'),
          required: true,
          defaultValue: 'other',
          options: selectOptions(referralReasons),
          admin: { width: '35%' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'post',
          type: 'text',
          label: label('所涉人员职务', 'Post of the person concerned'),
          maxLength: 100,
          admin: { width: '100%' },
        },
      ],
    },
    {
      name: 'description',
      type: 'textarea',
      label: label('线索内容', 'What is known'),
      required: true,
    },
    // May be named at any time: that only hides the record from one more.
    {
      name: 'personConcerned',
      type: 'relationship',
      relationTo: 'users',
      label: label('所涉人员账号（对其隐藏）', 'Account of the person, from whom it is hidden'),
      index: true,
      admin: {
        allowCreate: false,
        allowEdit: false,
        className: 'zs-always',
        condition: forOffices,
      },
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
      defaultValue: 'clue',
      options: selectOptions(referralStates),
      admin: { position: 'sidebar', components: { Cell: '/src/admin/cells/StateCell#StateCell' } },
    }),
    { name: 'descriptionEn', type: 'textarea', admin: { hidden: true } },
    derived({
      name: 'origin',
      type: 'select',
      label: label('来源', 'Origin'),
      required: true,
      defaultValue: 'entered',
      options: [
        { value: 'entered', label: label('人工登记', 'Entered') },
        { value: 'analysis', label: label('年度分析', 'Yearly analysis') },
      ],
      admin: { position: 'sidebar' },
    }),
    derived({ name: 'recordsOf', type: 'text', admin: { hidden: true } }),
    derived(hiddenData('records', label('所依据的记录', 'Records behind it'))),
    review('county', '县级审核', 'Review by the county'),
    review('prefecture', '州级审核', 'Review by the prefecture'),
    {
      type: 'row',
      admin: { condition: () => false },
      fields: [
        derived(dayField('handedOverOn', '移送日', 'Handed over on')),
        derived(dayField('receivedOn', '接收日', 'Received on')),
        derived(dayField('resultOn', '反馈日', 'Result on')),
      ],
    },
    derived({
      name: 'receiptNote',
      type: 'textarea',
      admin: { hidden: true },
      label: label('接收回执', 'Receipt'),
    }),
    derived({
      name: 'result',
      type: 'textarea',
      admin: { hidden: true },
      label: label('处理结果', 'Result'),
    }),
    derived({
      name: 'dropReason',
      type: 'textarea',
      admin: { hidden: true },
      label: label('不予移送的理由', 'Why it was dropped'),
    }),
    derived({
      name: 'author',
      type: 'relationship',
      relationTo: 'users',
      label: label('线索提出人', 'Author of the clue'),
      admin: { position: 'sidebar', condition: forOffices },
    }),
    derivedRegion,
    derived({ name: 'uniqueKey', type: 'text', unique: true, hidden: true }),
  ],
  hooks: {
    beforeValidate: [giveSerial('YS'), guardReferral],
    beforeChange: [refuseStaleSave],
    afterChange: [auditDiscreetly],
  },
}

import type { CollectionConfig } from 'payload'

import { allowField, hiddenUnless } from '@/access/atoms'
import { counselPolicy, knowsCounsel } from '@/access/counsel'
import { validateLicence } from '@/collections/counsel/validateLicence'
import { dayField } from '@/collections/fields/dayField'
import { derived } from '@/collections/fields/derived'
import { derivedRegion } from '@/collections/fields/derivedRegion'
import { label, selectOptions } from '@/collections/fields/labels'
import { uiField } from '@/collections/fields/uiField'
import { importRunField } from '@/collections/fields/importRunField'
import { groups } from '@/collections/groups'
import { auditChanges } from '@/hooks/audit/auditChanges'
import { guardCounsel } from '@/hooks/counsel/guardCounsel'
import { refuseStaleSave } from '@/hooks/records/refuseStaleSave'
import { counselEndpoints } from '@/src/counsel/roster/counselEndpoints'
import {
  clientRoles,
  counselKinds,
  counselStates,
  formerOffices,
} from '@/src/domain/counsel/counselOptions'
import { administrativeFields } from '@/src/domain/organization/fields'

const onlyOffices = {
  create: allowField('prefecture-office', 'county-office'),
  update: allowField('prefecture-office', 'county-office'),
}

/**
 * The roster of legal counsel (法律顾问库): nominated by units and offices, vetted by an office and never by
 * whoever nominated. Its steps are those of `src/domain/counsel/counselProcedure`.
 */
export const Counsel: CollectionConfig = {
  slug: 'counsel',
  labels: { singular: label('法律顾问', 'Counsel'), plural: label('法律顾问库', 'Counsel roster') },
  typescript: { interface: 'Counsel' },
  access: counselPolicy,
  disableBulkEdit: true,
  endpoints: counselEndpoints,
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'state', 'kind', 'firm', 'fields', 'region'],
    listSearchableFields: ['name', 'firm', 'licenceNumber'],
    group: groups.counsel,
    components: {
      edit: { SaveButton: '/src/admin/records/RecordSaveButton#RecordSaveButton' },
    },
    hidden: hiddenUnless('prefecture-office', 'county-office', 'agency'),
  },
  defaultSort: 'name',
  indexes: [{ fields: ['region', 'state'] }],
  fields: [
    uiField('page', '/src/admin/counsel/roster/CounselTop#CounselTop'),
    {
      type: 'row',
      fields: [
        {
          name: 'name',
          type: 'text',
          label: label('姓名', 'Name'),
          required: true,
          maxLength: 60,
          admin: { width: '25%' },
        },
        {
          name: 'kind',
          type: 'select',
          label: label('类别', 'Kind'),
          required: true,
          index: true,
          defaultValue: 'external',
          options: selectOptions(counselKinds),
          admin: { width: '25%' },
        },
        {
          name: 'licenceNumber',
          type: 'text',
          label: label('执业证号', 'Licence number'),
          required: true,
          unique: true,
          index: true,
          validate: validateLicence,
          admin: {
            width: '50%',
            description: label(
              '17 位数字，第一位是 1；公职律师填公职律师证书编号。',
              'Seventeen digits, the first of them 1; of public lawyers the number of their certificate.',
            ),
          },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'firm',
          type: 'text',
          label: label('律师事务所（单位）', 'Firm'),
          required: true,
          index: true,
          maxLength: 120,
          admin: { width: '50%' },
        },
        {
          name: 'fields',
          type: 'select',
          hasMany: true,
          label: label('专长领域', 'Fields'),
          options: selectOptions(administrativeFields),
          admin: { width: '50%' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'phone',
          type: 'text',
          label: label('联系电话', 'Telephone'),
          access: { read: knowsCounsel },
          admin: { width: '25%' },
        },
        {
          name: 'email',
          type: 'email',
          label: label('电子邮箱', 'E-mail'),
          access: { read: knowsCounsel },
          admin: { width: '25%' },
        },
        {
          name: 'user',
          type: 'relationship',
          relationTo: 'users',
          unique: true,
          index: true,
          label: label('登录账号', 'Account'),
          filterOptions: { role: { equals: 'counsel' } },
          access: onlyOffices,
          admin: { width: '50%', allowCreate: false, allowEdit: false },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'isCivilServant',
          type: 'checkbox',
          label: label('现任公务员', 'Serving civil servant'),
          defaultValue: false,
          admin: {
            width: '34%',
            description: label(
              '现任公务员只能是公职律师（《律师法》第十一条）。',
              'A serving civil servant can only be a public lawyer (Lawyers Law, art. 11).',
            ),
          },
        },
        {
          name: 'formerOffice',
          type: 'select',
          label: label('曾任法官、检察官', 'Former judge or prosecutor'),
          options: selectOptions(formerOffices),
          admin: { width: '33%' },
        },
        dayField('leftOfficeOn', '离任日期', 'Left office on', {
          admin: {
            width: '33%',
            condition: ({ formerOffice }) => Boolean(formerOffice),
          },
        }),
      ],
    },
    {
      name: 'clients',
      type: 'array',
      label: label('本人委托人（利益冲突审查）', 'Own clients (for conflicts of interest)'),
      labels: { singular: label('委托人', 'Client'), plural: label('委托人', 'Clients') },
      access: { read: knowsCounsel },
      admin: {
        description: label(
          '填写目前和过去的委托人；指派事项时据此审查利益冲突（《律师法》第三十九条）。',
          'Present and former clients: conflicts of interest are read from them (Lawyers Law, art. 39).',
        ),
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'name',
              type: 'text',
              label: label('姓名或名称', 'Name'),
              required: true,
              maxLength: 200,
              admin: { width: '40%' },
            },
            {
              name: 'role',
              type: 'select',
              label: label('关系', 'Relation'),
              required: true,
              defaultValue: 'litigation',
              options: selectOptions(clientRoles),
              admin: { width: '20%' },
            },
            dayField('fromOn', '自', 'From', { admin: { width: '20%' } }),
            dayField('toOn', '至', 'To', { admin: { width: '20%' } }),
          ],
        },
      ],
    },
    derived({
      name: 'state',
      type: 'select',
      label: label('状态', 'State'),
      required: true,
      index: true,
      defaultValue: 'nominated',
      options: selectOptions(counselStates),
      admin: { position: 'sidebar', components: { Cell: '/src/admin/cells/StateCell#StateCell' } },
    }),
    derivedRegion,
    importRunField,
    derived({
      name: 'nominatingUnit',
      type: 'relationship',
      relationTo: 'agencies',
      label: label('提名单位', 'Nominated by'),
      index: true,
      admin: { position: 'sidebar' },
    }),
    derived({
      name: 'nominatedBy',
      type: 'relationship',
      relationTo: 'users',
      label: label('提名人', 'Nominated by (person)'),
      admin: { hidden: true },
    }),
    derived(dayField('nominatedOn', '提名日', 'Nominated on', { admin: { hidden: true } })),
    derived({
      name: 'decidedBy',
      type: 'relationship',
      relationTo: 'users',
      label: label('审核人', 'Decided by'),
      admin: { hidden: true },
    }),
    derived(dayField('decidedOn', '审核日', 'Decided on', { admin: { hidden: true } })),
    derived({
      name: 'decisionReason',
      type: 'textarea',
      label: label('不通过（出库）理由', 'Reason for the refusal or removal'),
      access: { read: knowsCounsel },
      admin: { hidden: true },
    }),
    // Counts engagements: two clerks who open one at once write the same row, and the second looks again.
    derived({
      name: 'engagementSerial',
      type: 'number',
      defaultValue: 0,
      label: label('聘任次数', 'Engagements so far'),
      admin: { hidden: true },
    }),
  ],
  hooks: {
    beforeValidate: [guardCounsel],
    beforeChange: [refuseStaleSave],
    afterChange: [auditChanges.afterChange],
  },
}

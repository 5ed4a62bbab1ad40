import type { CollectionConfig } from 'payload'

import { bulletinsPolicy, readsInputs } from '@/access/accountability'
import { hiddenUnless } from '@/access/atoms'
import { dayField } from '@/collections/fields/dayField'
import { derived } from '@/collections/fields/derived'
import { label, selectOptions } from '@/collections/fields/labels'
import { hiddenData } from '@/collections/fields/recordedData'
import { uiField } from '@/collections/fields/uiField'
import { groups } from '@/collections/groups'
import { computeFigures } from '@/hooks/accountability/computeFigures'
import { forceBulletinScope } from '@/hooks/accountability/forceBulletinScope'
import { freezeBulletin } from '@/hooks/accountability/freezeBulletin'
import { stampBulletin } from '@/hooks/accountability/stampBulletin'
import { auditChanges } from '@/hooks/audit/auditChanges'
import { refuseStaleSave } from '@/hooks/records/refuseStaleSave'
import { bulletinEndpoints } from '@/src/accountability/bulletins/bulletinEndpoints'
import { bulletinLevels, bulletinStates } from '@/src/domain/bulletins/bulletin'

/**
 * Bulletins (败诉案件通报): the figures of a period with the losses that took effect in it. Drafted by one person,
 * approved by another, issued with a number; from its approval on nothing changes it, and a correction is a new
 * bulletin.
 */
export const Bulletins: CollectionConfig = {
  slug: 'bulletins',
  labels: { singular: label('败诉通报', 'Bulletin'), plural: label('败诉通报', 'Bulletins') },
  access: bulletinsPolicy,
  endpoints: bulletinEndpoints,
  disableBulkEdit: true,
  disableDuplicate: true,
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'number', 'state', 'fromOn', 'toOn', 'region', 'issuedOn'],
    listSearchableFields: ['title', 'number'],
    group: groups.accountability,
    components: {
      edit: { SaveButton: '/src/admin/records/RecordSaveButton#RecordSaveButton' },
    },
    hidden: hiddenUnless('prefecture-office', 'county-office', 'agency', 'leader'),
  },
  defaultSort: '-createdAt',
  indexes: [{ fields: ['region', 'state', 'fromOn', 'toOn'] }],
  fields: [
    uiField('page', '/src/admin/bulletins/BulletinTop#BulletinTop'),

    {
      name: 'title',
      type: 'text',
      label: label('标题', 'Title'),
      required: true,
      maxLength: 200,
      admin: {
        description: label(
          '留空时按地区和期间生成。',
          'Made of region and period when left empty.',
        ),
      },
    },
    {
      type: 'row',
      fields: [
        dayField('fromOn', '起', 'From', { required: true, admin: { width: '25%' } }),
        dayField('toOn', '止', 'To', { required: true, admin: { width: '25%' } }),
        {
          name: 'level',
          type: 'select',
          label: label('层级', 'Level'),
          index: true,
          options: selectOptions(bulletinLevels),
          admin: { width: '25%', readOnly: true },
        },
        {
          name: 'region',
          type: 'relationship',
          relationTo: 'regions',
          label: label('地区', 'Region'),
          index: true,
          admin: { width: '25%', readOnly: true },
        },
      ],
    },
    { name: 'text', type: 'textarea', label: label('通报正文', 'Text') },
    {
      name: 'corrects',
      type: 'relationship',
      relationTo: 'bulletins',
      label: label('更正的通报', 'Corrects'),
      index: true,
      filterOptions: { state: { equals: 'issued' } },
      admin: { allowCreate: false, allowEdit: false },
    },
    derived({
      name: 'state',
      type: 'select',
      label: label('状态', 'State'),
      required: true,
      index: true,
      defaultValue: 'draft',
      options: selectOptions(bulletinStates),
      admin: { position: 'sidebar', components: { Cell: '/src/admin/cells/StateCell#StateCell' } },
    }),
    derived({
      name: 'number',
      type: 'text',
      label: label('文号', 'Number'),
      index: true,
      // The line of steps says it in full; beside the form it would be cut off.
      admin: { position: 'sidebar', condition: () => false },
    }),
    derived(
      dayField('issuedOn', '印发日期', 'Issued on', {
        index: true,
        admin: { position: 'sidebar' },
      }),
    ),
    ...(
      [
        ['author', '起草人', 'Drafted by'],
        ['editedBy', '最后修改人', 'Last edited by'],
        ['approvedBy', '审核人', 'Approved by'],
        ['issuedBy', '印发人', 'Issued by'],
      ] as const
    ).map(([name, zh, en]) =>
      derived({
        name,
        type: 'relationship' as const,
        relationTo: 'users' as const,
        label: label(zh, en),
        admin: { position: 'sidebar' as const },
      }),
    ),
    ...(
      [
        ['computedAt', '数据计算时间', 'Figures computed at'],
        ['approvedAt', '审核时间', 'Approved at'],
      ] as const
    ).map(([name, zh, en]) =>
      derived({
        name,
        type: 'date' as const,
        label: label(zh, en),
        // The page says both in words.
        admin: { hidden: true },
      }),
    ),
    derived({
      name: 'regions',
      type: 'relationship',
      relationTo: 'regions',
      hasMany: true,
      label: label('通报范围', 'Scope'),
      index: true,
      admin: { hidden: true },
    }),
    derived({
      name: 'losses',
      type: 'array',
      label: label('点名通报的败诉案件', 'Losses named'),
      admin: { hidden: true },
      fields: [
        {
          name: 'case',
          type: 'relationship',
          relationTo: 'cases',
          label: label('案件', 'Case'),
          index: true,
        },
        {
          name: 'agency',
          type: 'relationship',
          relationTo: 'agencies',
          label: label('败诉单位', 'Agency'),
          index: true,
        },
        { name: 'caseNumber', type: 'text', label: label('案号', 'Case number') },
        { name: 'agencyName', type: 'text', label: label('单位名称', 'Name of the agency') },
        { name: 'court', type: 'text', label: label('法院', 'Court') },
        { name: 'cause', type: 'text', label: label('案由', 'Cause') },
        { name: 'outcome', type: 'text', label: label('裁判结果', 'Outcome') },
        { name: 'alteredTo', type: 'text', label: label('改判为', 'Altered to') },
        dayField('effectiveOn', '生效日期', 'Effective on'),
      ],
    }),
    derived(hiddenData('figures', label('通报数据', 'Figures'))),
    derived({
      ...hiddenData('inputs', label('计算依据', 'Inputs')),
      access: { read: readsInputs },
    }),
    derived({
      name: 'hash',
      type: 'text',
      label: label('校验值', 'SHA-256'),
      admin: { hidden: true },
    }),
    { name: 'uniqueKey', type: 'text', required: true, unique: true, hidden: true },
  ],
  hooks: {
    beforeValidate: [forceBulletinScope],
    beforeChange: [refuseStaleSave, freezeBulletin.beforeChange, stampBulletin, computeFigures],
    beforeDelete: [freezeBulletin.beforeDelete],
    afterChange: [auditChanges.afterChange],
    afterDelete: [auditChanges.afterDelete],
  },
}

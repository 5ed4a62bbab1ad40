import type { CollectionConfig } from 'payload'

import { hiddenUnless } from '@/access/atoms'
import { decisionCataloguesPolicy } from '@/access/decisions'
import { deciderField } from '@/collections/decisions/deciderField'
import { dayField } from '@/collections/fields/dayField'
import { derived } from '@/collections/fields/derived'
import { derivedRegion } from '@/collections/fields/derivedRegion'
import { label, selectOptions } from '@/collections/fields/labels'
import { uiField } from '@/collections/fields/uiField'
import { groups } from '@/collections/groups'
import { auditChanges } from '@/hooks/audit/auditChanges'
import { guardCatalogue } from '@/hooks/decisions/guardCatalogue'
import { shareAttachments } from '@/hooks/platform/shareAttachments'
import { refuseStaleSave } from '@/hooks/records/refuseStaleSave'
import { catalogueEndpoints } from '@/src/decisions/catalogues/catalogueEndpoints'
import { amendmentKinds, catalogueStates, quarters } from '@/src/domain/decisions/catalogue'

const attachments = shareAttachments(['consentFile'])

/**
 * Yearly catalogues of major decisions (重大行政决策事项目录, art. 3): drawn up by one, published by another with the
 * consent of the party committee at the same level; from then on changed by recorded amendments alone.
 */
export const DecisionCatalogues: CollectionConfig = {
  slug: 'decision-catalogues',
  labels: {
    singular: label('年度决策目录', 'Yearly catalogue'),
    plural: label('年度决策目录', 'Yearly catalogues'),
  },
  access: decisionCataloguesPolicy,
  disableBulkEdit: true,
  endpoints: catalogueEndpoints,
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'year', 'decider', 'publishedOn', 'region'],
    listSearchableFields: ['title'],
    group: groups.decisions,
    components: { edit: { SaveButton: '/src/admin/records/RecordSaveButton#RecordSaveButton' } },
    hidden: hiddenUnless('prefecture-office', 'county-office', 'agency'),
  },
  defaultSort: '-year',
  fields: [
    uiField('page', '/src/admin/decisions/catalogues/CatalogueTop#CatalogueTop'),
    derived({
      name: 'title',
      type: 'text',
      label: label('目录', 'Catalogue'),
      index: true,
      admin: { hidden: true },
    }),
    {
      type: 'row',
      fields: [
        deciderField,
        {
          name: 'year',
          type: 'number',
          label: label('年度', 'Year'),
          required: true,
          index: true,
          min: 2019,
          max: 2100,
          admin: { width: '25%', step: 1 },
        },
      ],
    },
    {
      name: 'items',
      type: 'array',
      label: label('事项', 'Items'),
      labels: { singular: label('事项', 'Item'), plural: label('事项', 'Items') },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'title',
              type: 'text',
              label: label('事项名称', 'Title'),
              required: true,
              maxLength: 200,
              admin: { width: '45%' },
            },
            {
              name: 'handlingUnit',
              type: 'relationship',
              relationTo: 'agencies',
              label: label('承办单位', 'Prepared by'),
              required: true,
              admin: { width: '35%' },
            },
            {
              name: 'quarter',
              type: 'select',
              label: label('计划完成', 'Planned for'),
              required: true,
              options: selectOptions(quarters),
              admin: { width: '20%' },
            },
          ],
        },
      ],
    },
    {
      type: 'row',
      fields: [
        dayField('consentOn', '同级党委同意日期', 'Consent of the party committee on'),
        {
          name: 'consentFile',
          type: 'relationship',
          relationTo: 'files',
          label: label('同级党委同意文件', 'Document of the consent'),
          admin: {
            width: '50%',
            description: label(
              '目录经同级党委同意后向社会公布（第三条）。',
              'Published with the consent of the party committee at the same level (art. 3).',
            ),
          },
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
      options: selectOptions(catalogueStates),
      admin: { position: 'sidebar', components: { Cell: '/src/admin/cells/StateCell#StateCell' } },
    }),
    derivedRegion,
    derived({
      name: 'author',
      type: 'relationship',
      relationTo: 'users',
      label: label('拟订人', 'Drawn up by'),
      admin: { hidden: true },
    }),
    derived({
      name: 'editedBy',
      type: 'relationship',
      relationTo: 'users',
      label: label('最后修改人', 'Edited last by'),
      admin: { hidden: true },
    }),
    derived({
      name: 'publishedBy',
      type: 'relationship',
      relationTo: 'users',
      label: label('公布人', 'Published by'),
      admin: { hidden: true },
    }),
    derived(
      dayField('publishedOn', '公布日', 'Published on', {
        index: true,
        admin: { position: 'sidebar' },
      }),
    ),
    derived({
      name: 'amendments',
      type: 'array',
      label: label('目录调整', 'Amendments'),
      labels: { singular: label('调整', 'Amendment'), plural: label('调整', 'Amendments') },
      admin: { hidden: true },
      fields: [
        {
          name: 'kind',
          type: 'select',
          label: label('调整方式', 'Kind'),
          required: true,
          options: selectOptions(amendmentKinds),
        },
        { name: 'item', type: 'text', label: label('事项', 'Item'), required: true },
        { name: 'reason', type: 'textarea', label: label('理由', 'Reason'), required: true },
        dayField('consentOn', '同级党委同意日期', 'Consent on', { required: true }),
        {
          name: 'consentFile',
          type: 'relationship',
          relationTo: 'files',
          label: label('同意文件', 'Document of the consent'),
          required: true,
        },
        dayField('amendedOn', '调整日', 'Amended on', { required: true }),
        {
          name: 'by',
          type: 'relationship',
          relationTo: 'users',
          label: label('经办人', 'Recorded by'),
        },
      ],
    }),
    { name: 'uniqueKey', type: 'text', unique: true, index: true, hidden: true },
  ],
  hooks: {
    beforeValidate: [guardCatalogue],
    beforeChange: [refuseStaleSave, attachments.beforeChange],
    afterChange: [auditChanges.afterChange, attachments.afterChange],
  },
}

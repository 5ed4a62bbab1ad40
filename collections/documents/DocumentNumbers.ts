import type { CollectionConfig } from 'payload'

import { hiddenUnless } from '@/access/atoms'
import { documentNumbersPolicy } from '@/access/documents'
import { dayField } from '@/collections/fields/dayField'
import { label, selectOptions } from '@/collections/fields/labels'
import { groups } from '@/collections/groups'
import { auditChanges } from '@/hooks/audit/auditChanges'
import { numberStates } from '@/src/domain/documents/documentStates'

/**
 * The register of document numbers (发文字号登记簿): one series without gaps for each code of an organization and
 * year. A number is given out when its document is issued; a voided one stays, with the reason.
 */
export const DocumentNumbers: CollectionConfig = {
  slug: 'document-numbers',
  labels: {
    singular: label('发文字号', 'Document number'),
    plural: label('发文登记簿', 'Register of numbers'),
  },
  access: documentNumbersPolicy,
  admin: {
    useAsTitle: 'number',
    defaultColumns: ['number', 'state', 'document', 'organ', 'issuedOn', 'voidReason'],
    listSearchableFields: ['number'],
    group: groups.documents,
    hidden: hiddenUnless('prefecture-office', 'county-office', 'agency'),
    description: label(
      '按机关代字和年度连续编号，签发时取号；作废的号保留并注明理由，不再使用。',
      'Each code and year has a series without gaps. A number is taken when a document is issued; a voided one stays with its reason and is never used again.',
    ),
  },
  defaultSort: ['-year', 'organCode', '-serial'],
  indexes: [{ fields: ['organCode', 'year', 'serial'], unique: true }],
  fields: [
    {
      name: 'number',
      type: 'text',
      label: label('发文字号', 'Number'),
      required: true,
      index: true,
    },
    { name: 'organCode', type: 'text', label: label('机关代字', 'Code'), required: true },
    { name: 'year', type: 'number', label: label('年度', 'Year'), required: true },
    { name: 'serial', type: 'number', label: label('序号', 'Serial number'), required: true },
    {
      name: 'state',
      type: 'select',
      label: label('状态', 'State'),
      required: true,
      defaultValue: 'used',
      options: selectOptions(numberStates),
      admin: { components: { Cell: '/src/admin/cells/StateCell#StateCell' } },
    },
    {
      name: 'document',
      type: 'relationship',
      relationTo: 'official-documents',
      label: label('公文', 'Document'),
      required: true,
      index: true,
    },
    {
      name: 'organ',
      type: 'relationship',
      relationTo: 'agencies',
      label: label('发文机关', 'Organization'),
      required: true,
      index: true,
    },
    dayField('issuedOn', '印发日期', 'Issued on', { required: true }),
    {
      name: 'issuedBy',
      type: 'relationship',
      relationTo: 'users',
      label: label('经办人', 'Issued by'),
    },
    { name: 'voidReason', type: 'textarea', label: label('作废理由', 'Reason of voiding') },
    dayField('voidedOn', '作废日期', 'Voided on'),
  ],
  hooks: { afterChange: [auditChanges.afterChange] },
}

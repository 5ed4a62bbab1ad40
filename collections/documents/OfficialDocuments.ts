import type { CollectionConfig, Field } from 'payload'

import { hiddenUnless } from '@/access/atoms'
import { ofDraftingOrgan, officialDocumentsPolicy } from '@/access/documents'
import { dayField } from '@/collections/fields/dayField'
import { derived } from '@/collections/fields/derived'
import { derivedRegion } from '@/collections/fields/derivedRegion'
import { label, selectOptions } from '@/collections/fields/labels'
import { hiddenData } from '@/collections/fields/recordedData'
import { groups } from '@/collections/groups'
import { auditDrafts } from '@/hooks/documents/auditDrafts'
import { refuseStaleSave } from '@/hooks/records/refuseStaleSave'
import { documentEndpoints } from '@/src/documents/documentEndpoints'
import { documentKinds } from '@/src/domain/documents/documentKinds'
import { documentStates } from '@/src/domain/documents/documentStates'
import { documentSubjects } from '@/src/domain/documents/documentSubjects'

/** What is printed: edited by the clerk until the document is issued. */
const printed: Field[] = [
  { name: 'title', type: 'text', label: label('标题', 'Title'), required: true, maxLength: 200 },
  { name: 'addressee', type: 'text', label: label('主送机关', 'Addressee'), maxLength: 1000 },
  {
    name: 'content',
    type: 'textarea',
    label: label('正文', 'Text'),
    required: true,
    maxLength: 100_000,
    admin: {
      rows: 20,
      description: label(
        '每行一段。“一、”为黑体，“（一）”为楷体；以“|”分隔的行为表格。',
        'One paragraph a line. 一、 is set in 黑体, （一） in 楷体; lines with “|” are a table.',
      ),
    },
  },
  {
    name: 'attachments',
    type: 'textarea',
    label: label('附件说明（每行一个名称）', 'Attachments, one name a line'),
    maxLength: 5000,
  },
  {
    name: 'signer',
    type: 'text',
    label: label('签发人', 'Signer'),
    maxLength: 50,
    admin: {
      description: label(
        '上行文须标注签发人（GB/T 9704-2012，7.2.6）；其他公文留作登记，不印出。',
        'Upward documents name their signer (GB/T 9704-2012, 7.2.6); on others it is kept for the record and not printed.',
      ),
    },
  },
  { name: 'cc', type: 'text', label: label('抄送', 'Copies to'), maxLength: 1000 },
  {
    name: 'note',
    type: 'text',
    label: label('附注（联系人等）', 'Note, such as a contact'),
    maxLength: 200,
  },
  {
    name: 'organName',
    type: 'text',
    label: label('发文机关名称', 'Name of the organization'),
    required: true,
    maxLength: 60,
  },
  { name: 'printedBy', type: 'text', label: label('印发机关', 'Printed by'), maxLength: 60 },
]

/**
 * Official documents (公文), made from a record by its template, edited by the clerk, issued with a number and set as
 * a .docx file by GB/T 9704-2012. Made, issued and voided by `src/documents` alone; a draft is edited here.
 */
export const OfficialDocuments: CollectionConfig = {
  slug: 'official-documents',
  labels: {
    singular: label('公文', 'Official document'),
    plural: label('公文', 'Official documents'),
  },
  access: officialDocumentsPolicy,
  disableBulkEdit: true,
  endpoints: documentEndpoints,
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'number', 'kind', 'state', 'organ', 'issuedOn'],
    listSearchableFields: ['title', 'number'],
    group: groups.documents,
    hidden: hiddenUnless('prefecture-office', 'county-office', 'agency', 'leader', 'discipline'),
  },
  defaultSort: '-createdAt',
  indexes: [{ fields: ['organ', 'state'] }],
  fields: [
    {
      name: 'steps',
      type: 'ui',
      admin: { components: { Field: '/src/admin/documents/DocumentSteps#DocumentSteps' } },
    },
    {
      type: 'row',
      admin: { className: 'zs-document' },
      fields: [
        { type: 'group', admin: { hideGutter: true }, fields: printed },
        {
          name: 'preview',
          type: 'ui',
          admin: {
            components: { Field: '/src/admin/documents/DocumentPreview#DocumentPreview' },
          },
        },
      ],
    },
    {
      name: 'recipients',
      type: 'relationship',
      relationTo: 'agencies',
      hasMany: true,
      label: label('系统内收文单位', 'Received in the system by'),
      index: true,
      admin: {
        position: 'sidebar',
        description: label(
          '印发后，这些单位可以查阅和下载。',
          'Once issued, these organizations can read and download it.',
        ),
      },
    },
    derived({
      name: 'kind',
      type: 'select',
      label: label('公文种类', 'Kind'),
      required: true,
      index: true,
      options: selectOptions(documentKinds),
      admin: { position: 'sidebar' },
    }),
    derived({
      name: 'state',
      type: 'select',
      label: label('状态', 'State'),
      required: true,
      index: true,
      defaultValue: 'draft',
      options: selectOptions(documentStates),
      admin: {
        position: 'sidebar',
        components: { Cell: '/src/admin/cells/StateCell#StateCell' },
      },
    }),
    derived({
      name: 'number',
      type: 'text',
      label: label('发文字号', 'Number'),
      index: true,
      admin: { position: 'sidebar' },
    }),
    derived({
      name: 'registration',
      type: 'relationship',
      relationTo: 'document-numbers',
      label: label('登记', 'Registration'),
      admin: { position: 'sidebar' },
    }),
    derived({
      name: 'organ',
      type: 'relationship',
      relationTo: 'agencies',
      label: label('发文机关', 'Organization'),
      required: true,
      index: true,
      admin: { position: 'sidebar' },
    }),
    derivedRegion,
    derived({
      name: 'subject',
      type: 'relationship',
      relationTo: [...documentSubjects],
      label: label('来源记录', 'Made from'),
      required: true,
      admin: { position: 'sidebar' },
    }),
    derived({
      ...dayField('issuedOn', '成文日期', 'Issued on', { index: true }),
      admin: { position: 'sidebar', components: { Field: '/src/admin/fields/DayField#DayField' } },
    }),
    derived({
      name: 'issuedBy',
      type: 'relationship',
      relationTo: 'users',
      label: label('经办人', 'Issued by'),
      admin: { position: 'sidebar' },
    }),
    derived({
      name: 'voidReason',
      type: 'textarea',
      label: label('作废理由', 'Reason of voiding'),
      admin: { position: 'sidebar', condition: (data) => data.state === 'voided' },
    }),
    derived({
      name: 'validFile',
      type: 'relationship',
      relationTo: 'files',
      label: label('有效文本', 'Valid text'),
      admin: { position: 'sidebar' },
    }),
    derived({
      name: 'files',
      type: 'relationship',
      relationTo: 'files',
      hasMany: true,
      label: label('历次文本', 'All texts'),
      admin: { position: 'sidebar' },
    }),
    // The values that the record gave, and when it was read.
    {
      ...hiddenData('sources', label('取自记录的内容', 'Values from the record')),
      access: { create: () => false, update: () => false, read: ofDraftingOrgan },
    },
    // `collection:id`, for one indexed query on both engines.
    derived({ name: 'subjectKey', type: 'text', index: true, admin: { hidden: true } }),
    derived({
      name: 'personConcerned',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      admin: { hidden: true },
    }),
    derived({
      name: 'agencyConcerned',
      type: 'relationship',
      relationTo: 'agencies',
      index: true,
      admin: { hidden: true },
    }),
  ],
  hooks: {
    beforeChange: [refuseStaleSave],
    afterChange: [auditDrafts.afterChange],
    afterDelete: [auditDrafts.afterDelete],
  },
}

import type { CollectionConfig } from 'payload'

import { hiddenUnless } from '@/access/atoms'
import { documentTemplatesPolicy } from '@/access/documents'
import { label, selectOptions } from '@/collections/fields/labels'
import { groups } from '@/collections/groups'
import { auditChanges } from '@/hooks/audit/auditChanges'
import { checkWording } from '@/hooks/documents/checkWording'
import { refuseStaleSave } from '@/hooks/records/refuseStaleSave'
import { templateEndpoints } from '@/src/documents/templateEndpoints'
import { documentKinds } from '@/src/domain/documents/documentKinds'

/** Wordings of official documents, one for each kind: what an office changes without code. */
export const DocumentTemplates: CollectionConfig = {
  slug: 'document-templates',
  labels: {
    singular: label('公文模板', 'Document template'),
    plural: label('公文模板', 'Document templates'),
  },
  access: documentTemplatesPolicy,
  versions: { maxPerDoc: 0 },
  endpoints: templateEndpoints,
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'title', 'updatedAt'],
    group: groups.documents,
    hidden: hiddenUnless('prefecture-office'),
  },
  fields: [
    {
      name: 'places',
      type: 'ui',
      admin: {
        components: { Field: '/src/admin/documents/TemplatePlaces#TemplatePlaces' },
      },
    },
    {
      name: 'name',
      type: 'text',
      label: label('公文', 'Document'),
      required: true,
      admin: { hidden: true },
    },
    {
      name: 'kind',
      type: 'select',
      label: label('公文种类', 'Kind'),
      required: true,
      unique: true,
      options: selectOptions(documentKinds),
      admin: { readOnly: true },
    },
    { name: 'title', type: 'text', label: label('标题', 'Title'), required: true },
    { name: 'addressee', type: 'text', label: label('主送机关', 'Addressee') },
    {
      name: 'body',
      type: 'textarea',
      label: label('正文', 'Text'),
      required: true,
      admin: {
        rows: 22,
        description: label(
          '每行一段。“一、”为黑体，“（一）”为楷体，其余为仿宋；以“|”分隔的行为表格。',
          'One paragraph a line. Headings 一、 are set in 黑体, （一） in 楷体; lines with “|” are a table.',
        ),
      },
    },
  ],
  hooks: {
    beforeChange: [refuseStaleSave, checkWording],
    afterChange: [auditChanges.afterChange],
  },
}

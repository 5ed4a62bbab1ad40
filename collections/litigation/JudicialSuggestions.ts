import type { CollectionConfig } from 'payload'

import { hiddenUnless } from '@/access/atoms'
import { suggestionsPolicy } from '@/access/policies'
import { dayField } from '@/collections/fields/dayField'
import { derivedRegion } from '@/collections/fields/derivedRegion'
import { label } from '@/collections/fields/labels'
import { recordDocuments } from '@/collections/fields/recordDocuments'
import { groups } from '@/collections/groups'
import { auditChanges } from '@/hooks/audit/auditChanges'
import { deriveSuggestionScope } from '@/hooks/litigation/deriveSuggestionScope'
import { openSuggestionDuty } from '@/hooks/litigation/openSuggestionDuty'
import { shareAttachments } from '@/hooks/platform/shareAttachments'
import { refusePermanentDeletion } from '@/hooks/records/refusePermanentDeletion'
import { refuseStaleSave } from '@/hooks/records/refuseStaleSave'

const attachments = shareAttachments(['letter'])

/** Judicial suggestions (司法建议) of courts to agencies; the reply is a duty on the ledger. */
export const JudicialSuggestions: CollectionConfig = {
  slug: 'judicial-suggestions',
  labels: {
    singular: label('司法建议', 'Judicial suggestion'),
    plural: label('司法建议', 'Judicial suggestions'),
  },
  access: suggestionsPolicy,
  // A bulk edit is one transaction in which one refused record spoils all: records are edited one by one.
  disableBulkEdit: true,
  trash: true,
  admin: {
    useAsTitle: 'number',
    defaultColumns: ['number', 'agency', 'court', 'receivedOn', 'replyDueOn'],
    listSearchableFields: ['number', 'content'],
    group: groups.litigation,
    hidden: hiddenUnless('prefecture-office', 'county-office', 'agency', 'court'),
  },
  defaultSort: '-receivedOn',
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'number',
          type: 'text',
          label: label('文号', 'Number'),
          required: true,
          index: true,
          admin: { width: '34%', placeholder: '黔2301法建〔2026〕1号' },
        },
        {
          name: 'court',
          type: 'relationship',
          relationTo: 'courts',
          label: label('法院', 'Court'),
          required: true,
          index: true,
          admin: { width: '33%' },
        },
        {
          name: 'agency',
          type: 'relationship',
          relationTo: 'agencies',
          label: label('被建议单位', 'Addressed to'),
          required: true,
          index: true,
          admin: { width: '33%' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'case',
          type: 'relationship',
          relationTo: 'cases',
          label: label('关联案件', 'Case'),
          index: true,
          admin: { width: '50%' },
        },
        dayField('receivedOn', '收到日期', 'Received on', { required: true, index: true }),
        dayField('replyDueOn', '载明的复函期限', 'Reply due by the letter', {
          admin: {
            description: label(
              '未载明的按二个月计（法释〔2023〕11号第八条）。',
              'Two months when the letter sets none (Fa Shi [2023] No. 11, art. 8).',
            ),
          },
        }),
      ],
    },
    { name: 'content', type: 'textarea', label: label('建议内容', 'Content'), required: true },
    {
      name: 'items',
      type: 'array',
      label: label('建议条目', 'Items'),
      labels: { singular: label('条目', 'Item'), plural: label('条目', 'Items') },
      admin: {
        description: label(
          '复函须逐条答复；不分条的留空。',
          'The reply answers each; leave empty where the letter has no items.',
        ),
      },
      fields: [{ name: 'text', type: 'textarea', label: label('内容', 'Text'), required: true }],
    },
    {
      name: 'letter',
      type: 'relationship',
      relationTo: 'files',
      label: label('司法建议书', 'Letter'),
    },
    recordDocuments,
    derivedRegion,
  ],
  hooks: {
    beforeValidate: [deriveSuggestionScope],
    beforeChange: [refuseStaleSave, attachments.beforeChange],
    beforeDelete: [refusePermanentDeletion],
    afterChange: [auditChanges.afterChange, attachments.afterChange, openSuggestionDuty],
    afterDelete: [auditChanges.afterDelete],
  },
}

import type { CollectionConfig } from 'payload'

import { papersPolicy } from '@/access/accountability'
import { hiddenUnless } from '@/access/atoms'
import { dayField } from '@/collections/fields/dayField'
import { derived } from '@/collections/fields/derived'
import { label, selectOptions } from '@/collections/fields/labels'
import { paperFields } from '@/collections/fields/paperFields'
import { groups } from '@/collections/groups'
import { derivePaperScope } from '@/hooks/accountability/derivePaperScope'
import { guardPaper } from '@/hooks/accountability/guardPaper'
import { listSuggestedItems } from '@/hooks/accountability/listSuggestedItems'
import { refuseContradiction } from '@/hooks/accountability/refuseContradiction'
import { auditChanges } from '@/hooks/audit/auditChanges'
import { shareAttachments } from '@/hooks/platform/shareAttachments'
import { refuseStaleSave } from '@/hooks/records/refuseStaleSave'
import { adoptions, contradictionInSuggestionReply } from '@/src/domain/papers/suggestion-replies'
import type { SuggestionReply } from '@/src/payload-types'

const attachments = shareAttachments(['letter'])

/** Replies to judicial suggestions (司法建议复函), item by item. */
export const SuggestionReplies: CollectionConfig = {
  slug: 'suggestion-replies',
  labels: {
    singular: label('司法建议复函', 'Reply to a suggestion'),
    plural: label('司法建议复函', 'Replies to suggestions'),
  },
  access: papersPolicy,
  disableBulkEdit: true,
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'dutyState', 'dutyDueOn', 'agency', 'number', 'repliedOn'],
    listSearchableFields: ['title', 'number'],
    group: groups.accountability,
    components: {
      edit: { SaveButton: '/src/admin/records/RecordSaveButton#RecordSaveButton' },
    },
    hidden: hiddenUnless('prefecture-office', 'county-office', 'agency'),
  },
  defaultSort: '-createdAt',
  fields: [
    ...paperFields({ kind: 'judicial-suggestion' }),

    {
      name: 'items',
      type: 'array',
      label: label('逐条答复', 'Items'),
      labels: { singular: label('条目', 'Item'), plural: label('条目', 'Items') },
      admin: {
        description: label(
          '留空保存时，按司法建议的条目自动列出。',
          'Saved empty, it lists the items of the suggestion.',
        ),
      },
      fields: [
        { name: 'suggestion', type: 'textarea', label: label('建议内容', 'Suggestion') },
        {
          type: 'row',
          fields: [
            {
              name: 'adoption',
              type: 'select',
              label: label('采纳情况', 'Adoption'),
              options: selectOptions(adoptions),
              admin: { width: '50%' },
            },
            dayField('doneOn', '落实日期', 'Done on', { admin: { width: '50%' } }),
          ],
        },
        { name: 'reply', type: 'textarea', label: label('答复', 'Reply') },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'number',
          type: 'text',
          label: label('复函文号', 'Number of the reply'),
          admin: { width: '50%' },
        },
        dayField('repliedOn', '复函日期', 'Replied on', { admin: { width: '50%' } }),
      ],
    },
    {
      name: 'letter',
      type: 'relationship',
      relationTo: 'files',
      label: label('复函', 'Letter of reply'),
    },
    derived({
      name: 'expectedItems',
      type: 'number',
      label: label('司法建议条目数', 'Items of the suggestion'),
      admin: { position: 'sidebar' },
    }),
  ],
  hooks: {
    beforeValidate: [derivePaperScope('judicial-suggestion')],
    beforeChange: [
      refuseStaleSave,
      guardPaper(),
      listSuggestedItems,
      refuseContradiction<SuggestionReply>((doc, { today }) =>
        contradictionInSuggestionReply(doc, today),
      ),
      attachments.beforeChange,
    ],
    afterChange: [auditChanges.afterChange, attachments.afterChange],
  },
}

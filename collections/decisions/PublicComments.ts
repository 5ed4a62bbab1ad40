import type { CollectionConfig } from 'payload'

import { hiddenUnless } from '@/access/atoms'
import { publicCommentsPolicy, readsSender } from '@/access/decisions'
import { dayField } from '@/collections/fields/dayField'
import { derived } from '@/collections/fields/derived'
import { derivedRegion } from '@/collections/fields/derivedRegion'
import { label, selectOptions } from '@/collections/fields/labels'
import { uiField } from '@/collections/fields/uiField'
import { groups } from '@/collections/groups'
import { auditDiscreetly } from '@/hooks/audit/auditDiscreetly'
import { guardComment } from '@/hooks/decisions/guardComment'
import { commentEndpoints } from '@/src/decisions/consultations/commentEndpoints'
import { commentAnswers, commentLimits, commentStates } from '@/src/domain/decisions/consultation'

/**
 * Comments of the public on a draft decision (art. 15). They come through the public page alone; what was written
 * is never changed, and its sender is known to the unit that answers and the office of its region alone.
 */
export const PublicComments: CollectionConfig = {
  slug: 'public-comments',
  labels: {
    singular: label('公众意见', 'Public comment'),
    plural: label('公众意见', 'Public comments'),
  },
  access: publicCommentsPolicy,
  disableBulkEdit: true,
  endpoints: commentEndpoints,
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'decision', 'answer', 'receivedOn'],
    listSearchableFields: ['title'],
    group: groups.decisions,
    components: { edit: { SaveButton: '/src/admin/records/RecordSaveButton#RecordSaveButton' } },
    hidden: hiddenUnless('prefecture-office', 'county-office', 'agency'),
  },
  defaultSort: '-receivedOn',
  fields: [
    uiField('page', '/src/admin/decisions/comments/CommentTop#CommentTop'),
    derived({
      name: 'title',
      type: 'text',
      label: label('意见', 'Comment'),
      admin: { hidden: true },
    }),
    derived({
      name: 'decision',
      type: 'relationship',
      relationTo: 'decisions',
      label: label('决策事项', 'Decision'),
      required: true,
      index: true,
    }),
    derived({ name: 'number', type: 'number', label: label('序号', 'Number'), required: true }),
    derived(dayField('receivedOn', '收到日', 'Received on', { required: true, index: true })),
    derived({
      name: 'text',
      type: 'textarea',
      label: label('意见内容', 'Comment'),
      required: true,
      maxLength: commentLimits.text,
    }),
    derived({
      name: 'name',
      type: 'text',
      access: { read: readsSender },
      label: label('称呼（选填）', 'Name (optional)'),
      maxLength: commentLimits.name,
    }),
    derived({
      name: 'contact',
      type: 'text',
      access: { read: readsSender },
      label: label('联系方式（选填）', 'Contact (optional)'),
      maxLength: commentLimits.contact,
    }),
    derived({
      name: 'state',
      type: 'select',
      label: label('状态', 'State'),
      required: true,
      index: true,
      defaultValue: 'received',
      options: selectOptions(commentStates),
      admin: { position: 'sidebar', components: { Cell: '/src/admin/cells/StateCell#StateCell' } },
    }),
    derived({
      name: 'answer',
      type: 'select',
      label: label('采纳情况', 'Answer'),
      options: selectOptions(commentAnswers),
    }),
    derived({ name: 'reason', type: 'textarea', label: label('答复', 'Reply') }),
    derived(dayField('answeredOn', '答复日', 'Answered on')),
    derived({
      name: 'answeredBy',
      type: 'relationship',
      relationTo: 'users',
      label: label('答复人', 'Answered by'),
    }),
    derived({
      name: 'handlingUnit',
      type: 'relationship',
      relationTo: 'agencies',
      label: label('承办单位', 'Prepared by'),
      required: true,
      index: true,
      admin: { position: 'sidebar' },
    }),
    derivedRegion,
    // The sender holds the code, we keep its hash: a copy of the database opens nothing.
    { name: 'codeHash', type: 'text', required: true, unique: true, index: true, hidden: true },
  ],
  hooks: {
    beforeChange: [guardComment],
    afterChange: [auditDiscreetly],
  },
}

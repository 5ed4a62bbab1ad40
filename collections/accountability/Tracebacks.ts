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
import { refuseTracedAuthor } from '@/hooks/accountability/refuseTracedAuthor'
import { stampAuthor } from '@/hooks/accountability/stampAuthor'
import { auditChanges } from '@/hooks/audit/auditChanges'
import { shareAttachments } from '@/hooks/platform/shareAttachments'
import { refuseStaleSave } from '@/hooks/records/refuseStaleSave'
import { lossCauses } from '@/src/domain/papers/lossCauses'

const attachments = shareAttachments(['files'])

/**
 * Trace-backs (责任倒查): the agency that lost traces its own acts back, by post and day. The author is never one
 * of the persons traced.
 */
export const Tracebacks: CollectionConfig = {
  slug: 'tracebacks',
  labels: { singular: label('责任倒查', 'Trace-back'), plural: label('责任倒查', 'Trace-backs') },
  access: papersPolicy,
  disableBulkEdit: true,
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'dutyState', 'dutyDueOn', 'agency', 'author', 'region'],
    listSearchableFields: ['title'],
    group: groups.accountability,
    components: {
      edit: { SaveButton: '/src/admin/records/RecordSaveButton#RecordSaveButton' },
    },
    hidden: hiddenUnless('prefecture-office', 'county-office', 'agency', 'leader'),
  },
  defaultSort: '-createdAt',
  fields: [
    ...paperFields({ kind: 'trace-back' }),

    {
      type: 'tabs',
      tabs: [
        {
          label: label('行为经过', 'Acts'),
          fields: [
            {
              name: 'acts',
              type: 'array',
              label: label('行为经过', 'Acts'),
              labels: { singular: label('行为', 'Act'), plural: label('行为', 'Acts') },
              fields: [
                { name: 'what', type: 'textarea', label: label('做了什么', 'What was done') },
                {
                  type: 'row',
                  fields: [
                    dayField('dayOn', '日期', 'Day', { admin: { width: '50%' } }),
                    {
                      name: 'role',
                      type: 'text',
                      label: label('经办或审批岗位', 'Post'),
                      admin: { width: '50%' },
                    },
                  ],
                },
              ],
            },
          ],
        },
        {
          label: label('败诉原因', 'Causes'),
          fields: [
            {
              name: 'causes',
              type: 'array',
              label: label('败诉原因', 'Causes'),
              labels: { singular: label('原因', 'Cause'), plural: label('原因', 'Causes') },
              fields: [
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'cause',
                      type: 'select',
                      label: label('类别', 'Class'),
                      options: selectOptions(lossCauses),
                      admin: { width: '70%' },
                    },
                    {
                      name: 'isOwnFault',
                      type: 'checkbox',
                      label: label('系本单位过错', 'Own fault'),
                      defaultValue: true,
                      admin: { width: '30%' },
                    },
                  ],
                },
                {
                  name: 'explanation',
                  type: 'textarea',
                  label: label('具体情况', 'Explanation'),
                },
              ],
            },
          ],
        },
        {
          label: label('被倒查人', 'Persons'),
          fields: [
            {
              name: 'people',
              type: 'array',
              label: label('被倒查人', 'Persons traced'),
              labels: { singular: label('人员', 'Person'), plural: label('人员', 'Persons') },
              admin: {
                description: label(
                  '报告人不得为被倒查人。',
                  'The author may not be one of the persons traced.',
                ),
              },
              fields: [
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'post',
                      type: 'text',
                      label: label('岗位', 'Post'),
                      admin: { width: '34%' },
                    },
                    {
                      name: 'name',
                      type: 'text',
                      label: label('姓名（可不填）', 'Name (optional)'),
                      admin: { width: '33%' },
                    },
                    {
                      name: 'user',
                      type: 'relationship',
                      relationTo: 'users',
                      label: label('系统账号（如有）', 'Account, if any'),
                      admin: { width: '33%', allowCreate: false, allowEdit: false },
                    },
                  ],
                },
              ],
            },
          ],
        },
        {
          label: label('整改措施和材料', 'Remedies and files'),
          fields: [
            {
              name: 'measures',
              type: 'array',
              label: label('整改措施', 'Remedies'),
              labels: { singular: label('措施', 'Remedy'), plural: label('措施', 'Remedies') },
              fields: [
                { name: 'measure', type: 'textarea', label: label('措施', 'Remedy') },
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'owner',
                      type: 'text',
                      label: label('责任岗位', 'Who is responsible'),
                      admin: { width: '50%' },
                    },
                    dayField('dueOn', '完成期限', 'By', { admin: { width: '50%' } }),
                  ],
                },
              ],
            },
            {
              name: 'files',
              type: 'relationship',
              relationTo: 'files',
              hasMany: true,
              label: label('佐证材料', 'Files'),
            },
          ],
        },
      ],
    },
    derived({
      name: 'author',
      type: 'relationship',
      relationTo: 'users',
      label: label('报告人', 'Author'),
      admin: { position: 'sidebar' },
    }),
  ],
  hooks: {
    beforeValidate: [derivePaperScope('trace-back')],
    beforeChange: [
      refuseStaleSave,
      guardPaper(),
      stampAuthor,
      refuseTracedAuthor,
      attachments.beforeChange,
    ],
    afterChange: [auditChanges.afterChange, attachments.afterChange],
  },
}

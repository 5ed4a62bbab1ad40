import type { CollectionConfig } from 'payload'

import { papersPolicy } from '@/access/accountability'
import { hiddenUnless } from '@/access/atoms'
import { dayField } from '@/collections/fields/dayField'
import { label } from '@/collections/fields/labels'
import { paperFields } from '@/collections/fields/paperFields'
import { groups } from '@/collections/groups'
import { derivePaperScope } from '@/hooks/accountability/derivePaperScope'
import { guardPaper } from '@/hooks/accountability/guardPaper'
import { quoteFrozenFigures } from '@/hooks/accountability/quoteFrozenFigures'
import { refuseContradiction } from '@/hooks/accountability/refuseContradiction'
import { auditChanges } from '@/hooks/audit/auditChanges'
import { shareAttachments } from '@/hooks/platform/shareAttachments'
import { refuseStaleSave } from '@/hooks/records/refuseStaleSave'
import { contradictionInWrittenReport } from '@/src/domain/papers/written-reports'
import type { WrittenReport } from '@/src/payload-types'

const attachments = shareAttachments(['file'])

/** Written reports (书面报告、检查) of county governments above the line: the figures are those that opened the duty. */
export const WrittenReports: CollectionConfig = {
  slug: 'written-reports',
  labels: {
    singular: label('书面报告', 'Written report'),
    plural: label('书面报告', 'Written reports'),
  },
  access: papersPolicy,
  disableBulkEdit: true,
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'dutyState', 'dutyDueOn', 'agency', 'signerName', 'signedOn'],
    listSearchableFields: ['title'],
    group: groups.accountability,
    components: {
      edit: { SaveButton: '/src/admin/records/RecordSaveButton#RecordSaveButton' },
    },
    hidden: hiddenUnless('prefecture-office', 'county-office', 'agency', 'leader'),
  },
  defaultSort: '-createdAt',
  fields: [
    ...paperFields({ kind: 'written-report' }),

    {
      type: 'row',
      fields: [
        {
          name: 'numerator',
          type: 'number',
          label: label('败诉件数', 'Lost cases'),
          admin: {
            width: '50%',
            description: label(
              '与任务冻结的数据一致，自动填入。',
              'As frozen with the duty; filled in.',
            ),
          },
        },
        {
          name: 'denominator',
          type: 'number',
          label: label('审结件数', 'Concluded cases'),
          admin: { width: '50%' },
        },
      ],
    },
    {
      name: 'causes',
      type: 'array',
      label: label('超过警戒线的原因', 'Causes'),
      labels: { singular: label('原因', 'Cause'), plural: label('原因', 'Causes') },
      fields: [{ name: 'cause', type: 'textarea', label: label('原因', 'Cause') }],
    },
    { name: 'selfCriticism', type: 'textarea', label: label('检查', 'Self-criticism') },
    {
      name: 'measures',
      type: 'array',
      label: label('整改措施', 'Measures'),
      labels: { singular: label('措施', 'Measure'), plural: label('措施', 'Measures') },
      fields: [
        { name: 'measure', type: 'textarea', label: label('措施', 'Measure') },
        {
          type: 'row',
          fields: [
            {
              name: 'owner',
              type: 'text',
              label: label('责任人（岗位）', 'Who is responsible'),
              admin: { width: '50%' },
            },
            dayField('dueOn', '完成期限', 'By', { admin: { width: '50%' } }),
          ],
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'signerName',
          type: 'text',
          label: label('签发人', 'Signed by'),
          admin: { width: '34%' },
        },
        {
          name: 'signerPost',
          type: 'text',
          label: label('签发人职务', 'Post'),
          admin: { width: '33%' },
        },
        dayField('signedOn', '签发日期', 'Signed on', { admin: { width: '33%' } }),
      ],
    },
    {
      name: 'file',
      type: 'relationship',
      relationTo: 'files',
      label: label('签发的报告', 'Signed report'),
    },
  ],
  hooks: {
    beforeValidate: [derivePaperScope('written-report')],
    beforeChange: [
      refuseStaleSave,
      guardPaper(),
      quoteFrozenFigures,
      refuseContradiction<WrittenReport>((doc, { today }) =>
        contradictionInWrittenReport(doc, today),
      ),
      attachments.beforeChange,
    ],
    afterChange: [auditChanges.afterChange, attachments.afterChange],
  },
}

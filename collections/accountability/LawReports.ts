import type { CollectionConfig } from 'payload'

import { papersPolicy } from '@/access/accountability'
import { hiddenUnless } from '@/access/atoms'
import { dayField } from '@/collections/fields/dayField'
import { derived } from '@/collections/fields/derived'
import { label } from '@/collections/fields/labels'
import { paperFields } from '@/collections/fields/paperFields'
import { groups } from '@/collections/groups'
import { derivePaperScope } from '@/hooks/accountability/derivePaperScope'
import { guardPaper } from '@/hooks/accountability/guardPaper'
import { quoteLossRate } from '@/hooks/accountability/quoteLossRate'
import { refuseContradiction } from '@/hooks/accountability/refuseContradiction'
import { auditChanges } from '@/hooks/audit/auditChanges'
import { shareAttachments } from '@/hooks/platform/shareAttachments'
import { refuseStaleSave } from '@/hooks/records/refuseStaleSave'
import { lawReportEndpoints } from '@/src/accountability/papers/lawReportEndpoints'
import { contradictionInLawReport } from '@/src/domain/papers/law-reports'
import type { LawReport } from '@/src/payload-types'

const attachments = shareAttachments(['file'])

/** Law reports (述法) of principal leaders: each year, in writing and on site; the loss rate quoted is the published one. */
export const LawReports: CollectionConfig = {
  slug: 'law-reports',
  labels: { singular: label('述法', 'Law report'), plural: label('述法', 'Law reports') },
  access: papersPolicy,
  endpoints: lawReportEndpoints,
  disableBulkEdit: true,
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'dutyState', 'dutyDueOn', 'agency', 'onSiteOn', 'score', 'region'],
    listSearchableFields: ['title'],
    group: groups.accountability,
    components: {
      beforeListTable: ['/src/admin/oversight/YearlyCoverage#YearlyCoverage'],
      edit: { SaveButton: '/src/admin/records/RecordSaveButton#RecordSaveButton' },
    },
    hidden: hiddenUnless('prefecture-office', 'county-office', 'agency', 'leader'),
  },
  defaultSort: '-createdAt',
  fields: [
    ...paperFields({ kind: 'law-report' }),

    {
      type: 'row',
      fields: [
        {
          name: 'post',
          type: 'text',
          label: label('述法人职务（党政主要负责人）', 'Post of the principal leader'),
          admin: { width: '50%' },
        },
        dayField('onSiteOn', '现场述法日期', 'On site on', { admin: { width: '50%' } }),
      ],
    },
    { name: 'text', type: 'textarea', label: label('书面述法报告', 'Report in writing') },
    {
      name: 'file',
      type: 'relationship',
      relationTo: 'files',
      label: label('书面述法报告（文件）', 'Report as a file'),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'numerator',
          type: 'number',
          label: label('引用的败诉件数', 'Lost cases quoted'),
          admin: {
            width: '50%',
            description: label(
              '与全年通报的数据一致；尚未通报的，按现时统计。自动填入。',
              'As in the bulletin of the year, else as counted now; filled in.',
            ),
          },
        },
        {
          name: 'denominator',
          type: 'number',
          label: label('引用的审结件数', 'Concluded cases quoted'),
          admin: { width: '50%' },
        },
      ],
    },
    derived({
      name: 'figureSource',
      type: 'text',
      label: label('数据出处（通报文号）', 'Source of the figure (bulletin)'),
    }),
    {
      name: 'questions',
      type: 'textarea',
      label: label('现场提问和回答', 'Questions and answers'),
    },
    derived({
      name: 'year',
      type: 'number',
      label: label('年度', 'Year'),
      index: true,
      admin: { position: 'sidebar' },
    }),
    // Set by POST /api/law-reports/:id/score alone: nobody grades one's own report.
    derived({
      name: 'score',
      type: 'number',
      label: label('评议得分', 'Score'),
      admin: { position: 'sidebar' },
    }),
    derived({
      name: 'scoredBy',
      type: 'relationship',
      relationTo: 'users',
      label: label('评议人', 'Scored by'),
      admin: { position: 'sidebar' },
    }),
  ],
  hooks: {
    beforeValidate: [derivePaperScope('law-report')],
    beforeChange: [
      refuseStaleSave,
      guardPaper(),
      quoteLossRate,
      refuseContradiction<LawReport>((doc, { today }) => contradictionInLawReport(doc, today)),
      attachments.beforeChange,
    ],
    afterChange: [auditChanges.afterChange, attachments.afterChange],
  },
}

import type { CollectionConfig } from 'payload'

import { hiddenUnless } from '@/access/atoms'
import { legalOpinionsPolicy } from '@/access/matters'
import { dayField } from '@/collections/fields/dayField'
import { derived } from '@/collections/fields/derived'
import { derivedRegion } from '@/collections/fields/derivedRegion'
import { label, selectOptions } from '@/collections/fields/labels'
import { uiField } from '@/collections/fields/uiField'
import { groups } from '@/collections/groups'
import { auditChangesHiding } from '@/hooks/audit/auditChanges'
import { guardOpinion } from '@/hooks/counsel/guardOpinion'
import { keepOpinion } from '@/hooks/counsel/keepOpinion'
import { shareOpinionFiles } from '@/hooks/counsel/shareOpinionFiles'
import { refuseStaleSave } from '@/hooks/records/refuseStaleSave'
import { opinionEndpoints } from '@/src/counsel/opinions/opinionEndpoints'
import { opinionConclusions } from '@/src/domain/counsel/matter'
import { opinionStates, opinionTexts, riskLevels } from '@/src/domain/counsel/opinion'

/** Versions of a draft that are kept: more than anybody writes in a matter. */
const KEPT_VERSIONS = 200

/** What an opinion says is for those who may read it: the log tells that it changed. */
const auditWithoutWords = auditChangesHiding([
  'conclusion',
  'riskLevel',
  ...opinionTexts.map(({ value }) => value),
])

/**
 * Opinions of legal counsel (法律意见书): written by the counsel to whom the matter is assigned, handed in, reviewed by
 * the unit or an office, and frozen then, with a hash over what they say and over their files. A later opinion on the
 * same matter is a record of its own. Steps: `POST /api/legal-opinions/:id/<step>`.
 */
export const LegalOpinions: CollectionConfig = {
  slug: 'legal-opinions',
  labels: {
    singular: label('法律意见书', 'Legal opinion'),
    plural: label('法律意见书', 'Legal opinions'),
  },
  access: legalOpinionsPolicy,
  disableBulkEdit: true,
  versions: { maxPerDoc: KEPT_VERSIONS },
  endpoints: opinionEndpoints,
  admin: {
    useAsTitle: 'title',
    defaultColumns: [
      'title',
      'state',
      'conclusion',
      'riskLevel',
      'unit',
      'submittedOn',
      'isOnTime',
    ],
    listSearchableFields: ['title', 'authorName'],
    group: groups.counsel,
    components: { edit: { SaveButton: '/src/admin/records/RecordSaveButton#RecordSaveButton' } },
    // Counsel writes on the page of the matter.
    hidden: hiddenUnless('prefecture-office', 'county-office', 'agency'),
  },
  defaultSort: '-submittedOn',
  indexes: [{ fields: ['matter', 'state'] }, { fields: ['region', 'state', 'submittedOn'] }],
  fields: [
    uiField('page', '/src/admin/counsel/opinions/OpinionTop#OpinionTop'),
    derived({ name: 'title', type: 'text', label: label('意见书', 'Opinion'), index: true }),
    {
      name: 'matter',
      type: 'relationship',
      relationTo: 'matters',
      label: label('事项', 'Matter'),
      required: true,
      index: true,
      access: { update: () => false },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'conclusion',
          type: 'select',
          label: label('结论', 'Conclusion'),
          index: true,
          options: selectOptions(opinionConclusions),
          admin: { components: { Cell: '/src/admin/cells/StateCell#StateCell' } },
        },
        {
          name: 'riskLevel',
          type: 'select',
          label: label('风险等级', 'Risk level'),
          options: selectOptions(riskLevels),
        },
      ],
    },
    ...opinionTexts.map(({ value, label: { zh, en } }) => ({
      name: value,
      type: 'textarea' as const,
      label: label(zh, en),
      maxLength: 50_000,
    })),
    {
      name: 'files',
      type: 'relationship',
      relationTo: 'files',
      hasMany: true,
      label: label('法律意见书文件', 'Files'),
      index: true,
    },
    derived({
      name: 'state',
      type: 'select',
      label: label('状态', 'State'),
      required: true,
      index: true,
      defaultValue: 'draft',
      options: selectOptions(opinionStates),
      admin: { position: 'sidebar', components: { Cell: '/src/admin/cells/StateCell#StateCell' } },
    }),
    derived({
      name: 'engagement',
      type: 'relationship',
      relationTo: 'engagements',
      label: label('聘任', 'Engagement'),
      index: true,
      admin: { position: 'sidebar' },
    }),
    derived({
      name: 'unit',
      type: 'relationship',
      relationTo: 'agencies',
      label: label('单位', 'Unit'),
      index: true,
      admin: { position: 'sidebar' },
    }),
    derivedRegion,
    derived({
      name: 'author',
      type: 'relationship',
      relationTo: 'users',
      label: label('出具人账号', 'Account of the author'),
      index: true,
      admin: { hidden: true },
    }),
    derived({ name: 'authorName', type: 'text', label: label('出具人', 'Author') }),
    derived(dayField('submittedOn', '提交日', 'Handed in on', { index: true })),
    derived(dayField('dueOn', '到期日', 'Due on')),
    derived({
      name: 'isOnTime',
      type: 'checkbox',
      label: label('按期', 'On time'),
      defaultValue: false,
      index: true,
    }),
    derived({
      name: 'returnReason',
      type: 'textarea',
      label: label('退回理由', 'Reason of the return'),
    }),
    derived({
      name: 'reviewedBy',
      type: 'relationship',
      relationTo: 'users',
      label: label('审核人账号', 'Account of the reviewer'),
      admin: { hidden: true },
    }),
    derived({ name: 'reviewerName', type: 'text', label: label('审核人', 'Reviewer') }),
    derived(dayField('reviewedOn', '审核日', 'Reviewed on', { index: true })),
    derived({ name: 'hash', type: 'text', label: label('内容校验值', 'SHA-256 of the content') }),
    derived({
      name: 'fileHashes',
      type: 'array',
      label: label('文件校验值', 'SHA-256 of the files'),
      labels: { singular: label('文件', 'File'), plural: label('文件', 'Files') },
      fields: [
        { name: 'file', type: 'text', label: label('文件编号', 'Id'), required: true },
        { name: 'name', type: 'text', label: label('文件名', 'Name') },
        { name: 'sha256', type: 'text', label: label('校验值', 'SHA-256'), required: true },
      ],
    }),
  ],
  hooks: {
    beforeValidate: [guardOpinion],
    beforeChange: [refuseStaleSave, shareOpinionFiles.beforeChange],
    afterChange: [auditWithoutWords, shareOpinionFiles.afterChange],
    beforeDelete: [keepOpinion],
  },
}

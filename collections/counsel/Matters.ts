import type { CollectionConfig } from 'payload'

import { hiddenUnless } from '@/access/atoms'
import { mattersPolicy } from '@/access/matters'
import { handlesCases } from '@/access/personalData'
import { dayField } from '@/collections/fields/dayField'
import { derived } from '@/collections/fields/derived'
import { derivedRegion } from '@/collections/fields/derivedRegion'
import { label, selectOptions } from '@/collections/fields/labels'
import { uiField } from '@/collections/fields/uiField'
import { groups } from '@/collections/groups'
import { auditChangesHiding } from '@/hooks/audit/auditChanges'
import { guardMatter } from '@/hooks/counsel/guardMatter'
import { openMatterDuty } from '@/hooks/counsel/openMatterDuty'
import { shareMatterFiles } from '@/hooks/counsel/shareMatterFiles'
import { refuseStaleSave } from '@/hooks/records/refuseStaleSave'
import { matterEndpoints } from '@/src/counsel/matters/matterEndpoints'
import {
  adoptions,
  corrections,
  matterKinds,
  matterStates,
  opinionConclusions,
} from '@/src/domain/counsel/matter'

/**
 * Matters of the six kinds in which legal counsel must take part (法律顾问必须参与的六类事项): assigned to counsel in
 * force, passed with a reviewed opinion only. The steps are those of `src/domain/counsel/matter`, taken over
 * `POST /api/matters/:id/<step>`. Basis: 中办国办2016年意见.
 */
export const Matters: CollectionConfig = {
  slug: 'matters',
  labels: { singular: label('法律事务', 'Matter'), plural: label('法律事务', 'Matters') },
  access: mattersPolicy,
  disableBulkEdit: true,
  endpoints: matterEndpoints,
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'kind', 'unit', 'engagement', 'dueOn', 'conclusion'],
    listSearchableFields: ['title'],
    group: groups.counsel,
    components: { edit: { SaveButton: '/src/admin/records/RecordSaveButton#RecordSaveButton' } },
    hidden: hiddenUnless('prefecture-office', 'county-office', 'agency', 'counsel'),
  },
  defaultSort: 'dueOn',
  indexes: [{ fields: ['region', 'state', 'dueOn'] }, { fields: ['engagement', 'state'] }],
  fields: [
    uiField('page', '/src/admin/counsel/matters/MatterTop#MatterTop'),

    {
      type: 'row',
      fields: [
        {
          name: 'title',
          type: 'text',
          label: label('事项', 'Matter'),
          required: true,
          maxLength: 200,
          admin: { width: '50%' },
        },
        {
          name: 'kind',
          type: 'select',
          label: label('类别', 'Kind'),
          required: true,
          index: true,
          options: selectOptions(matterKinds),
          admin: { width: '25%' },
        },
        dayField('dueOn', '意见到期日', 'Opinion due on', {
          required: true,
          index: true,
          // Once a matter is on record its date moves by a step, with a reason.
          access: { update: () => false },
          admin: {
            description: label('留空时按类别推定。', 'Follows from the kind when empty.'),
          },
        }),
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'unit',
          type: 'relationship',
          relationTo: 'agencies',
          label: label('单位', 'Unit'),
          required: true,
          index: true,
          admin: { width: '50%' },
        },
        {
          name: 'case',
          type: 'relationship',
          relationTo: 'cases',
          label: label('案件', 'Case'),
          index: true,
          admin: { width: '50%' },
        },
      ],
    },
    {
      name: 'request',
      type: 'textarea',
      label: label('请法律顾问回答的问题', 'Question to counsel'),
      maxLength: 20_000,
    },
    {
      name: 'counterparties',
      type: 'array',
      label: label('相对方', 'Other parties'),
      labels: { singular: label('相对方', 'Party'), plural: label('相对方', 'Parties') },
      access: { read: handlesCases },
      admin: {
        description: label(
          '用于检查法律顾问的利益冲突；案件当事人已从案件读取，不必重复填写。',
          'Counsel is checked for conflicts with them; the parties of the case are known already.',
        ),
      },
      fields: [{ name: 'name', type: 'text', label: label('名称', 'Name'), required: true }],
    },
    {
      name: 'materials',
      type: 'relationship',
      relationTo: 'files',
      hasMany: true,
      label: label('材料', 'Materials'),
      index: true,
    },
    derived({
      name: 'decision',
      type: 'relationship',
      relationTo: 'decisions',
      label: label('重大决策', 'Major decision'),
      index: true,
      admin: { position: 'sidebar', condition: ({ decision }) => Boolean(decision) },
    }),
    derived({
      name: 'engagement',
      type: 'relationship',
      relationTo: 'engagements',
      label: label('承办顾问', 'Counsel'),
      index: true,
      admin: { position: 'sidebar' },
    }),
    derived({
      name: 'state',
      type: 'select',
      label: label('状态', 'State'),
      required: true,
      index: true,
      defaultValue: 'requested',
      options: selectOptions(matterStates),
      admin: { position: 'sidebar', components: { Cell: '/src/admin/cells/StateCell#StateCell' } },
    }),
    derivedRegion,
    derived({
      name: 'conclusion',
      type: 'select',
      label: label('意见结论', 'Conclusion'),
      index: true,
      options: selectOptions(opinionConclusions),
      admin: { position: 'sidebar', components: { Cell: '/src/admin/cells/StateCell#StateCell' } },
    }),
    // The reviewed opinion that stands; none once the matter was re-opened for another.
    derived({
      name: 'opinion',
      type: 'relationship',
      relationTo: 'legal-opinions',
      label: label('已审核的意见', 'Reviewed opinion'),
      index: true,
      admin: { hidden: true },
    }),
    derived({
      name: 'adoption',
      type: 'select',
      label: label('采纳情况', 'Adoption'),
      index: true,
      options: selectOptions(adoptions),
      admin: { hidden: true },
    }),
    derived({
      name: 'correction',
      type: 'select',
      label: label('是否纠正行政行为', 'Correction of the act'),
      options: selectOptions(corrections),
      admin: { hidden: true },
    }),
    derived({
      name: 'passReason',
      type: 'textarea',
      label: label('采纳（不采纳）理由', 'Reason of the adoption'),
      admin: { hidden: true },
    }),
    derived(dayField('passedOn', '过关日', 'Passed on', { index: true, admin: { hidden: true } })),
    derived(dayField('withdrawnOn', '撤回日', 'Withdrawn on', { admin: { hidden: true } })),
    derived({
      name: 'withdrawReason',
      type: 'textarea',
      label: label('撤回理由', 'Reason of the withdrawal'),
      admin: { hidden: true },
    }),
    // Withdrawn by the system because its case asked for no answer any more.
    derived({ name: 'isLifted', type: 'checkbox', defaultValue: false, admin: { hidden: true } }),
    derived({
      name: 'dueReason',
      type: 'textarea',
      label: label('期限变更理由', 'Why the date was moved'),
      admin: { hidden: true },
    }),
    derived({
      name: 'assignments',
      type: 'array',
      label: label('指派记录', 'Assignments'),
      labels: { singular: label('指派', 'Assignment'), plural: label('指派', 'Assignments') },
      admin: { hidden: true },
      fields: [
        {
          name: 'engagement',
          type: 'relationship',
          relationTo: 'engagements',
          label: label('聘任', 'Engagement'),
        },
        { name: 'counselName', type: 'text', label: label('顾问', 'Counsel') },
        dayField('assignedOn', '指派日', 'Assigned on'),
        { name: 'byName', type: 'text', label: label('指派人', 'By') },
        { name: 'reason', type: 'textarea', label: label('理由', 'Reason') },
      ],
    }),
    // Counts opinions begun: two at once write the same row, and the second looks again.
    derived({ name: 'opinionSerial', type: 'number', defaultValue: 0, hidden: true }),
    // Names what the matter was opened for, so that it is opened once.
    derived({ name: 'key', type: 'text', unique: true, hidden: true }),
  ],
  hooks: {
    beforeValidate: [guardMatter],
    beforeChange: [refuseStaleSave, shareMatterFiles.beforeChange],
    afterChange: [
      auditChangesHiding(['request', 'counterparties']),
      shareMatterFiles.afterChange,
      openMatterDuty,
    ],
  },
}

import type { CollectionConfig } from 'payload'

import { hiddenUnless } from '@/access/atoms'
import { legalityReviewsPolicy } from '@/access/decisions'
import { materialsField } from '@/collections/decisions/stepFields'
import { dayField } from '@/collections/fields/dayField'
import { derived } from '@/collections/fields/derived'
import { derivedRegion } from '@/collections/fields/derivedRegion'
import { label, selectOptions } from '@/collections/fields/labels'
import { uiField } from '@/collections/fields/uiField'
import { groups } from '@/collections/groups'
import { auditChanges } from '@/hooks/audit/auditChanges'
import { guardReview } from '@/hooks/decisions/guardReview'
import { refuseStaleSave } from '@/hooks/records/refuseStaleSave'
import { reviewEndpoints } from '@/src/decisions/reviews/reviewEndpoints'
import { reviewConclusions, reviewHeads, reviewStates } from '@/src/domain/decisions/review'

const hidden = { admin: { hidden: true } } as const

/**
 * Legality reviews (合法性审查, arts. 25 to 28), each of exactly one version of the draft, bound by its hash. What is
 * concluded is frozen; a changed draft is a new review.
 */
export const LegalityReviews: CollectionConfig = {
  slug: 'legality-reviews',
  labels: {
    singular: label('合法性审查', 'Legality review'),
    plural: label('合法性审查', 'Legality reviews'),
  },
  access: legalityReviewsPolicy,
  disableBulkEdit: true,
  endpoints: reviewEndpoints,
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'conclusion', 'reviewer', 'submittedOn', 'dueOn'],
    listSearchableFields: ['title'],
    group: groups.decisions,
    components: { edit: { SaveButton: '/src/admin/records/RecordSaveButton#RecordSaveButton' } },
    hidden: hiddenUnless('prefecture-office', 'county-office', 'agency'),
  },
  defaultSort: '-submittedOn',
  fields: [
    uiField('page', '/src/admin/decisions/reviews/ReviewTop#ReviewTop'),
    derived({
      name: 'title',
      type: 'text',
      label: label('审查事项', 'Review'),
      index: true,
      ...hidden,
    }),
    derived({
      name: 'decision',
      type: 'relationship',
      relationTo: 'decisions',
      label: label('决策事项', 'Decision'),
      required: true,
      index: true,
    }),
    derived({
      name: 'draft',
      type: 'relationship',
      relationTo: 'decision-drafts',
      label: label('送审草案', 'Draft under review'),
    }),
    derived({ name: 'version', type: 'number', label: label('草案版本', 'Version') }),
    derived({
      name: 'draftHash',
      type: 'text',
      label: label('草案校验值', 'SHA-256 of the draft'),
    }),
    derived({
      name: 'reviewer',
      type: 'relationship',
      relationTo: 'agencies',
      label: label('审查机构', 'Reviewed by'),
      required: true,
      index: true,
    }),
    derived({
      name: 'handlingUnit',
      type: 'relationship',
      relationTo: 'agencies',
      label: label('承办单位', 'Prepared by'),
      index: true,
    }),
    derived({
      name: 'decider',
      type: 'relationship',
      relationTo: 'agencies',
      label: label('决策机关', 'Decided by'),
      index: true,
      ...hidden,
    }),
    derived({
      name: 'state',
      type: 'select',
      label: label('状态', 'State'),
      required: true,
      index: true,
      defaultValue: 'submitted',
      options: selectOptions(reviewStates),
      admin: { position: 'sidebar', components: { Cell: '/src/admin/cells/StateCell#StateCell' } },
    }),
    derived(dayField('submittedOn', '送审日', 'Submitted on', { index: true })),
    derived({
      name: 'submittedBy',
      type: 'relationship',
      relationTo: 'users',
      label: label('送审人', 'Submitted by'),
      ...hidden,
    }),
    derived(dayField('dueOn', '审查期限', 'Due on', { index: true })),
    derived({
      name: 'isDueCertain',
      type: 'checkbox',
      label: label('期限已确定', 'The due day is certain'),
      defaultValue: true,
      ...hidden,
    }),
    derived(dayField('wantedOn', '请求完成日', 'Wanted by')),
    derived({
      name: 'shortReason',
      type: 'textarea',
      label: label('少于七个工作日的说明', 'Why less than seven working days'),
    }),
    derived({
      name: 'isConfirming',
      type: 'checkbox',
      label: label('修改后的确认审查', 'Confirms changes that were asked for'),
      defaultValue: false,
    }),
    derived(materialsField('送审材料', 'Materials')),
    derived({
      name: 'matter',
      type: 'relationship',
      relationTo: 'matters',
      label: label('法律顾问事项', 'Matter of counsel'),
      index: true,
      ...hidden,
    }),
    derived({ name: 'returnReason', type: 'textarea', label: label('退回理由', 'Why returned') }),
    derived({
      name: 'conclusion',
      type: 'select',
      label: label('审查结论', 'Conclusion'),
      index: true,
      options: selectOptions(reviewConclusions),
    }),
    derived({
      name: 'findings',
      type: 'array',
      label: label('审查意见', 'Findings'),
      labels: { singular: label('意见', 'Finding'), plural: label('意见', 'Findings') },
      fields: [
        {
          name: 'head',
          type: 'select',
          label: label('审查内容', 'About'),
          required: true,
          options: selectOptions(reviewHeads),
        },
        { name: 'isLawful', type: 'checkbox', label: label('合法', 'Lawful') },
        { name: 'text', type: 'textarea', label: label('意见', 'Finding'), required: true },
      ],
    }),
    derived({
      name: 'legalRisk',
      type: 'textarea',
      label: label('明示的法律风险', 'Legal risk stated'),
    }),
    derived({ name: 'signer', type: 'text', label: label('签发人', 'Signed by') }),
    derived(dayField('concludedOn', '出具意见日', 'Concluded on', { index: true })),
    derived({
      name: 'concludedBy',
      type: 'relationship',
      relationTo: 'users',
      label: label('经办人', 'Recorded by'),
    }),
    derived({
      name: 'opinionFile',
      type: 'relationship',
      relationTo: 'files',
      label: label('合法性审查意见书', 'Opinion'),
    }),
    derived({
      name: 'counselOpinion',
      type: 'relationship',
      relationTo: 'legal-opinions',
      label: label('法律顾问意见', 'Opinion of counsel'),
      ...hidden,
    }),
    derivedRegion,
  ],
  hooks: {
    beforeChange: [refuseStaleSave, guardReview],
    afterChange: [auditChanges.afterChange],
  },
}

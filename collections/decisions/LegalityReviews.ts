import type { CollectionConfig } from 'payload'

import { hiddenUnless } from '@/access/atoms'
import { legalityReviewsPolicy } from '@/access/decisions'
import { dayField } from '@/collections/fields/dayField'
import { derived } from '@/collections/fields/derived'
import { derivedRegion } from '@/collections/fields/derivedRegion'
import { label } from '@/collections/fields/labels'
import { groups } from '@/collections/groups'
import { auditChanges } from '@/hooks/audit/auditChanges'
import { refuseStaleSave } from '@/hooks/records/refuseStaleSave'

/** Legality reviews (合法性审查), each bound by hash to one version of the draft of a decision. */
export const LegalityReviews: CollectionConfig = {
  slug: 'legality-reviews',
  labels: {
    singular: label('合法性审查', 'Legality review'),
    plural: label('合法性审查', 'Legality reviews'),
  },
  access: legalityReviewsPolicy,
  disableBulkEdit: true,
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'reviewer', 'submittedOn', 'region'],
    group: groups.decisions,
    hidden: hiddenUnless('prefecture-office', 'county-office', 'agency'),
  },
  defaultSort: '-submittedOn',
  fields: [
    derived({ name: 'title', type: 'text', label: label('审查事项', 'Review'), index: true }),
    {
      name: 'decision',
      type: 'relationship',
      relationTo: 'decisions',
      label: label('决策事项', 'Decision'),
      required: true,
      index: true,
    },
    {
      name: 'reviewer',
      type: 'relationship',
      relationTo: 'agencies',
      label: label('审查机构', 'Reviewed by'),
      required: true,
      index: true,
    },
    derived(dayField('submittedOn', '送审日', 'Submitted on', { index: true })),
    derivedRegion,
  ],
  hooks: { beforeChange: [refuseStaleSave], afterChange: [auditChanges.afterChange] },
}

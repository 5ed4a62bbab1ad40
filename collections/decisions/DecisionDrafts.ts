import type { CollectionConfig } from 'payload'

import { hiddenUnless } from '@/access/atoms'
import { decisionDraftsPolicy } from '@/access/decisions'
import { derivedRegion } from '@/collections/fields/derivedRegion'
import { label } from '@/collections/fields/labels'
import { groups } from '@/collections/groups'
import { auditChanges } from '@/hooks/audit/auditChanges'
import { keepAppendOnly } from '@/hooks/audit/keepAppendOnly'

/** Versions of the draft of a decision: numbered, hashed, and never changed. */
export const DecisionDrafts: CollectionConfig = {
  slug: 'decision-drafts',
  labels: {
    singular: label('决策草案', 'Draft of a decision'),
    plural: label('决策草案', 'Drafts of decisions'),
  },
  access: decisionDraftsPolicy,
  disableBulkEdit: true,
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'version', 'decision', 'createdAt', 'sha256'],
    group: groups.decisions,
    // Reached from the page of its decision.
    hidden: hiddenUnless(),
  },
  defaultSort: '-createdAt',
  fields: [
    { name: 'title', type: 'text', label: label('草案', 'Draft'), required: true },
    {
      name: 'decision',
      type: 'relationship',
      relationTo: 'decisions',
      label: label('决策事项', 'Decision'),
      required: true,
      index: true,
    },
    { name: 'version', type: 'number', label: label('版本', 'Version'), required: true },
    {
      name: 'file',
      type: 'relationship',
      relationTo: 'files',
      label: label('文件', 'File'),
      required: true,
    },
    {
      name: 'sha256',
      type: 'text',
      label: label('校验值', 'SHA-256'),
      required: true,
      index: true,
    },
    {
      name: 'changes',
      type: 'textarea',
      label: label('修改内容', 'What changed'),
      required: true,
      maxLength: 5000,
    },
    {
      name: 'author',
      type: 'relationship',
      relationTo: 'users',
      label: label('上传人', 'Uploaded by'),
    },
    {
      name: 'handlingUnit',
      type: 'relationship',
      relationTo: 'agencies',
      label: label('承办单位', 'Prepared by'),
      required: true,
      index: true,
    },
    {
      name: 'decider',
      type: 'relationship',
      relationTo: 'agencies',
      label: label('决策机关', 'Decided by'),
      required: true,
      index: true,
    },
    derivedRegion,
    // One version of a number for one decision, however many clerks upload at once.
    { name: 'uniqueKey', type: 'text', required: true, unique: true, index: true, hidden: true },
  ],
  hooks: {
    beforeChange: [keepAppendOnly.beforeChange],
    beforeDelete: [keepAppendOnly.beforeDelete],
    afterChange: [auditChanges.afterChange],
  },
}

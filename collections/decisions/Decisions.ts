import type { CollectionConfig } from 'payload'

import { hiddenUnless } from '@/access/atoms'
import { decisionsPolicy } from '@/access/decisions'
import { derived } from '@/collections/fields/derived'
import { derivedRegion } from '@/collections/fields/derivedRegion'
import { label, selectOptions } from '@/collections/fields/labels'
import { groups } from '@/collections/groups'
import { auditChanges } from '@/hooks/audit/auditChanges'
import { refuseStaleSave } from '@/hooks/records/refuseStaleSave'
import { decisionStates } from '@/src/domain/decisions/decision'

/** Major administrative decisions (重大行政决策), by the steps of 国务院令第713号. */
export const Decisions: CollectionConfig = {
  slug: 'decisions',
  labels: {
    singular: label('重大行政决策', 'Major decision'),
    plural: label('重大行政决策', 'Major decisions'),
  },
  access: decisionsPolicy,
  disableBulkEdit: true,
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'decider', 'handlingUnit', 'region'],
    listSearchableFields: ['title'],
    group: groups.decisions,
    hidden: hiddenUnless('prefecture-office', 'county-office', 'agency'),
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      label: label('决策事项', 'Decision'),
      required: true,
      maxLength: 200,
    },
    {
      name: 'decider',
      type: 'relationship',
      relationTo: 'agencies',
      label: label('决策机关', 'Decided by'),
      required: true,
      index: true,
      filterOptions: { kind: { equals: 'government' } },
    },
    {
      name: 'handlingUnit',
      type: 'relationship',
      relationTo: 'agencies',
      label: label('承办单位', 'Prepared by'),
      required: true,
      index: true,
    },
    derived({
      name: 'state',
      type: 'select',
      label: label('状态', 'State'),
      required: true,
      index: true,
      defaultValue: 'proposed',
      options: selectOptions(decisionStates),
      admin: { position: 'sidebar', components: { Cell: '/src/admin/cells/StateCell#StateCell' } },
    }),
    derivedRegion,
  ],
  hooks: { beforeChange: [refuseStaleSave], afterChange: [auditChanges.afterChange] },
}

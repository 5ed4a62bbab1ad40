import type { CollectionConfig } from 'payload'

import { hiddenUnless } from '@/access/atoms'
import { mattersPolicy } from '@/access/matters'
import { dayField } from '@/collections/fields/dayField'
import { derived } from '@/collections/fields/derived'
import { derivedRegion } from '@/collections/fields/derivedRegion'
import { label, selectOptions } from '@/collections/fields/labels'
import { groups } from '@/collections/groups'
import { auditChanges } from '@/hooks/audit/auditChanges'
import { refuseStaleSave } from '@/hooks/records/refuseStaleSave'
import { matterKinds, matterStates } from '@/src/domain/counsel/matter'

/** Matters of the six kinds in which legal counsel must take part (法律顾问必须参与的六类事项). */
export const Matters: CollectionConfig = {
  slug: 'matters',
  labels: { singular: label('法律事务', 'Matter'), plural: label('法律事务', 'Matters') },
  access: mattersPolicy,
  disableBulkEdit: true,
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'kind', 'unit', 'engagement', 'dueOn'],
    listSearchableFields: ['title'],
    group: groups.counsel,
    hidden: hiddenUnless('prefecture-office', 'county-office', 'agency', 'counsel'),
  },
  defaultSort: 'dueOn',
  indexes: [{ fields: ['region', 'state', 'dueOn'] }],
  fields: [
    { name: 'title', type: 'text', label: label('事项', 'Matter'), required: true, maxLength: 200 },
    {
      name: 'kind',
      type: 'select',
      label: label('类别', 'Kind'),
      required: true,
      index: true,
      options: selectOptions(matterKinds),
    },
    {
      name: 'unit',
      type: 'relationship',
      relationTo: 'agencies',
      label: label('单位', 'Unit'),
      required: true,
      index: true,
    },
    {
      name: 'case',
      type: 'relationship',
      relationTo: 'cases',
      label: label('案件', 'Case'),
      index: true,
    },
    {
      name: 'decision',
      type: 'relationship',
      relationTo: 'decisions',
      label: label('重大决策', 'Major decision'),
      index: true,
    },
    dayField('dueOn', '意见到期日', 'Opinion due on', { required: true, index: true }),
    derived({
      name: 'engagement',
      type: 'relationship',
      relationTo: 'engagements',
      label: label('承办顾问', 'Counsel'),
      index: true,
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
  ],
  hooks: { beforeChange: [refuseStaleSave], afterChange: [auditChanges.afterChange] },
}

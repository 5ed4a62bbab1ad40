import type { CollectionConfig } from 'payload'

import { hiddenUnless } from '@/access/atoms'
import { engagementsPolicy } from '@/access/counsel'
import { dayField } from '@/collections/fields/dayField'
import { derived } from '@/collections/fields/derived'
import { derivedRegion } from '@/collections/fields/derivedRegion'
import { label } from '@/collections/fields/labels'
import { groups } from '@/collections/groups'
import { auditChanges } from '@/hooks/audit/auditChanges'
import { refuseStaleSave } from '@/hooks/records/refuseStaleSave'

/** A unit's engagement of one lawyer for a term (聘任). A renewal is an engagement of its own. */
export const Engagements: CollectionConfig = {
  slug: 'engagements',
  labels: { singular: label('聘任', 'Engagement'), plural: label('聘任', 'Engagements') },
  access: engagementsPolicy,
  disableBulkEdit: true,
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'startOn', 'endOn', 'endedOn', 'region'],
    listSearchableFields: ['title'],
    group: groups.counsel,
    hidden: hiddenUnless('prefecture-office', 'county-office', 'agency'),
  },
  defaultSort: '-startOn',
  indexes: [{ fields: ['counsel', 'endOn'] }, { fields: ['unit', 'endOn'] }],
  fields: [
    derived({ name: 'title', type: 'text', label: label('聘任', 'Engagement'), index: true }),
    {
      name: 'unit',
      type: 'relationship',
      relationTo: 'agencies',
      label: label('聘任单位', 'Unit'),
      required: true,
      index: true,
    },
    {
      name: 'counsel',
      type: 'relationship',
      relationTo: 'counsel',
      label: label('法律顾问', 'Counsel'),
      required: true,
      index: true,
    },
    dayField('startOn', '聘期起', 'From', { required: true, index: true }),
    dayField('endOn', '聘期止', 'To', { required: true, index: true }),
    derived(dayField('endedOn', '提前解聘日', 'Ended early on', { index: true })),
    derivedRegion,
  ],
  hooks: { beforeChange: [refuseStaleSave], afterChange: [auditChanges.afterChange] },
}

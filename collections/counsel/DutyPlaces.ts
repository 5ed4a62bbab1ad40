import type { CollectionConfig } from 'payload'

import { hiddenUnless } from '@/access/atoms'
import { dutyPlacesPolicy } from '@/access/shifts'
import { label, selectOptions } from '@/collections/fields/labels'
import { groups } from '@/collections/groups'
import { auditChanges } from '@/hooks/audit/auditChanges'
import { guardDutyPlace } from '@/hooks/counsel/guardDutyPlace'
import { refuseStaleSave } from '@/hooks/records/refuseStaleSave'
import { placeKinds, shiftHalves } from '@/src/domain/counsel/shifts/shiftOptions'

/** Where lawyers are on duty: courts, petition windows, legal-aid stations (律师值班点). */
export const DutyPlaces: CollectionConfig = {
  slug: 'duty-places',
  labels: { singular: label('值班点', 'Duty place'), plural: label('值班点', 'Duty places') },
  access: dutyPlacesPolicy,
  disableBulkEdit: true,
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'lawyersNeeded', 'halves', 'region', 'isActive'],
    listSearchableFields: ['name'],
    group: groups.counsel,
    hidden: hiddenUnless('prefecture-office', 'county-office'),
  },
  defaultSort: 'name',
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'name',
          type: 'text',
          label: label('名称', 'Name'),
          required: true,
          maxLength: 100,
          admin: { width: '50%' },
        },
        {
          name: 'kind',
          type: 'select',
          label: label('类别', 'Kind'),
          required: true,
          index: true,
          options: selectOptions(placeKinds),
          admin: { width: '25%' },
        },
        {
          name: 'lawyersNeeded',
          type: 'number',
          label: label('每半天律师数', 'Lawyers each half-day'),
          required: true,
          defaultValue: 1,
          min: 1,
          max: 20,
          admin: { width: '25%', step: 1 },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'court',
          type: 'relationship',
          relationTo: 'courts',
          label: label('所在法院', 'Court'),
          index: true,
          admin: {
            width: '50%',
            allowCreate: false,
            allowEdit: false,
            condition: (_, sibling: { kind?: string }) => sibling?.kind === 'court',
          },
        },
        {
          name: 'agency',
          type: 'relationship',
          relationTo: 'agencies',
          label: label('所在单位', 'Agency'),
          index: true,
          admin: {
            width: '50%',
            allowCreate: false,
            allowEdit: false,
            condition: (_, sibling: { kind?: string }) => sibling?.kind !== 'court',
            description: label(
              '如信访局、法律援助中心；没有登记的单位可以不选，写明名称即可。',
              'Such as the petition bureau; leave it empty where none is on record.',
            ),
          },
        },
        {
          name: 'halves',
          type: 'select',
          hasMany: true,
          label: label('值班时段', 'Half-days'),
          required: true,
          defaultValue: ['morning', 'afternoon'],
          options: selectOptions(shiftHalves),
          admin: { width: '50%' },
        },
      ],
    },
    { name: 'address', type: 'text', label: label('地点', 'Address'), maxLength: 200 },
    {
      name: 'region',
      type: 'relationship',
      relationTo: 'regions',
      label: label('地区', 'Region'),
      index: true,
      admin: {
        position: 'sidebar',
        description: label(
          '选了法院或单位的，随其地区。',
          'Follows the court or the agency where one is chosen.',
        ),
      },
    },
    {
      name: 'isActive',
      type: 'checkbox',
      label: label('启用', 'In use'),
      defaultValue: true,
      index: true,
      admin: { position: 'sidebar' },
    },
  ],
  hooks: {
    beforeValidate: [guardDutyPlace],
    beforeChange: [refuseStaleSave],
    afterChange: [auditChanges.afterChange],
  },
}

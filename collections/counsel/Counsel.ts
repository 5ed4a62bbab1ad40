import type { CollectionConfig } from 'payload'

import { hiddenUnless } from '@/access/atoms'
import { counselPolicy } from '@/access/counsel'
import { derived } from '@/collections/fields/derived'
import { derivedRegion } from '@/collections/fields/derivedRegion'
import { label, selectOptions } from '@/collections/fields/labels'
import { groups } from '@/collections/groups'
import { auditChanges } from '@/hooks/audit/auditChanges'
import { refuseStaleSave } from '@/hooks/records/refuseStaleSave'
import { counselKinds, counselStates } from '@/src/domain/counsel/counselOptions'
import { administrativeFields } from '@/src/domain/organization/fields'

/** The roster of legal counsel (法律顾问库). */
export const Counsel: CollectionConfig = {
  slug: 'counsel',
  labels: { singular: label('法律顾问', 'Counsel'), plural: label('法律顾问库', 'Counsel roster') },
  typescript: { interface: 'Counsel' },
  access: counselPolicy,
  disableBulkEdit: true,
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'state', 'kind', 'firm', 'fields', 'region'],
    listSearchableFields: ['name', 'firm', 'licenceNumber'],
    group: groups.counsel,
    hidden: hiddenUnless('prefecture-office', 'county-office', 'agency'),
  },
  defaultSort: 'name',
  fields: [
    { name: 'name', type: 'text', label: label('姓名', 'Name'), required: true },
    {
      name: 'kind',
      type: 'select',
      label: label('类别', 'Kind'),
      required: true,
      defaultValue: 'external',
      options: selectOptions(counselKinds),
    },
    {
      name: 'licenceNumber',
      type: 'text',
      label: label('执业证号', 'Licence number'),
      required: true,
      unique: true,
      index: true,
    },
    {
      name: 'firm',
      type: 'text',
      label: label('律师事务所（单位）', 'Firm'),
      required: true,
      index: true,
    },
    {
      name: 'fields',
      type: 'select',
      hasMany: true,
      label: label('专长领域', 'Fields'),
      options: selectOptions(administrativeFields),
    },
    {
      name: 'user',
      type: 'relationship',
      relationTo: 'users',
      unique: true,
      index: true,
      label: label('登录账号', 'Account'),
      filterOptions: { role: { equals: 'counsel' } },
    },
    derived({
      name: 'state',
      type: 'select',
      label: label('状态', 'State'),
      required: true,
      index: true,
      defaultValue: 'nominated',
      options: selectOptions(counselStates),
      admin: { position: 'sidebar', components: { Cell: '/src/admin/cells/StateCell#StateCell' } },
    }),
    derivedRegion,
  ],
  hooks: { beforeChange: [refuseStaleSave], afterChange: [auditChanges.afterChange] },
}

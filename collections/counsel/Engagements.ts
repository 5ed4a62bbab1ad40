import type { CollectionConfig } from 'payload'

import { hiddenUnless } from '@/access/atoms'
import { engagementsPolicy } from '@/access/counsel'
import { dayField } from '@/collections/fields/dayField'
import { derived } from '@/collections/fields/derived'
import { derivedRegion } from '@/collections/fields/derivedRegion'
import { label, selectOptions } from '@/collections/fields/labels'
import { uiField } from '@/collections/fields/uiField'
import { importRunField } from '@/collections/fields/importRunField'
import { groups } from '@/collections/groups'
import { auditChanges } from '@/hooks/audit/auditChanges'
import { guardEngagement } from '@/hooks/counsel/guardEngagement'
import { tellEngagementState } from '@/hooks/counsel/tellEngagementState'
import { shareAttachments } from '@/hooks/platform/shareAttachments'
import { refuseStaleSave } from '@/hooks/records/refuseStaleSave'
import { engagementEndpoints } from '@/src/counsel/roster/engagementEndpoints'
import { engagementStates, feeClasses } from '@/src/domain/counsel/engagement'

const attachments = shareAttachments(['contract'], ['unit'])

/**
 * A unit's engagement of one lawyer for a term (聘任). A renewal is an engagement of its own that continues the
 * old one. Where it stands is derived from its days on the day it is read, and stored nowhere.
 */
export const Engagements: CollectionConfig = {
  slug: 'engagements',
  labels: { singular: label('聘任', 'Engagement'), plural: label('聘任', 'Engagements') },
  access: engagementsPolicy,
  disableBulkEdit: true,
  endpoints: engagementEndpoints,
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'startOn', 'endOn', 'feeClass', 'region'],
    listSearchableFields: ['title'],
    group: groups.counsel,
    components: {
      edit: { SaveButton: '/src/admin/records/RecordSaveButton#RecordSaveButton' },
    },
    hidden: hiddenUnless('prefecture-office', 'county-office', 'agency'),
  },
  defaultSort: '-startOn',
  indexes: [{ fields: ['counsel', 'endOn'] }, { fields: ['unit', 'endOn'] }],
  fields: [
    uiField('page', '/src/admin/counsel/roster/EngagementTop#EngagementTop'),
    derived({
      name: 'title',
      type: 'text',
      label: label('聘任', 'Engagement'),
      index: true,
      admin: { condition: () => false },
    }),
    {
      type: 'row',
      fields: [
        {
          name: 'unit',
          type: 'relationship',
          relationTo: 'agencies',
          label: label('聘任单位', 'Unit'),
          required: true,
          index: true,
          admin: { width: '50%', allowCreate: false, allowEdit: false },
        },
        {
          name: 'counsel',
          type: 'relationship',
          relationTo: 'counsel',
          label: label('法律顾问', 'Counsel'),
          required: true,
          index: true,
          filterOptions: ({ id }) => (id ? true : { state: { equals: 'vetted' } }),
          admin: { width: '50%', allowCreate: false, allowEdit: false },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        dayField('startOn', '聘期起', 'From', { required: true, index: true }),
        dayField('endOn', '聘期止', 'To', { required: true, index: true }),
        {
          name: 'feeClass',
          type: 'select',
          label: label('付费方式', 'Fee class'),
          required: true,
          defaultValue: 'annual',
          options: selectOptions(feeClasses),
          admin: { width: '50%' },
        },
      ],
    },
    {
      name: 'contract',
      type: 'relationship',
      relationTo: 'files',
      hasMany: true,
      label: label('聘任合同', 'Contract'),
      admin: { allowEdit: false },
    },
    {
      name: 'state',
      type: 'select',
      virtual: true,
      label: label('状态', 'State'),
      options: selectOptions(engagementStates),
      access: { create: () => false, update: () => false },
      hooks: { afterRead: [tellEngagementState] },
      admin: {
        position: 'sidebar',
        readOnly: true,
        disableListFilter: true,
        components: { Cell: '/src/admin/cells/StateCell#StateCell' },
      },
    },
    derived(
      dayField('endedOn', '提前解聘日', 'Ended early on', {
        index: true,
        admin: { position: 'sidebar', condition: ({ endedOn }) => Boolean(endedOn) },
      }),
    ),
    derived({
      name: 'endReason',
      type: 'textarea',
      label: label('解聘理由', 'Why it was ended'),
      admin: { hidden: true },
    }),
    derived({
      name: 'previous',
      type: 'relationship',
      relationTo: 'engagements',
      unique: true,
      index: true,
      label: label('续聘自', 'Renewal of'),
      admin: { position: 'sidebar', condition: ({ previous }) => Boolean(previous) },
    }),
    derivedRegion,
    importRunField,
  ],
  hooks: {
    beforeValidate: [guardEngagement],
    beforeChange: [refuseStaleSave, attachments.beforeChange],
    afterChange: [auditChanges.afterChange, attachments.afterChange],
  },
}

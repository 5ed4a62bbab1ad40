import type { CollectionConfig } from 'payload'

import { hiddenUnless } from '@/access/atoms'
import { hearingsPolicy } from '@/access/policies'
import { derived } from '@/collections/fields/derived'
import { derivedRegion } from '@/collections/fields/derivedRegion'
import { label, selectOptions } from '@/collections/fields/labels'
import { recordDocuments } from '@/collections/fields/recordDocuments'
import { groups } from '@/collections/groups'
import { auditChanges } from '@/hooks/audit/auditChanges'
import { checkHearing } from '@/hooks/litigation/checkHearing'
import { deriveHearingScope } from '@/hooks/litigation/deriveHearingScope'
import { dispatchHearing } from '@/hooks/litigation/dispatchHearing'
import { openAppearances } from '@/hooks/litigation/openAppearances'
import { recordHeardCase } from '@/hooks/litigation/recordHeardCase'
import { shareAttachments } from '@/hooks/platform/shareAttachments'
import { refuseStaleSave } from '@/hooks/records/refuseStaleSave'
import { hearingStates } from '@/src/domain/litigation/caseOptions'
import { hearingEndpoints } from '@/src/notify/hearingEndpoints'

const attachments = shareAttachments(['notice'])

/** One hearing. Registering, moving or cancelling it goes out by dual dispatch (双调度). */
export const Hearings: CollectionConfig = {
  slug: 'hearings',
  labels: { singular: label('开庭', 'Hearing'), plural: label('开庭', 'Hearings') },
  access: hearingsPolicy,
  // A bulk edit is one transaction in which one refused record spoils all: records are edited one by one.
  disableBulkEdit: true,
  endpoints: hearingEndpoints,
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['startsAt', 'case', 'courtroom', 'state', 'region'],
    group: groups.litigation,
    hidden: hiddenUnless('prefecture-office', 'county-office', 'agency', 'court', 'leader'),
  },
  defaultSort: '-startsAt',
  indexes: [{ fields: ['region', 'startsAt'] }],
  fields: [
    {
      name: 'dispatch',
      type: 'ui',
      admin: { components: { Field: '/src/admin/hearings/HearingDispatch#HearingDispatch' } },
    },
    derived({
      name: 'title',
      type: 'text',
      label: label('案号', 'Case number'),
      admin: { hidden: true },
    }),
    {
      type: 'row',
      fields: [
        {
          name: 'case',
          type: 'relationship',
          relationTo: 'cases',
          label: label('案件', 'Case'),
          required: true,
          index: true,
          admin: { width: '50%' },
        },
        {
          name: 'startsAt',
          type: 'date',
          label: label('开庭时间', 'Starts at'),
          required: true,
          index: true,
          admin: {
            width: '25%',
            date: {
              pickerAppearance: 'dayAndTime',
              displayFormat: 'yyyy-MM-dd HH:mm',
              timeIntervals: 15,
            },
          },
        },
        {
          name: 'state',
          type: 'select',
          label: label('状态', 'State'),
          required: true,
          index: true,
          defaultValue: 'scheduled',
          options: selectOptions(hearingStates),
          admin: { width: '25%', components: { Cell: '/src/admin/cells/StateCell#StateCell' } },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'courtroom',
          type: 'text',
          label: label('法庭（地点）', 'Courtroom'),
          admin: { width: '50%' },
        },
        {
          name: 'mustHeadAppear',
          type: 'checkbox',
          label: label(
            '属于应当通知负责人出庭的案件（第四条第一款）',
            'Head must be called (art. 4 par. 1)',
          ),
          defaultValue: false,
          admin: { width: '50%' },
        },
      ],
    },
    {
      name: 'notice',
      type: 'relationship',
      relationTo: 'files',
      label: label('出庭通知书', 'Notice to appear'),
    },
    { name: 'remarks', type: 'textarea', label: label('备注', 'Remarks') },
    recordDocuments,
    derivedRegion,
    derived({
      name: 'court',
      type: 'relationship',
      relationTo: 'courts',
      label: label('法院', 'Court'),
      index: true,
      admin: { position: 'sidebar' },
    }),
    derived({
      name: 'parties',
      type: 'relationship',
      relationTo: 'agencies',
      hasMany: true,
      label: label('涉案行政机关', 'Agencies involved'),
      admin: { position: 'sidebar' },
    }),
    derived({ name: 'sequence', type: 'number', defaultValue: 0, admin: { hidden: true } }),
  ],
  hooks: {
    beforeValidate: [deriveHearingScope],
    beforeChange: [refuseStaleSave, checkHearing, attachments.beforeChange],
    afterChange: [
      auditChanges.afterChange,
      attachments.afterChange,
      openAppearances,
      dispatchHearing,
      recordHeardCase,
    ],
  },
}

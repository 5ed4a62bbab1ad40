import type { CollectionConfig } from 'payload'

import { hiddenUnless } from '@/access/atoms'
import { dutyShiftsPolicy, seesVisits } from '@/access/shifts'
import { dayField } from '@/collections/fields/dayField'
import { derived } from '@/collections/fields/derived'
import { derivedRegion } from '@/collections/fields/derivedRegion'
import { label, selectOptions } from '@/collections/fields/labels'
import { uiField } from '@/collections/fields/uiField'
import { groups } from '@/collections/groups'
import { auditChanges } from '@/hooks/audit/auditChanges'
import { guardShift } from '@/hooks/counsel/guardShift'
import { refuseStaleSave } from '@/hooks/records/refuseStaleSave'
import { shiftEndpoints } from '@/src/counsel/shifts/shiftEndpoints'
import {
  shiftHalves,
  shiftStates,
  swapStates,
  visitMatters,
} from '@/src/domain/counsel/shifts/shiftOptions'

/**
 * Duty shifts of lawyers (律师值班): one lawyer, one place, half a day. A lawyer stands nowhere twice at once: the
 * key `counselKey` is unique, and so is the seat at the place (`seatKey`); a cancelled shift gives both free. The
 * steps are those of `src/domain/counsel/shifts/shiftProcedure`, over `POST /api/duty-shifts/:id/<step>`.
 */
export const DutyShifts: CollectionConfig = {
  slug: 'duty-shifts',
  labels: { singular: label('律师值班', 'Duty shift'), plural: label('律师值班', 'Duty shifts') },
  access: dutyShiftsPolicy,
  disableBulkEdit: true,
  endpoints: shiftEndpoints,
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'place', 'counsel', 'shiftOn', 'half', 'visitCount'],
    listSearchableFields: ['title'],
    group: groups.counsel,
    components: {
      edit: { SaveButton: '/src/admin/records/RecordSaveButton#RecordSaveButton' },
    },
    hidden: hiddenUnless('prefecture-office', 'county-office', 'counsel', 'court'),
  },
  defaultSort: '-shiftOn',
  indexes: [
    { fields: ['place', 'shiftOn'] },
    { fields: ['counsel', 'shiftOn'] },
    { fields: ['region', 'shiftOn', 'state'] },
  ],
  fields: [
    uiField('page', '/src/admin/counsel/shifts/ShiftTop#ShiftTop'),
    {
      type: 'row',
      fields: [
        {
          name: 'place',
          type: 'relationship',
          relationTo: 'duty-places',
          label: label('值班点', 'Place'),
          required: true,
          index: true,
          filterOptions: { isActive: { not_equals: false } },
          admin: { width: '50%', allowCreate: false, allowEdit: false },
        },
        {
          name: 'counsel',
          type: 'relationship',
          relationTo: 'counsel',
          label: label('值班律师', 'Lawyer'),
          required: true,
          index: true,
          filterOptions: { state: { equals: 'vetted' } },
          admin: { width: '50%', allowCreate: false, allowEdit: false },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        dayField('shiftOn', '值班日', 'Day', { required: true, index: true }),
        {
          name: 'half',
          type: 'select',
          label: label('时段', 'Half-day'),
          required: true,
          options: selectOptions(shiftHalves),
          admin: { width: '25%' },
        },
      ],
    },
    derived({
      name: 'title',
      type: 'text',
      label: label('值班', 'Shift'),
      index: true,
      admin: { hidden: true },
    }),
    derived({
      name: 'state',
      type: 'select',
      label: label('状态', 'State'),
      required: true,
      index: true,
      defaultValue: 'planned',
      options: selectOptions(shiftStates),
      admin: { position: 'sidebar', components: { Cell: '/src/admin/cells/StateCell#StateCell' } },
    }),
    derived({
      name: 'swapWith',
      type: 'relationship',
      relationTo: 'counsel',
      label: label('换班对象', 'Asked to swap'),
      index: true,
      admin: { hidden: true },
    }),
    derived({
      name: 'visits',
      type: 'array',
      label: label('来访登记', 'Visits'),
      labels: { singular: label('来访', 'Visit'), plural: label('来访', 'Visits') },
      access: { read: seesVisits },
      // Entered visit by visit on the page of the shift.
      admin: { hidden: true },
      fields: [
        {
          name: 'sequence',
          type: 'number',
          label: label('序号', 'No.'),
          required: true,
        },
        {
          name: 'matter',
          type: 'select',
          label: label('来访事项', 'Matter'),
          required: true,
          options: selectOptions(visitMatters),
        },
        { name: 'advice', type: 'textarea', label: label('解答意见', 'Advice'), required: true },
        { name: 'referredTo', type: 'text', label: label('引导去向', 'Referred to') },
        { name: 'visitor', type: 'text', label: label('来访人', 'Visitor') },
      ],
    }),
    derived({
      name: 'visitCount',
      type: 'number',
      label: label('来访人次', 'Visits'),
      required: true,
      defaultValue: 0,
      admin: { position: 'sidebar' },
    }),
    derived({
      name: 'begunAt',
      type: 'date',
      label: label('到岗时间', 'Began at'),
      admin: { hidden: true },
    }),
    derived({
      name: 'logRemark',
      type: 'textarea',
      label: label('值班小结', 'Remark of the log'),
      admin: { hidden: true },
    }),
    derived({
      name: 'reason',
      type: 'textarea',
      label: label('取消或补登记的理由', 'Why it was cancelled, or attested'),
      admin: { hidden: true },
    }),
    derived({
      name: 'swaps',
      type: 'array',
      label: label('换班', 'Swaps'),
      labels: { singular: label('换班', 'Swap'), plural: label('换班', 'Swaps') },
      admin: { hidden: true },
      fields: [
        {
          name: 'from',
          type: 'relationship',
          relationTo: 'counsel',
          label: label('原值班律师', 'From'),
          required: true,
        },
        {
          name: 'to',
          type: 'relationship',
          relationTo: 'counsel',
          label: label('换班律师', 'To'),
          required: true,
        },
        {
          name: 'inReturn',
          type: 'relationship',
          relationTo: 'duty-shifts',
          label: label('对换的班次', 'Shift in return'),
        },
        { name: 'reason', type: 'textarea', label: label('理由', 'Reason'), required: true },
        {
          name: 'state',
          type: 'select',
          label: label('结果', 'Result'),
          required: true,
          options: selectOptions(swapStates),
        },
        dayField('askedOn', '提出日', 'Asked on', { required: true }),
        dayField('answeredOn', '答复日', 'Answered on'),
        { name: 'answer', type: 'textarea', label: label('答复', 'Answer') },
      ],
    }),
    derived({
      name: 'court',
      type: 'relationship',
      relationTo: 'courts',
      label: label('法院', 'Court'),
      index: true,
      admin: { hidden: true },
    }),
    derived({
      name: 'agency',
      type: 'relationship',
      relationTo: 'agencies',
      label: label('单位', 'Agency'),
      index: true,
      admin: { hidden: true },
    }),
    derivedRegion,
    derived({ name: 'seat', type: 'number', hidden: true }),
    derived({ name: 'counselKey', type: 'text', unique: true, hidden: true }),
    derived({ name: 'seatKey', type: 'text', unique: true, hidden: true }),
  ],
  hooks: {
    beforeValidate: [guardShift],
    beforeChange: [refuseStaleSave],
    afterChange: [auditChanges.afterChange],
  },
}

import type { ArrayField, Field } from 'payload'

import { dayField } from '@/collections/fields/dayField'
import { derived } from '@/collections/fields/derived'
import { label, selectOptions } from '@/collections/fields/labels'
import { recordedStates } from '@/src/domain/decisions/decision'
import { meetingKinds, meetingResults, speechPositions } from '@/src/domain/decisions/meeting'
import { materialKinds } from '@/src/domain/decisions/review'
import { followUps, stepRules } from '@/src/domain/decisions/steps'

const by: Field = {
  name: 'by',
  type: 'relationship',
  relationTo: 'users',
  label: label('经办人', 'Recorded by'),
}

const files: Field = {
  name: 'files',
  type: 'relationship',
  relationTo: 'files',
  hasMany: true,
  label: label('材料', 'Files'),
}

const note: Field = { name: 'note', type: 'textarea', label: label('说明', 'Note') }

/** A list of materials: a file for each kind, or why there is none. */
export const materialsField = (zh: string, en: string): ArrayField => ({
  name: 'materials',
  type: 'array',
  label: label(zh, en),
  labels: { singular: label('材料', 'Material'), plural: label('材料', 'Materials') },
  fields: [
    {
      name: 'kind',
      type: 'select',
      label: label('材料', 'Material'),
      required: true,
      options: selectOptions(materialKinds),
    },
    { name: 'file', type: 'relationship', relationTo: 'files', label: label('文件', 'File') },
    { name: 'remark', type: 'text', label: label('说明', 'Remark') },
  ],
})

/** The steps of a decision as they were recorded. */
export const stepsField = derived<ArrayField>({
  name: 'steps',
  type: 'array',
  label: label('程序步骤', 'Steps'),
  labels: { singular: label('步骤', 'Step'), plural: label('步骤', 'Steps') },
  admin: { hidden: true },
  fields: [
    {
      name: 'key',
      type: 'select',
      label: label('步骤', 'Step'),
      required: true,
      options: stepRules.map(({ key, label: text }) => ({ value: key, label: { ...text } })),
    },
    {
      name: 'state',
      type: 'select',
      label: label('状态', 'State'),
      required: true,
      options: selectOptions(recordedStates),
    },
    dayField('doneOn', '日期', 'Day', { required: true }),
    { name: 'version', type: 'number', label: label('草案版本', 'Version of the draft') },
    note,
    files,
    { name: 'decidedBy', type: 'text', label: label('作出认定的人', 'Who decided so') },
    { name: 'departments', type: 'textarea', label: label('协商单位', 'Units consulted') },
    { name: 'experts', type: 'textarea', label: label('专家', 'Experts') },
    materialsField('讨论材料', 'Materials for the discussion'),
    by,
  ],
})

/** Hearings on the draft (arts. 16 and 17). */
export const hearingsField = derived<ArrayField>({
  name: 'hearings',
  type: 'array',
  label: label('听证', 'Hearings'),
  labels: { singular: label('听证', 'Hearing'), plural: label('听证', 'Hearings') },
  admin: { hidden: true },
  fields: [
    dayField('heldOn', '听证日', 'Held on', { required: true }),
    dayField('materialsOn', '材料送达日', 'Materials delivered on', { required: true }),
    note,
    files,
    by,
  ],
})

/** Collective discussions, each of one version of the draft (art. 30). */
export const meetingsField = derived<ArrayField>({
  name: 'meetings',
  type: 'array',
  label: label('集体讨论', 'Discussions'),
  labels: { singular: label('会议', 'Meeting'), plural: label('会议', 'Meetings') },
  admin: { hidden: true },
  fields: [
    {
      name: 'kind',
      type: 'select',
      label: label('会议', 'Meeting'),
      required: true,
      options: selectOptions(meetingKinds),
    },
    dayField('heldOn', '会议日期', 'Held on', { required: true }),
    { name: 'version', type: 'number', label: label('草案版本', 'Version'), required: true },
    { name: 'draftHash', type: 'text', label: label('草案校验值', 'SHA-256'), required: true },
    {
      name: 'review',
      type: 'relationship',
      relationTo: 'legality-reviews',
      label: label('合法性审查', 'Legality review'),
      required: true,
    },
    {
      name: 'attendees',
      type: 'textarea',
      label: label('出席人员', 'Attended by'),
      required: true,
    },
    {
      name: 'speeches',
      type: 'array',
      label: label('发言', 'Speeches'),
      labels: { singular: label('发言', 'Speech'), plural: label('发言', 'Speeches') },
      fields: [
        { name: 'name', type: 'text', label: label('姓名', 'Name'), required: true },
        { name: 'isHead', type: 'checkbox', label: label('行政首长', 'Head') },
        {
          name: 'position',
          type: 'select',
          label: label('意见', 'Position'),
          required: true,
          options: selectOptions(speechPositions),
        },
        { name: 'opinion', type: 'textarea', label: label('发言要点', 'What was said') },
      ],
    },
    {
      name: 'result',
      type: 'select',
      label: label('结果', 'Result'),
      required: true,
      options: selectOptions(meetingResults),
    },
    {
      name: 'headReason',
      type: 'textarea',
      label: label('与多数意见不一致的理由', 'Why the head departed from the majority'),
    },
    {
      name: 'minutes',
      type: 'relationship',
      relationTo: 'files',
      label: label('会议纪要', 'Minutes'),
      required: true,
    },
    by,
  ],
})

/** What followed the publication (arts. 34 to 37). */
export const followUpsField = derived<ArrayField>({
  name: 'followUps',
  type: 'array',
  label: label('执行与评估', 'Execution and evaluation'),
  labels: { singular: label('记录', 'Entry'), plural: label('记录', 'Entries') },
  admin: { hidden: true },
  fields: [
    {
      name: 'kind',
      type: 'select',
      label: label('类别', 'Kind'),
      required: true,
      options: followUps.map(({ value, label: text }) => ({ value, label: { ...text } })),
    },
    dayField('doneOn', '日期', 'Day', { required: true }),
    { ...note, required: true },
    files,
    by,
  ],
})

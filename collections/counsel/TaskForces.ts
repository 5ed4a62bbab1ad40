import type { CollectionConfig } from 'payload'

import { hiddenUnless } from '@/access/atoms'
import { taskForcesPolicy } from '@/access/taskForces'
import { dayField } from '@/collections/fields/dayField'
import { derived } from '@/collections/fields/derived'
import { derivedRegion } from '@/collections/fields/derivedRegion'
import { label, selectOptions } from '@/collections/fields/labels'
import { uiField } from '@/collections/fields/uiField'
import { groups } from '@/collections/groups'
import { auditChanges } from '@/hooks/audit/auditChanges'
import { guardTaskForce } from '@/hooks/counsel/guardTaskForce'
import { refuseStaleSave } from '@/hooks/records/refuseStaleSave'
import { taskForceEndpoints } from '@/src/counsel/taskForces/taskForceEndpoints'
import { dissolutionReasons, taskForceStates } from '@/src/domain/counsel/taskForces/taskForce'

/**
 * Task forces (一案一专班): for one case, led by the office or a unit that is party to it, with counsel assisting.
 * A case has one at a time: `activeKey` is unique and is given free when the task force is dissolved.
 */
export const TaskForces: CollectionConfig = {
  slug: 'task-forces',
  labels: { singular: label('专班', 'Task force'), plural: label('一案一专班', 'Task forces') },
  access: taskForcesPolicy,
  disableBulkEdit: true,
  endpoints: taskForceEndpoints,
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'leadUnit', 'leaderName', 'formedOn', 'proposedOn'],
    listSearchableFields: ['title', 'leaderName'],
    group: groups.counsel,
    components: {
      edit: { SaveButton: '/src/admin/records/RecordSaveButton#RecordSaveButton' },
    },
    hidden: hiddenUnless('prefecture-office', 'county-office', 'agency', 'counsel'),
  },
  defaultSort: '-formedOn',
  indexes: [{ fields: ['region', 'state'] }],
  fields: [
    uiField('page', '/src/admin/counsel/taskForces/TaskForceTop#TaskForceTop'),
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
          admin: { width: '50%', allowCreate: false, allowEdit: false },
        },
        dayField('formedOn', '组建日期', 'Formed on', { required: true, index: true }),
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'leadUnit',
          type: 'relationship',
          relationTo: 'agencies',
          label: label('牵头单位', 'Lead unit'),
          required: true,
          index: true,
          admin: {
            width: '40%',
            allowCreate: false,
            allowEdit: false,
            description: label(
              '依法治理办公室，或本案被诉单位。',
              'The rule-of-law office, or a defendant of the case.',
            ),
          },
        },
        {
          name: 'leader',
          type: 'relationship',
          relationTo: 'users',
          label: label('组长（系统账号）', 'Leader (account)'),
          filterOptions: { role: { in: ['prefecture-office', 'county-office', 'agency'] } },
          admin: { width: '30%', allowCreate: false, allowEdit: false },
        },
        {
          name: 'leaderName',
          type: 'text',
          label: label('组长姓名', 'Name of the leader'),
          maxLength: 50,
          admin: {
            width: '30%',
            description: label(
              '没有账号的写姓名；法律顾问不能任组长。',
              'For a leader without an account; never legal counsel.',
            ),
          },
        },
      ],
    },
    {
      name: 'goals',
      type: 'textarea',
      label: label('工作目标', 'Goals'),
      required: true,
      maxLength: 2000,
    },
    {
      name: 'members',
      type: 'array',
      label: label('成员', 'Members'),
      labels: { singular: label('成员', 'Member'), plural: label('成员', 'Members') },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'name',
              type: 'text',
              label: label('姓名', 'Name'),
              required: true,
              maxLength: 50,
              admin: { width: '25%' },
            },
            {
              name: 'unit',
              type: 'relationship',
              relationTo: 'agencies',
              label: label('单位', 'Unit'),
              admin: { width: '40%', allowCreate: false, allowEdit: false },
            },
            {
              name: 'task',
              type: 'text',
              label: label('分工', 'Task'),
              maxLength: 200,
              admin: { width: '35%' },
            },
          ],
        },
      ],
    },
    {
      name: 'engagements',
      type: 'relationship',
      relationTo: 'engagements',
      hasMany: true,
      index: true,
      label: label('协助的法律顾问', 'Assisting counsel'),
      admin: {
        allowCreate: false,
        allowEdit: false,
        description: label(
          '须为牵头单位或本案当事单位在期聘任的顾问，且无利益冲突。',
          'Engaged by the lead unit or a party of the case, in force and without a conflict of interest.',
        ),
      },
    },
    derived({
      name: 'title',
      type: 'text',
      label: label('专班', 'Task force'),
      index: true,
      admin: { hidden: true },
    }),
    derived({
      name: 'state',
      type: 'select',
      label: label('状态', 'State'),
      required: true,
      index: true,
      defaultValue: 'formed',
      options: selectOptions(taskForceStates),
      admin: { position: 'sidebar', components: { Cell: '/src/admin/cells/StateCell#StateCell' } },
    }),
    derived(
      dayField('proposedOn', '建议解散日', 'Dissolution proposed on', {
        admin: { position: 'sidebar', condition: ({ proposedOn }) => Boolean(proposedOn) },
      }),
    ),
    derivedRegion,
    derived({
      name: 'parties',
      type: 'relationship',
      relationTo: 'agencies',
      hasMany: true,
      index: true,
      label: label('涉案单位', 'Units concerned'),
      admin: { hidden: true },
    }),
    derived({
      name: 'meetings',
      type: 'array',
      label: label('会议记录', 'Notes of meetings'),
      labels: { singular: label('会议记录', 'Note'), plural: label('会议记录', 'Notes') },
      // Append-only: written note by note on the page.
      admin: { hidden: true },
      fields: [
        dayField('heldOn', '会议日期', 'Held on', { required: true }),
        { name: 'text', type: 'textarea', label: label('内容', 'Text'), required: true },
        {
          name: 'author',
          type: 'relationship',
          relationTo: 'users',
          label: label('记录人', 'Written by'),
        },
        { name: 'authorName', type: 'text', label: label('记录人', 'Written by') },
      ],
    }),
    derived(dayField('dissolvedOn', '解散日期', 'Dissolved on', { admin: { hidden: true } })),
    derived({
      name: 'dissolution',
      type: 'select',
      label: label('解散原因', 'Why it was dissolved'),
      options: selectOptions(dissolutionReasons),
      admin: { hidden: true },
    }),
    derived({
      name: 'result',
      type: 'textarea',
      label: label('工作结果', 'Result'),
      admin: { hidden: true },
    }),
    derived({ name: 'activeKey', type: 'text', unique: true, hidden: true }),
  ],
  hooks: {
    beforeValidate: [guardTaskForce],
    beforeChange: [refuseStaleSave],
    afterChange: [auditChanges.afterChange],
  },
}

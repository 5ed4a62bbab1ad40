import type { CollectionConfig } from 'payload'

import { interviewsPolicy } from '@/access/accountability'
import { hiddenUnless } from '@/access/atoms'
import { dayField } from '@/collections/fields/dayField'
import { derived } from '@/collections/fields/derived'
import { label } from '@/collections/fields/labels'
import { paperFields } from '@/collections/fields/paperFields'
import { groups } from '@/collections/groups'
import { checkInterviewer } from '@/hooks/accountability/checkInterviewer'
import { derivePaperScope } from '@/hooks/accountability/derivePaperScope'
import { guardPaper } from '@/hooks/accountability/guardPaper'
import { refuseContradiction } from '@/hooks/accountability/refuseContradiction'
import { voidSignature } from '@/hooks/accountability/voidSignature'
import { auditChanges } from '@/hooks/audit/auditChanges'
import { shareAttachments } from '@/hooks/platform/shareAttachments'
import { refuseStaleSave } from '@/hooks/records/refuseStaleSave'
import { interviewEndpoints } from '@/src/accountability/papers/interviewEndpoints'
import { contradictionInInterview } from '@/src/domain/papers/interviews'
import type { Interview } from '@/src/payload-types'

const attachments = shareAttachments(['record'])

/**
 * Interviews (约谈): the leader in charge of the government talks to the head of the agency that lost. Notice
 * before, signed record after.
 */
export const Interviews: CollectionConfig = {
  slug: 'interviews',
  labels: { singular: label('约谈', 'Interview'), plural: label('约谈', 'Interviews') },
  access: interviewsPolicy,
  endpoints: interviewEndpoints,
  disableBulkEdit: true,
  admin: {
    useAsTitle: 'title',
    defaultColumns: [
      'title',
      'dutyState',
      'dutyDueOn',
      'concerned',
      'noticeOn',
      'heldAt',
      'region',
    ],
    listSearchableFields: ['title', 'noticeNumber'],
    group: groups.accountability,
    components: {
      edit: { SaveButton: '/src/admin/records/RecordSaveButton#RecordSaveButton' },
    },
    hidden: hiddenUnless('prefecture-office', 'county-office', 'agency', 'leader'),
  },
  defaultSort: '-createdAt',
  fields: [
    ...paperFields({ kind: 'interview' }),

    {
      type: 'tabs',
      tabs: [
        {
          label: label('通知和安排', 'Notice and time'),
          fields: [
            {
              type: 'row',
              fields: [
                {
                  name: 'noticeNumber',
                  type: 'text',
                  label: label('约谈通知文号', 'Number of the notice'),
                  admin: { width: '50%' },
                },
                dayField('noticeOn', '通知发出日期', 'Notice sent on', {
                  admin: { width: '50%' },
                }),
              ],
            },
            {
              type: 'row',
              fields: [
                {
                  name: 'interviewer',
                  type: 'relationship',
                  relationTo: 'users',
                  label: label('约谈人（系统账号）', 'Leader who talks (account)'),
                  admin: { width: '50%', allowCreate: false, allowEdit: false },
                },
                {
                  name: 'interviewerName',
                  type: 'text',
                  label: label('约谈人（政府负责人）', 'Leader who talks (head of the government)'),
                  admin: {
                    width: '50%',
                    description: label(
                      '须为本级政府“负责人”名录中的正职或副职。',
                      'One of the heads and deputies that the government has on record.',
                    ),
                  },
                },
              ],
            },
            {
              type: 'row',
              fields: [
                {
                  name: 'heldAt',
                  type: 'date',
                  label: label('约谈时间', 'Time'),
                  index: true,
                  admin: {
                    width: '34%',
                    date: {
                      pickerAppearance: 'dayAndTime',
                      displayFormat: 'yyyy-MM-dd HH:mm',
                      timeIntervals: 15,
                    },
                  },
                },
                {
                  name: 'place',
                  type: 'text',
                  label: label('地点', 'Place'),
                  admin: { width: '33%' },
                },
                {
                  name: 'isHeld',
                  type: 'checkbox',
                  label: label('已约谈', 'Held'),
                  defaultValue: false,
                  admin: { width: '33%' },
                },
              ],
            },
          ],
        },
        {
          label: label('约谈情况', 'What was said'),
          fields: [
            { name: 'attendees', type: 'textarea', label: label('参加人员', 'Attendees') },
            { name: 'facts', type: 'textarea', label: label('约谈事由和情况', 'Facts') },
            {
              name: 'statement',
              type: 'textarea',
              label: label('被约谈单位表态', 'Statement of the agency'),
            },
          ],
        },
        {
          label: label('要求和签字记录', 'Demands and record'),
          fields: [
            {
              name: 'demands',
              type: 'array',
              label: label('约谈要求', 'Demands'),
              labels: { singular: label('要求', 'Demand'), plural: label('要求', 'Demands') },
              fields: [
                { name: 'demand', type: 'textarea', label: label('要求', 'Demand') },
                dayField('dueOn', '完成期限', 'By'),
              ],
            },
            {
              name: 'record',
              type: 'relationship',
              relationTo: 'files',
              label: label('签字的约谈记录', 'Signed record'),
            },
          ],
        },
      ],
    },
    // Set by POST /api/interviews/:id/sign alone: see src/accountability/papers/interviewEndpoints.
    derived({
      name: 'signedBy',
      type: 'relationship',
      relationTo: 'users',
      label: label('签字领导', 'Signed by'),
      admin: { position: 'sidebar' },
    }),
    derived({
      name: 'signedAt',
      type: 'date',
      label: label('签字时间', 'Signed at'),
      admin: { position: 'sidebar', date: { displayFormat: 'yyyy-MM-dd HH:mm' } },
    }),
  ],
  hooks: {
    beforeValidate: [derivePaperScope('interview', { leaderWrites: true })],
    beforeChange: [
      refuseStaleSave,
      guardPaper(),
      refuseContradiction<Interview>((doc, { now }) => contradictionInInterview(doc, now)),
      checkInterviewer,
      voidSignature,
      attachments.beforeChange,
    ],
    afterChange: [auditChanges.afterChange, attachments.afterChange],
  },
}

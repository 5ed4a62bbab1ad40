import type { CollectionConfig } from 'payload'

import { papersPolicy } from '@/access/accountability'
import { hiddenUnless } from '@/access/atoms'
import { dayField } from '@/collections/fields/dayField'
import { derived } from '@/collections/fields/derived'
import { label, selectOptions } from '@/collections/fields/labels'
import { paperFields } from '@/collections/fields/paperFields'
import { groups } from '@/collections/groups'
import { checkObservation } from '@/hooks/accountability/checkObservation'
import { derivePaperScope } from '@/hooks/accountability/derivePaperScope'
import { guardPaper } from '@/hooks/accountability/guardPaper'
import { auditChanges } from '@/hooks/audit/auditChanges'
import { shareAttachments } from '@/hooks/platform/shareAttachments'
import { refuseStaleSave } from '@/hooks/records/refuseStaleSave'
import { observationEndpoints } from '@/src/accountability/papers/observationEndpoints'
import { observationModes } from '@/src/domain/papers/observations'
import { message } from '@/src/i18n/message'

const attachments = shareAttachments(['signIn'])

/** More than any courtroom, or stream of a unit, holds. */
const MOST = 10_000

/** Court hearings that a unit observed (旁听庭审), on site or online; one hearing counts once for a unit. */
export const Observations: CollectionConfig = {
  slug: 'observations',
  labels: { singular: label('旁听庭审', 'Observation'), plural: label('旁听庭审', 'Observations') },
  access: papersPolicy,
  endpoints: observationEndpoints,
  disableBulkEdit: true,
  admin: {
    useAsTitle: 'hearingTitle',
    defaultColumns: [
      'hearingTitle',
      'agency',
      'mode',
      'heldOn',
      'headcount',
      'dutyState',
      'region',
    ],
    listSearchableFields: ['hearingTitle', 'title'],
    group: groups.accountability,
    components: {
      beforeListTable: ['/src/admin/oversight/YearlyCoverage#YearlyCoverage'],
      edit: { SaveButton: '/src/admin/records/RecordSaveButton#RecordSaveButton' },
    },
    hidden: hiddenUnless('prefecture-office', 'county-office', 'agency', 'leader'),
  },
  defaultSort: '-heldOn',
  indexes: [{ fields: ['agency', 'hearing'], unique: true }],
  fields: [
    derived({
      name: 'hearingTitle',
      type: 'text',
      label: label('庭审', 'Hearing'),
      admin: { hidden: true },
    }),
    ...paperFields({ kind: 'court-observation', isQuota: true }),

    {
      type: 'row',
      fields: [
        {
          name: 'hearing',
          type: 'relationship',
          relationTo: 'hearings',
          label: label('庭审', 'Hearing'),
          required: true,
          index: true,
          admin: { width: '50%', allowCreate: false, allowEdit: false },
        },
        {
          name: 'mode',
          type: 'select',
          label: label('旁听方式', 'Mode'),
          options: selectOptions(observationModes),
          admin: { width: '25%' },
        },
        dayField('heldOn', '旁听日期', 'Observed on', { index: true, admin: { width: '25%' } }),
      ],
    },
    {
      name: 'headcount',
      type: 'number',
      label: label('旁听人数', 'How many observed'),
      validate: (value: unknown, { req }: { req: { i18n: { language: string } } }) =>
        value === null ||
        value === undefined ||
        (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MOST) ||
        message('observation.headcount', req.i18n.language),
    },
    {
      name: 'signIn',
      type: 'relationship',
      relationTo: 'files',
      label: label('签到名单', 'Sign-in list'),
    },
    { name: 'lesson', type: 'textarea', label: label('旁听体会', 'Lesson learnt') },
  ],
  hooks: {
    beforeValidate: [derivePaperScope('court-observation')],
    beforeChange: [
      refuseStaleSave,
      guardPaper({ isQuota: true }),
      checkObservation,
      attachments.beforeChange,
    ],
    afterChange: [auditChanges.afterChange, attachments.afterChange],
  },
}

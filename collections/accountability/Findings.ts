import type { CollectionConfig } from 'payload'

import { hiddenUnless } from '@/access/atoms'
import { findingsPolicy } from '@/access/oversight'
import { dayField } from '@/collections/fields/dayField'
import { derived } from '@/collections/fields/derived'
import { derivedRegion } from '@/collections/fields/derivedRegion'
import { label } from '@/collections/fields/labels'
import { uiField } from '@/collections/fields/uiField'
import { groups } from '@/collections/groups'
import { guardFinding } from '@/hooks/accountability/guardFinding'
import { keepIssuedFinding } from '@/hooks/accountability/keepIssuedFinding'
import { auditChanges } from '@/hooks/audit/auditChanges'
import { shareAttachments } from '@/hooks/platform/shareAttachments'
import { refuseStaleSave } from '@/hooks/records/refuseStaleSave'
import { findingEndpoints } from '@/src/accountability/inspections/findingEndpoints'

const attachments = shareAttachments(['evidenceBefore'])

/**
 * Problems that an inspection found (监督发现的问题). Each is a duty of the inspected unit on the ledger, with
 * basis, measure asked and evidence before; the evidence after comes with what the unit hands in there.
 */
export const Findings: CollectionConfig = {
  slug: 'findings',
  labels: { singular: label('监督问题', 'Finding'), plural: label('监督问题', 'Findings') },
  access: findingsPolicy,
  disableBulkEdit: true,
  endpoints: findingEndpoints,
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'unit', 'inspection', 'dueOn', 'isWithdrawn', 'region'],
    listSearchableFields: ['title', 'problem'],
    group: groups.accountability,
    components: {
      edit: { SaveButton: '/src/admin/records/RecordSaveButton#RecordSaveButton' },
    },
    hidden: hiddenUnless('prefecture-office', 'county-office', 'agency'),
  },
  defaultSort: 'dueOn',
  fields: [
    uiField('page', '/src/admin/oversight/inspections/FindingTop#FindingTop'),

    {
      name: 'title',
      type: 'text',
      label: label('问题', 'Finding'),
      required: true,
      maxLength: 200,
    },
    {
      type: 'row',
      fields: [
        {
          name: 'inspection',
          type: 'relationship',
          relationTo: 'inspections',
          label: label('执法监督', 'Inspection'),
          required: true,
          index: true,
          admin: { width: '50%' },
        },
        dayField('dueOn', '整改期限', 'To be put right by', {
          required: true,
          index: true,
          admin: {
            description: label(
              '留空时按登记之日起三十日计。',
              'Thirty days from the day of entry when left empty.',
            ),
          },
        }),
      ],
    },
    {
      name: 'problem',
      type: 'textarea',
      label: label('问题描述', 'What is wrong'),
      required: true,
    },
    {
      name: 'legalBasis',
      type: 'textarea',
      label: label('依据', 'Basis'),
      required: true,
    },
    {
      name: 'measure',
      type: 'textarea',
      label: label('整改要求', 'Measure asked'),
      required: true,
    },
    {
      name: 'evidenceBefore',
      type: 'relationship',
      relationTo: 'files',
      hasMany: true,
      label: label('整改前证据', 'Evidence before'),
    },
    derived({
      name: 'unit',
      type: 'relationship',
      relationTo: 'agencies',
      label: label('被监督单位', 'Inspected unit'),
      index: true,
      admin: { position: 'sidebar' },
    }),
    derived({
      name: 'lead',
      type: 'relationship',
      relationTo: 'agencies',
      label: label('牵头单位', 'Lead office'),
      index: true,
      admin: { position: 'sidebar' },
    }),
    derivedRegion,
    derived(
      dayField('issuedOn', '下达日', 'Issued on', { index: true, admin: { position: 'sidebar' } }),
    ),
    // Set by POST /api/findings/:id/withdraw alone: see src/accountability/inspections/withdrawFinding.
    derived({
      name: 'isWithdrawn',
      type: 'checkbox',
      label: label('已撤回', 'Withdrawn'),
      defaultValue: false,
      index: true,
      admin: { position: 'sidebar' },
    }),
    derived({
      name: 'withdrawalReason',
      type: 'textarea',
      label: label('撤回理由', 'Reason of withdrawal'),
      admin: { position: 'sidebar', condition: (data) => data.isWithdrawn === true },
    }),
  ],
  hooks: {
    beforeValidate: [guardFinding],
    // The unit may read the evidence once the finding is issued, not when it is written.
    beforeChange: [refuseStaleSave, attachments.beforeChange],
    beforeDelete: [keepIssuedFinding],
    afterChange: [auditChanges.afterChange],
    afterDelete: [auditChanges.afterDelete],
  },
}

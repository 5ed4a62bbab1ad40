import type { Field, Where } from 'payload'

import { derived } from '@/collections/fields/derived'
import { derivedRegion } from '@/collections/fields/derivedRegion'
import { dayField } from '@/collections/fields/dayField'
import { label, selectOptions } from '@/collections/fields/labels'
import { uiField } from '@/collections/fields/uiField'
import { dutyStates, owedStates, type DutyKind } from '@/src/domain/dutyStates'

interface PaperFields {
  readonly kind: DutyKind
  /** A quota of the year has several papers, every other duty one. */
  readonly isQuota?: boolean
}

/**
 * What every paper has: the duty that it answers for, and case, agency, unit concerned and region, which the
 * hook `derivePaperScope` takes from that duty.
 */
export const paperFields = ({ kind, isQuota = false }: PaperFields): Field[] => [
  uiField('standing', '/src/admin/records/PaperTop#PaperTop'),
  // The page of the paper is headed by it.
  derived({
    name: 'title',
    type: 'text',
    label: label('材料', 'Paper'),
    index: true,
    admin: { condition: () => false },
  }),
  {
    name: 'duty',
    type: 'relationship',
    relationTo: 'duties',
    label: label('任务', 'Duty'),
    required: true,
    ...(isQuota ? { index: true } : { unique: true, index: true }),
    filterOptions: ({ id }): Where | true =>
      id ? true : { kind: { equals: kind }, state: { in: [...owedStates] } },
    admin: {
      position: 'sidebar',
      condition: (data) => !data.id,
      allowCreate: false,
      allowEdit: false,
    },
  },
  // Read from the duty, never stored: for lists, and for the form to know when it rests.
  derived({
    name: 'dutyState',
    type: 'select',
    virtual: 'duty.state',
    label: label('任务状态', 'Duty'),
    options: selectOptions(dutyStates),
    admin: { position: 'sidebar', components: { Cell: '/src/admin/cells/StateCell#StateCell' } },
  }),
  derived(
    dayField('dutyDueOn', '到期日', 'Due', {
      virtual: 'duty.dueOn',
      admin: { position: 'sidebar' },
    }),
  ),
  derived({
    name: 'case',
    type: 'relationship',
    relationTo: 'cases',
    label: label('案件', 'Case'),
    index: true,
    admin: { position: 'sidebar' },
  }),
  derived({
    name: 'agency',
    type: 'relationship',
    relationTo: 'agencies',
    label: label('填报单位', 'Written by'),
    index: true,
    admin: { position: 'sidebar' },
  }),
  derived({
    name: 'concerned',
    type: 'relationship',
    relationTo: 'agencies',
    label: label('所涉单位', 'Agency concerned'),
    index: true,
    admin: { position: 'sidebar' },
  }),
  derivedRegion,
]

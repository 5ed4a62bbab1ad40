import type { Field, Where } from 'payload'

import { derived } from '@/collections/fields/derived'
import { label } from '@/collections/fields/labels'
import { owedStates, type DutyKind } from '@/src/domain/dutyStates'

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
  derived({ name: 'title', type: 'text', label: label('材料', 'Paper'), index: true }),
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
  derived({
    name: 'region',
    type: 'relationship',
    relationTo: 'regions',
    label: label('地区', 'Region'),
    index: true,
    admin: { position: 'sidebar' },
  }),
]

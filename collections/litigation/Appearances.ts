import type { CollectionConfig } from 'payload'

import { hiddenUnless } from '@/access/atoms'
import { appearancesPolicy } from '@/access/policies'
import { derived } from '@/collections/fields/derived'
import { derivedRegion } from '@/collections/fields/derivedRegion'
import { label, selectOptions } from '@/collections/fields/labels'
import { groups } from '@/collections/groups'
import { auditChanges } from '@/hooks/audit/auditChanges'
import { checkAppearance } from '@/hooks/litigation/checkAppearance'
import { recordAttendance } from '@/hooks/litigation/recordAttendance'
import { shareAttachments } from '@/hooks/platform/shareAttachments'
import { refuseStaleSave } from '@/hooks/records/refuseStaleSave'
import {
  absenceReasons,
  attendances,
  headOrigins,
  headPosts,
  staffOrigins,
} from '@/src/domain/litigation/attendance'
import type { Appearance } from '@/src/payload-types'

const attachments = shareAttachments(['identityProof', 'absenceProof', 'transcript'])

type Draft = Partial<Appearance> | undefined

const isHeadNamed = (data: Draft): boolean =>
  data?.attendance === 'attended' || data?.attendance === 'pending'
const hasAttended = (data: Draft): boolean => data?.attendance === 'attended'
const isExcused = (data: Draft): boolean => data?.attendance === 'excused'
const isOver = (data: Draft): boolean => data?.attendance !== 'pending'

/**
 * Who came for one agency to one hearing (法释〔2020〕3号). Opened by the hearing, one for each defendant;
 * being in court and speaking there are two facts.
 */
export const Appearances: CollectionConfig = {
  slug: 'appearances',
  labels: { singular: label('出庭应诉', 'Appearance'), plural: label('出庭应诉', 'Appearances') },
  access: appearancesPolicy,
  // A bulk edit is one transaction in which one refused record spoils all: records are edited one by one.
  disableBulkEdit: true,
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'agency', 'attendance', 'headPost', 'hasSpoken', 'startsAt'],
    group: groups.litigation,
    hidden: hiddenUnless('prefecture-office', 'county-office', 'agency', 'court', 'leader'),
  },
  defaultSort: '-startsAt',
  indexes: [{ fields: ['hearing', 'agency'], unique: true }],
  fields: [
    derived({ name: 'title', type: 'text', label: label('出庭', 'Appearance') }),
    {
      type: 'row',
      fields: [
        derived({
          name: 'hearing',
          type: 'relationship',
          relationTo: 'hearings',
          label: label('开庭', 'Hearing'),
          required: true,
          index: true,
          admin: { width: '34%' },
        }),
        derived({
          name: 'agency',
          type: 'relationship',
          relationTo: 'agencies',
          label: label('单位', 'Agency'),
          required: true,
          index: true,
          admin: { width: '33%' },
        }),
        {
          name: 'attendance',
          type: 'select',
          label: label('负责人出庭情况', 'Head’s attendance'),
          required: true,
          defaultValue: 'pending',
          index: true,
          options: selectOptions(attendances),
          admin: { width: '33%' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'headName',
          type: 'text',
          label: label('出庭负责人', 'Head who appears'),
          admin: { condition: isHeadNamed, width: '34%' },
        },
        {
          name: 'headPost',
          type: 'select',
          label: label('职务', 'Post'),
          options: selectOptions(headPosts),
          admin: { condition: isHeadNamed, width: '33%' },
        },
        {
          name: 'headOrigin',
          type: 'select',
          label: label('负责人所属', 'Head belongs to'),
          defaultValue: 'own-agency',
          options: selectOptions(headOrigins),
          admin: { condition: isHeadNamed, width: '33%' },
        },
      ],
    },
    {
      name: 'identityProof',
      type: 'relationship',
      relationTo: 'files',
      admin: { condition: isHeadNamed },
      label: label('负责人身份证明（第六条）', 'Proof of identity (art. 6)'),
    },
    {
      name: 'hasSpoken',
      type: 'checkbox',
      admin: { condition: hasAttended },
      label: label('负责人出声（就实质性解决争议发言）', 'The head spoke'),
      defaultValue: false,
    },
    {
      name: 'speechNote',
      type: 'textarea',
      label: label('发言要点', 'What was said'),
      admin: {
        condition: hasAttended,
        description: label(
          '登记“出声”须写明发言要点（第十一条）。',
          'Required to record that the head spoke (art. 11).',
        ),
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'absenceReason',
          type: 'select',
          label: label('不能出庭的理由（第八条）', 'Reason of absence (art. 8)'),
          options: selectOptions(absenceReasons),
          admin: { condition: isExcused, width: '50%' },
        },
        {
          name: 'absenceProof',
          type: 'relationship',
          relationTo: 'files',
          label: label('不能出庭的证明材料（第九条）', 'Proof (art. 9)'),
          admin: { condition: isExcused, width: '50%' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'hasStaff',
          type: 'checkbox',
          label: label('行政机关相应工作人员出庭', 'Staff appeared'),
          defaultValue: false,
          admin: { condition: isOver, width: '34%' },
        },
        {
          name: 'staffOrigin',
          type: 'select',
          label: label('工作人员所属', 'Staff belong to'),
          options: selectOptions(staffOrigins),
          admin: { condition: isOver, width: '33%' },
        },
        {
          name: 'hasLawyer',
          type: 'checkbox',
          label: label('律师出庭', 'Lawyer appeared'),
          defaultValue: false,
          admin: { condition: isOver, width: '33%' },
        },
      ],
    },
    {
      name: 'transcript',
      type: 'relationship',
      relationTo: 'files',
      admin: { condition: isOver },
      label: label('庭审笔录', 'Court record'),
    },
    derived({
      name: 'case',
      type: 'relationship',
      relationTo: 'cases',
      label: label('案件', 'Case'),
      index: true,
      admin: { position: 'sidebar' },
    }),
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
      name: 'startsAt',
      type: 'date',
      label: label('开庭时间', 'Starts at'),
      index: true,
      admin: { position: 'sidebar', date: { displayFormat: 'yyyy-MM-dd HH:mm' } },
    }),
  ],
  hooks: {
    beforeChange: [refuseStaleSave, checkAppearance, attachments.beforeChange],
    afterChange: [auditChanges.afterChange, attachments.afterChange, recordAttendance],
  },
}

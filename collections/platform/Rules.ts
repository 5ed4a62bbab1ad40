import type { CollectionConfig } from 'payload'

import { hiddenUnless } from '@/access/atoms'
import { rulesPolicy } from '@/access/policies'
import { label, selectOptions } from '@/collections/fields/labels'
import { groups } from '@/collections/groups'
import { auditChanges } from '@/hooks/audit/auditChanges'
import { checkRuleParameters } from '@/hooks/platform/checkRuleParameters'
import { nextRuleVersion } from '@/hooks/platform/nextRuleVersion'
import { dutyKinds } from '@/src/domain/dutyStates'

const hasParameter = (name: string) => (data: { parameterNames?: string[] | null }) =>
  Boolean(data?.parameterNames?.includes(name))

/**
 * Parameters of the rules in `src/domain/rules`: what an office tunes without code. Every change makes a
 * new version; a duty keeps the number of the version that opened it.
 */
export const Rules: CollectionConfig = {
  slug: 'rules',
  labels: { singular: label('规则参数', 'Rule'), plural: label('规则参数', 'Rules') },
  access: rulesPolicy,
  versions: { maxPerDoc: 0 },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'isEnabled', 'days', 'percent', 'minimumCount', 'version'],
    group: groups.platform,
    hidden: hiddenUnless('prefecture-office', 'system-admin'),
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      label: label('规则', 'Rule'),
      required: true,
      admin: { readOnly: true },
    },
    {
      name: 'kind',
      type: 'select',
      label: label('类别', 'Kind'),
      required: true,
      unique: true,
      options: selectOptions(dutyKinds),
      admin: { readOnly: true },
    },
    { name: 'parameterNames', type: 'text', hasMany: true, hidden: true },
    { name: 'isEnabled', type: 'checkbox', label: label('启用', 'Enabled'), defaultValue: true },
    {
      type: 'row',
      fields: [
        {
          name: 'days',
          type: 'number',
          label: label('期限（天数）', 'Days'),
          min: 1,
          max: 366,
          admin: { width: '25%', condition: hasParameter('days') },
        },
        {
          name: 'startsFrom',
          type: 'select',
          label: label('起算', 'Counted from'),
          options: [
            { value: 'concluded', label: label('审结之日', 'Conclusion') },
            { value: 'effective', label: label('生效之日', 'Effect') },
          ],
          admin: { width: '25%', condition: hasParameter('startsFrom') },
        },
        {
          name: 'percent',
          type: 'text',
          label: label('阈值（%）', 'Threshold (%)'),
          admin: { width: '25%', condition: hasParameter('percent') },
        },
        {
          name: 'minimumCount',
          type: 'number',
          label: label('最少案件数', 'Minimum count'),
          min: 1,
          admin: { width: '25%', condition: hasParameter('minimumCount') },
        },
      ],
    },
    {
      name: 'reminderDays',
      type: 'number',
      hasMany: true,
      label: label('到期前几日提醒', 'Days before the due date to remind'),
      admin: { description: label('可填多个，如 5、3、1。', 'Several allowed, such as 5, 3, 1.') },
    },
    {
      name: 'escalationDays',
      type: 'number',
      hasMany: true,
      label: label('逾期几日逐级上报', 'Days overdue at which it escalates'),
      admin: {
        description: label(
          '依次通知责任单位、督办单位、依法治州办，如 1、3、7。',
          'Debtor, supervisor, prefecture in turn, such as 1, 3, 7.',
        ),
      },
    },
    {
      name: 'demand',
      type: 'textarea',
      label: label('要求（通知用语）', 'Wording of the demand'),
      required: true,
    },
    { name: 'demandEn', type: 'textarea', label: label('要求（英文）', 'Wording in English') },
    {
      name: 'version',
      type: 'number',
      label: label('版本', 'Version'),
      required: true,
      defaultValue: 1,
      admin: { readOnly: true, position: 'sidebar' },
    },
  ],
  hooks: {
    beforeChange: [checkRuleParameters, nextRuleVersion],
    afterChange: [auditChanges.afterChange],
  },
}

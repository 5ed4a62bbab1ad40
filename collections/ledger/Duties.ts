import type { CollectionConfig } from 'payload'

import { hiddenUnless } from '@/access/atoms'
import { dutiesPolicy } from '@/access/policies'
import { dayField } from '@/collections/fields/dayField'
import { label, selectOptions } from '@/collections/fields/labels'
import { recordedData } from '@/collections/fields/recordedData'
import { groups } from '@/collections/groups'
import { dutyKinds, dutyStates } from '@/src/domain/dutyStates'
import { dutyEndpoints } from '@/src/ledger/dutyEndpoints'

/**
 * The supervision ledger (销账本): everything that the model demands, as a duty that an organization owes
 * by a day and that another one strikes off. Only the engine in `src/ledger` writes here.
 */
export const Duties: CollectionConfig = {
  slug: 'duties',
  labels: { singular: label('任务', 'Duty'), plural: label('销账本', 'Ledger') },
  access: dutiesPolicy,
  enableQueryPresets: true,
  endpoints: dutyEndpoints,
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'dueOn', 'debtor', 'supervisor', 'region'],
    listSearchableFields: ['title'],
    group: groups.ledger,
    hidden: hiddenUnless('prefecture-office', 'county-office', 'agency', 'leader'),
    components: {
      views: { edit: { root: { Component: '/src/admin/duties/DutyPage#DutyPage' } } },
    },
  },
  defaultSort: 'dueOn',
  indexes: [
    { fields: ['region', 'state', 'dueOn'] },
    { fields: ['debtor', 'state', 'dueOn'] },
    { fields: ['supervisor', 'state', 'dueOn'] },
    { fields: ['kind', 'state'] },
  ],
  fields: [
    { name: 'title', type: 'text', label: label('任务', 'Duty'), required: true },
    {
      name: 'titleEn',
      type: 'text',
      label: label('任务（英文）', 'Duty in English'),
      admin: { hidden: true },
    },
    {
      name: 'kind',
      type: 'select',
      label: label('类别', 'Kind'),
      required: true,
      index: true,
      options: selectOptions(dutyKinds),
    },
    {
      name: 'state',
      type: 'select',
      label: label('状态', 'State'),
      required: true,
      index: true,
      defaultValue: 'open',
      options: selectOptions(dutyStates),
      admin: { components: { Cell: '/src/admin/cells/StateCell#StateCell' } },
    },
    {
      name: 'subject',
      type: 'relationship',
      label: label('对象', 'Subject'),
      relationTo: [
        'cases',
        'appearances',
        'judicial-suggestions',
        'findings',
        'matters',
        'legality-reviews',
        'regions',
        'agencies',
      ],
      required: true,
    },
    {
      name: 'case',
      type: 'relationship',
      relationTo: 'cases',
      label: label('案件', 'Case'),
      index: true,
    },
    {
      name: 'hearing',
      type: 'relationship',
      relationTo: 'hearings',
      label: label('开庭', 'Hearing'),
      index: true,
    },
    {
      name: 'debtor',
      type: 'relationship',
      relationTo: 'agencies',
      label: label('责任单位', 'Debtor'),
      required: true,
      index: true,
    },
    {
      name: 'concerned',
      type: 'relationship',
      relationTo: 'agencies',
      label: label('所涉单位', 'Agency concerned'),
      index: true,
    },
    {
      name: 'supervisor',
      type: 'relationship',
      relationTo: 'agencies',
      label: label('督办单位', 'Supervisor'),
      required: true,
      index: true,
    },
    {
      name: 'region',
      type: 'relationship',
      relationTo: 'regions',
      label: label('地区', 'Region'),
      required: true,
      index: true,
    },
    { name: 'period', type: 'text', label: label('期间', 'Period'), index: true },
    dayField('startOn', '起算日', 'Counted from'),
    dayField('openedOn', '立项日', 'Opened on', { required: true }),
    dayField('rawLastOn', '期间届满日（未顺延）', 'Last day before rolling'),
    dayField('dueOn', '到期日', 'Due on', {
      required: true,
      index: true,
      admin: { components: { Cell: '/src/admin/cells/DueCell#DueCell' } },
    }),
    {
      name: 'calendarComplete',
      type: 'checkbox',
      label: label('放假安排已公布', 'Calendar published'),
      defaultValue: true,
      index: true,
    },
    { name: 'legalBasis', type: 'text', label: label('依据', 'Legal basis'), required: true },
    {
      name: 'legalBasisEn',
      type: 'text',
      label: label('依据（英文）', 'Legal basis in English'),
      admin: { hidden: true },
    },
    { name: 'demand', type: 'textarea', label: label('要求', 'What is asked') },
    {
      name: 'demandEn',
      type: 'textarea',
      label: label('要求（英文）', 'What is asked, in English'),
      admin: { hidden: true },
    },
    {
      name: 'ruleVersion',
      type: 'number',
      label: label('规则版本', 'Rule version'),
      required: true,
    },
    recordedData('figures', label('触发时数据', 'Figures at opening')),
    {
      name: 'submissions',
      type: 'array',
      label: label('提交与核销', 'Submissions'),
      fields: [
        { name: 'note', type: 'textarea', label: label('说明', 'Note') },
        {
          name: 'files',
          type: 'relationship',
          relationTo: 'files',
          hasMany: true,
          label: label('佐证材料', 'Evidence'),
        },
        {
          name: 'submittedBy',
          type: 'relationship',
          relationTo: 'users',
          label: label('提交人', 'Handed in by'),
        },
        { name: 'submittedAt', type: 'date', label: label('提交时间', 'Handed in at') },
        {
          name: 'decision',
          type: 'select',
          label: label('核查结论', 'Decision'),
          options: [
            { value: 'accepted', label: label('通过', 'Accepted') },
            { value: 'returned', label: label('退回', 'Returned') },
          ],
        },
        { name: 'reason', type: 'textarea', label: label('意见', 'Reason') },
        {
          name: 'decidedBy',
          type: 'relationship',
          relationTo: 'users',
          label: label('核查人', 'Decided by'),
        },
        { name: 'decidedAt', type: 'date', label: label('核查时间', 'Decided at') },
      ],
    },
    // What settled it without a submission: a bulletin that a second person approved.
    {
      name: 'bulletin',
      type: 'relationship',
      relationTo: 'bulletins',
      label: label('销账通报', 'Settled by'),
    },
    { name: 'closingReason', type: 'textarea', label: label('免除理由', 'Reason of waiver') },
    { name: 'settledOn', type: 'text', label: label('销账日', 'Settled on'), index: true },
    {
      name: 'escalation',
      type: 'number',
      label: label('督办级别', 'Escalation'),
      defaultValue: 0,
      admin: { hidden: true },
    },
    // What the engine needs to know of a duty later on: see src/domain/rules/planDuties.
    { name: 'terms', type: 'json', admin: { hidden: true } },
    { name: 'isDueByHand', type: 'checkbox', defaultValue: false, admin: { hidden: true } },
    { name: 'isLifted', type: 'checkbox', defaultValue: false, admin: { hidden: true } },
    // Counts the saves of its papers: see hooks/accountability/guardPaper.
    { name: 'paperSaves', type: 'number', defaultValue: 0, admin: { hidden: true } },
    { name: 'uniqueKey', type: 'text', required: true, unique: true, hidden: true },
  ],
}

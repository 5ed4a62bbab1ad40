import type { CollectionConfig } from 'payload'

import { hiddenUnless } from '@/access/atoms'
import { handlesCases } from '@/access/personalData'
import { casesPolicy } from '@/access/policies'
import { dayField } from '@/collections/fields/dayField'
import { derived } from '@/collections/fields/derived'
import { derivedRegion } from '@/collections/fields/derivedRegion'
import { label, selectOptions } from '@/collections/fields/labels'
import { recordedData } from '@/collections/fields/recordedData'
import { recordDocuments } from '@/collections/fields/recordDocuments'
import { groups } from '@/collections/groups'
import { auditChanges } from '@/hooks/audit/auditChanges'
import { followCase } from '@/hooks/counsel/followCase'
import { checkCaseFacts } from '@/hooks/litigation/checkCaseFacts'
import { deriveCaseFacts } from '@/hooks/litigation/deriveCaseFacts'
import { freeCaseKeyWhenTrashed } from '@/hooks/litigation/freeCaseKeyWhenTrashed'
import { guardInstanceChain } from '@/hooks/litigation/guardInstanceChain'
import { normalizeCase } from '@/hooks/litigation/normalizeCase'
import { openCaseDuties } from '@/hooks/litigation/openCaseDuties'
import { queueThresholdEvaluation } from '@/hooks/litigation/queueThresholdEvaluation'
import { refuseDuplicateCase } from '@/hooks/litigation/refuseDuplicateCase'
import { reopenRemandedCase } from '@/hooks/litigation/reopenRemandedCase'
import { shareAttachments } from '@/hooks/platform/shareAttachments'
import { refusePermanentDeletion } from '@/hooks/records/refusePermanentDeletion'
import { refuseStaleSave } from '@/hooks/records/refuseStaleSave'
import { forceCaseScope } from '@/hooks/scope/forceCaseScope'
import { caseInstances } from '@/src/domain/litigation/case-number'
import { caseStates, procedures, serviceModes, yesNo } from '@/src/domain/litigation/caseOptions'
import { causes } from '@/src/domain/litigation/causes'
import { defendantRoles } from '@/src/domain/litigation/loss'
import { outcomes } from '@/src/domain/litigation/outcomes'
import { administrativeFields } from '@/src/domain/organization/fields'

const attachments = shareAttachments(['serviceProof'])

/**
 * One court case at one instance. Loss is a fact of case × instance × defendant: each defendant has its
 * own outcome, and what the statistics group by is derived from the facts by hooks.
 */
export const Cases: CollectionConfig = {
  slug: 'cases',
  labels: { singular: label('案件', 'Case'), plural: label('案件', 'Cases') },
  access: casesPolicy,
  // A bulk edit is one transaction in which one refused record spoils all: records are edited one by one.
  disableBulkEdit: true,
  trash: true,
  enableQueryPresets: true,
  admin: {
    useAsTitle: 'caseNumber',
    defaultColumns: [
      'caseNumber',
      'state',
      'region',
      'originalAgency',
      'cause',
      'filedOn',
      'concludedOn',
      'isLost',
    ],
    listSearchableFields: ['caseNumber', 'cause'],
    group: groups.litigation,
    hidden: hiddenUnless('prefecture-office', 'county-office', 'agency', 'court', 'discipline'),
  },
  defaultSort: '-filedOn',
  // The read model of the loss rates (src/metrics) is answered from these indexes alone.
  indexes: [
    ...(['concludedOn', 'effectiveOn'] as const).map((day) => ({
      fields: [
        'instance',
        day,
        'region',
        'deletedAt',
        'isJudged',
        'isLost',
        'isWithdrawnAfterChange',
        'court',
        'field',
        'causeCategory',
      ],
    })),
    // The lists: page and total, for those who see everything, a region or a court.
    { fields: ['deletedAt', 'filedOn'] },
    { fields: ['region', 'deletedAt', 'filedOn'] },
    { fields: ['region', 'deletedAt', 'state', 'causeCategory', 'filedOn'] },
    { fields: ['court', 'deletedAt', 'filedOn'] },
  ],
  fields: [
    {
      name: 'caseSteps',
      type: 'ui',
      admin: { components: { Field: '/src/admin/cases/CaseSteps#CaseSteps' } },
    },
    derived({
      name: 'state',
      type: 'select',
      label: label('状态', 'State'),
      defaultValue: 'accepted',
      options: selectOptions(caseStates),
      admin: { position: 'sidebar', components: { Cell: '/src/admin/cells/StateCell#StateCell' } },
    }),
    {
      type: 'tabs',
      tabs: [
        {
          label: label('基本情况', 'Case'),
          fields: [
            {
              type: 'row',
              fields: [
                {
                  name: 'caseNumber',
                  type: 'text',
                  label: label('案号', 'Case number'),
                  required: true,
                  index: true,
                  admin: { width: '40%', placeholder: '(2026)黔2301行初12号' },
                },
                {
                  name: 'court',
                  type: 'relationship',
                  relationTo: 'courts',
                  label: label('审理法院', 'Court'),
                  required: true,
                  index: true,
                  admin: { width: '35%' },
                },
                {
                  name: 'instance',
                  type: 'select',
                  label: label('审级', 'Instance'),
                  required: true,
                  options: selectOptions(caseInstances),
                  admin: {
                    width: '25%',
                    description: label(
                      '留空时按案号判断。',
                      'Read from the case number when empty.',
                    ),
                  },
                },
              ],
            },
            {
              type: 'row',
              fields: [
                {
                  name: 'cause',
                  type: 'text',
                  label: label('案由', 'Cause'),
                  admin: { width: '50%' },
                },
                derived({
                  name: 'causeCategory',
                  type: 'select',
                  label: label('案由类别', 'Category of cause'),
                  options: selectOptions(causes),
                  admin: { width: '25%' },
                }),
                {
                  name: 'procedure',
                  type: 'select',
                  label: label('适用程序', 'Procedure'),
                  defaultValue: 'ordinary',
                  options: selectOptions(procedures),
                  admin: { width: '25%' },
                },
              ],
            },
            {
              name: 'plaintiffs',
              type: 'array',
              label: label('原告', 'Plaintiffs'),
              labels: { singular: label('原告', 'Plaintiff'), plural: label('原告', 'Plaintiffs') },
              access: { read: handlesCases },
              fields: [
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'name',
                      type: 'text',
                      label: label('姓名或名称', 'Name'),
                      required: true,
                      admin: { width: '50%' },
                    },
                    {
                      name: 'kind',
                      type: 'select',
                      label: label('类别', 'Kind'),
                      defaultValue: 'person',
                      options: [
                        { value: 'person', label: label('自然人', 'Person') },
                        { value: 'organization', label: label('法人或其他组织', 'Organization') },
                      ],
                      admin: { width: '25%' },
                    },
                    {
                      name: 'contact',
                      type: 'text',
                      label: label('联系方式', 'Contact'),
                      admin: { width: '25%' },
                    },
                  ],
                },
              ],
            },
            {
              name: 'defendants',
              type: 'array',
              label: label('被告及裁判结果', 'Defendants and outcomes'),
              labels: { singular: label('被告', 'Defendant'), plural: label('被告', 'Defendants') },
              required: true,
              minRows: 1,
              admin: {
                description: label(
                  '第一位为原行政行为机关。每个被告的结果分别登记；是否败诉由系统按结果推定。',
                  'The first is the original acting agency. Each defendant has its own outcome; whether it lost is derived.',
                ),
              },
              fields: [
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'agency',
                      type: 'relationship',
                      relationTo: 'agencies',
                      label: label('单位', 'Agency'),
                      required: true,
                      index: true,
                      admin: { width: '40%' },
                    },
                    {
                      name: 'role',
                      type: 'select',
                      label: label('诉讼地位', 'Role'),
                      required: true,
                      defaultValue: 'sole',
                      options: selectOptions(defendantRoles),
                      admin: { width: '30%' },
                    },
                    {
                      name: 'outcome',
                      type: 'select',
                      label: label('裁判结果', 'Outcome'),
                      options: selectOptions(outcomes),
                      admin: { width: '30%' },
                    },
                    {
                      name: 'alteredTo',
                      type: 'select',
                      label: label('改判为', 'Altered to'),
                      options: selectOptions(outcomes),
                      admin: {
                        width: '30%',
                        condition: (_, sibling: { outcome?: string }) =>
                          sibling?.outcome === 'altered',
                      },
                    },
                    {
                      name: 'hasChangedAct',
                      type: 'checkbox',
                      label: label('诉讼中改变原行为', 'Changed its act during the suit'),
                      defaultValue: false,
                      admin: { width: '25%' },
                    },
                    {
                      name: 'headAttended',
                      type: 'select',
                      label: label('负责人出庭', 'Head attended'),
                      options: selectOptions(yesNo),
                      admin: { width: '20%' },
                    },
                    {
                      name: 'headSpoke',
                      type: 'select',
                      label: label('负责人出声', 'Head spoke'),
                      options: selectOptions(yesNo),
                      admin: { width: '20%' },
                    },
                    derived({
                      name: 'isLoss',
                      type: 'checkbox',
                      label: label('败诉', 'Lost'),
                      admin: { width: '15%' },
                    }),
                  ],
                },
              ],
            },
          ],
        },
        {
          label: label('流程与期限', 'Course'),
          fields: [
            {
              type: 'row',
              fields: [
                dayField('filedOn', '立案日期', 'Docketed on', { required: true }),
                dayField('servedOn', '副本送达日期', 'Complaint served on'),
                {
                  name: 'serviceMode',
                  type: 'select',
                  label: label('送达方式', 'Mode of service'),
                  options: selectOptions(serviceModes),
                  admin: { width: '25%' },
                },
                {
                  name: 'serviceProof',
                  type: 'relationship',
                  relationTo: 'files',
                  label: label('送达回证', 'Proof of service'),
                  admin: { width: '25%' },
                },
              ],
            },
            {
              type: 'row',
              fields: [
                dayField('heardOn', '首次开庭日期', 'First heard on', { index: true }),
                dayField('concludedOn', '审结日期', 'Concluded on', { index: true }),
                dayField('resultServedOn', '裁判送达日期', 'Judgment served on'),
                dayField('effectiveOn', '生效日期', 'Effective on', { index: true }),
              ],
            },
            {
              type: 'row',
              fields: [
                {
                  name: 'prior',
                  type: 'relationship',
                  relationTo: 'cases',
                  label: label('前序案件', 'Prior instance'),
                  index: true,
                  admin: { width: '50%' },
                },
                {
                  name: 'actualActor',
                  type: 'relationship',
                  relationTo: 'agencies',
                  label: label(
                    '实际实施单位（与被告不一致时）',
                    'Actual actor, if not the defendant',
                  ),
                  admin: { width: '50%' },
                },
              ],
            },
            { name: 'remarks', type: 'textarea', label: label('备注', 'Remarks') },
            {
              name: 'setAside',
              type: 'array',
              label: label('被撤销的裁判（发回重审）', 'Results set aside by remand'),
              labels: { singular: label('裁判', 'Result'), plural: label('裁判', 'Results') },
              access: { create: () => false, update: () => false },
              admin: {
                readOnly: true,
                initCollapsed: true,
                condition: (data: { setAside?: unknown[] }) => Boolean(data?.setAside?.length),
              },
              fields: [
                {
                  type: 'row',
                  fields: [
                    dayField('concludedOn', '审结日期', 'Concluded on'),
                    dayField('effectiveOn', '生效日期', 'Effective on'),
                    dayField('setAsideOn', '发回日期', 'Set aside on'),
                    {
                      name: 'byCase',
                      type: 'relationship',
                      relationTo: 'cases',
                      label: label('发回案件', 'Remanding case'),
                    },
                    recordedData('results', label('各被告结果', 'Outcomes')),
                  ],
                },
              ],
            },
          ],
        },
        {
          label: label('任务与记录', 'Duties and history'),
          fields: [
            {
              name: 'workbench',
              type: 'ui',
              admin: { components: { Field: '/src/admin/cases/CaseRelations#CaseRelations' } },
            },
            recordDocuments,
          ],
        },
      ],
    },
    // Derived facts, which the statistics, lists and access rules read.
    derived({ name: 'uniqueKey', type: 'text', unique: true, hidden: true }),
    derived({
      name: 'originalAgency',
      type: 'relationship',
      relationTo: 'agencies',
      label: label('原行政行为机关', 'Acting agency'),
      index: true,
      admin: { position: 'sidebar' },
    }),
    derivedRegion,
    derived({
      name: 'field',
      type: 'select',
      label: label('领域', 'Field'),
      options: selectOptions(administrativeFields),
      admin: { position: 'sidebar' },
    }),
    derived({
      name: 'parties',
      type: 'relationship',
      relationTo: 'agencies',
      hasMany: true,
      index: true,
      label: label('涉案行政机关', 'Agencies involved'),
      admin: { hidden: true },
    }),
    // A condition on two columns of one row of `defendants` cannot be asked on MongoDB: the drill-down of
    // an agency's figures reads these two.
    derived({
      name: 'sued',
      type: 'relationship',
      relationTo: 'agencies',
      hasMany: true,
      index: true,
      label: label('被诉单位（不含第三人）', 'Agencies sued, without third parties'),
      admin: { hidden: true },
    }),
    derived({
      name: 'losers',
      type: 'relationship',
      relationTo: 'agencies',
      hasMany: true,
      index: true,
      label: label('败诉单位', 'Agencies that lost'),
      admin: { hidden: true },
    }),
    derived({
      name: 'isLost',
      type: 'checkbox',
      label: label('败诉', 'Lost'),
      defaultValue: false,
      admin: { position: 'sidebar', components: { Cell: '/src/admin/cells/LossCell#LossCell' } },
    }),
    derived({
      name: 'isJudged',
      type: 'checkbox',
      label: label('以判决结案', 'Judged'),
      defaultValue: false,
      admin: { position: 'sidebar' },
    }),
    derived({
      name: 'isWithdrawnAfterChange',
      type: 'checkbox',
      label: label('改变行为后撤诉', 'Withdrawn after the act was changed'),
      defaultValue: false,
      admin: { position: 'sidebar' },
    }),
    derived({ name: 'lossRuleVersion', type: 'text', hidden: true }),
    derived({ name: 'warnings', type: 'json', admin: { hidden: true } }),
    derived({
      name: 'importRun',
      type: 'relationship',
      relationTo: 'imports',
      label: label('来源导入', 'Import'),
      index: true,
      admin: { position: 'sidebar' },
    }),
  ],
  hooks: {
    beforeValidate: [normalizeCase, forceCaseScope],
    beforeChange: [
      refuseStaleSave,
      deriveCaseFacts,
      freeCaseKeyWhenTrashed,
      checkCaseFacts,
      guardInstanceChain,
      refuseDuplicateCase,
      attachments.beforeChange,
    ],
    beforeDelete: [refusePermanentDeletion],
    afterChange: [
      auditChanges.afterChange,
      attachments.afterChange,
      reopenRemandedCase,
      openCaseDuties,
      followCase,
      queueThresholdEvaluation.afterChange,
    ],
    afterDelete: [auditChanges.afterDelete, queueThresholdEvaluation.afterDelete],
  },
}

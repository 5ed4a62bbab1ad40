import type { CollectionConfig } from 'payload'

import { hiddenUnless } from '@/access/atoms'
import { roundsPolicy } from '@/access/oversight'
import { dayField } from '@/collections/fields/dayField'
import { derived } from '@/collections/fields/derived'
import { derivedRegion } from '@/collections/fields/derivedRegion'
import { label, selectOptions } from '@/collections/fields/labels'
import { uiField } from '@/collections/fields/uiField'
import { groups } from '@/collections/groups'
import { deriveRound } from '@/hooks/accountability/deriveRound'
import { auditChanges } from '@/hooks/audit/auditChanges'
import { refuseStaleSave } from '@/hooks/records/refuseStaleSave'
import { coverageEndpoint } from '@/src/accountability/rounds/coverageEndpoint'
import { supervisionLayers } from '@/src/domain/accountability/supervisionLayers'

/**
 * Supervision rounds (督察问效): which counties, departments and townships an office visits in a year, what it
 * told them, and what came of it. 《法治政府建设与责任落实督察工作规定》: the rule-of-law office organizes it.
 */
export const SupervisionRounds: CollectionConfig = {
  slug: 'supervision-rounds',
  labels: {
    singular: label('督察问效', 'Supervision round'),
    plural: label('督察问效', 'Supervision rounds'),
  },
  access: roundsPolicy,
  disableBulkEdit: true,
  endpoints: [coverageEndpoint],
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'year', 'organiser', 'region'],
    listSearchableFields: ['title'],
    group: groups.accountability,
    components: { beforeListTable: ['/src/admin/oversight/rounds/RoundsTop#RoundsTop'] },
    hidden: hiddenUnless('prefecture-office', 'county-office', 'leader'),
  },
  defaultSort: '-year',
  fields: [
    uiField('coverage', '/src/admin/oversight/rounds/RoundTop#RoundTop'),
    {
      type: 'row',
      fields: [
        {
          name: 'title',
          type: 'text',
          label: label('名称', 'Title'),
          required: true,
          maxLength: 200,
          admin: { width: '70%' },
        },
        {
          name: 'year',
          type: 'number',
          label: label('年度', 'Year'),
          required: true,
          index: true,
          min: 2000,
          max: 2100,
          admin: { width: '30%' },
        },
      ],
    },
    {
      name: 'units',
      type: 'array',
      label: label('督察对象', 'Units'),
      labels: { singular: label('单位', 'Unit'), plural: label('单位', 'Units') },
      admin: {
        initCollapsed: true,
        components: { RowLabel: '/src/admin/oversight/rounds/UnitRowLabel#UnitRowLabel' },
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'unit',
              type: 'relationship',
              relationTo: 'agencies',
              label: label('单位', 'Unit'),
              required: true,
              index: true,
              admin: { width: '40%' },
            },
            derived({
              name: 'layer',
              type: 'select',
              label: label('层级', 'Layer'),
              options: selectOptions(supervisionLayers),
              admin: { width: '15%' },
            }),
            dayField('visitedOn', '督察日期', 'Visited on', {
              index: true,
              admin: { width: '15%' },
            }),
            dayField('rectifiedOn', '整改完成日', 'Rectified on', { admin: { width: '15%' } }),
            {
              name: 'score',
              type: 'number',
              label: label('得分', 'Score'),
              min: 0,
              max: 100,
              admin: { width: '15%' },
            },
          ],
        },
        { name: 'tasks', type: 'textarea', label: label('督察任务', 'Tasks') },
        { name: 'feedback', type: 'textarea', label: label('反馈意见', 'Feedback') },
      ],
    },
    derived({
      name: 'organiser',
      type: 'relationship',
      relationTo: 'agencies',
      label: label('组织单位', 'Organized by'),
      index: true,
      admin: { position: 'sidebar' },
    }),
    derivedRegion,
  ],
  hooks: {
    beforeValidate: [deriveRound],
    beforeChange: [refuseStaleSave],
    afterChange: [auditChanges.afterChange],
  },
}

import type { CollectionConfig } from 'payload'

import { importsPolicy } from '@/access/policies'
import { label, selectOptions } from '@/collections/fields/labels'
import { recordedData } from '@/collections/fields/recordedData'
import { groups } from '@/collections/groups'
import { importEndpoints } from '@/src/imports/importEndpoints'
import { importKinds } from '@/src/imports/importKinds'
import { importStates } from '@/src/imports/importStates'

/** Runs of imports of lists: what was read, what became of each row, and how to undo it. */
export const Imports: CollectionConfig = {
  slug: 'imports',
  labels: { singular: label('导入', 'Import'), plural: label('导入记录', 'Imports') },
  access: importsPolicy,
  endpoints: importEndpoints,
  admin: {
    useAsTitle: 'fileName',
    defaultColumns: ['fileName', 'state', 'read', 'created', 'updated', 'rejected', 'startedAt'],
    group: groups.litigation,
    hidden: true,
  },
  defaultSort: '-startedAt',
  fields: [
    { name: 'fileName', type: 'text', label: label('文件', 'File'), required: true },
    {
      name: 'kind',
      type: 'select',
      label: label('名单', 'List'),
      required: true,
      defaultValue: 'cases',
      index: true,
      options: selectOptions(importKinds),
    },
    { name: 'storedPath', type: 'text', hidden: true, access: { read: () => false } },
    { name: 'sha256', type: 'text', index: true, hidden: true },
    {
      name: 'state',
      type: 'select',
      label: label('状态', 'State'),
      required: true,
      defaultValue: 'previewed',
      index: true,
      options: selectOptions(importStates),
    },
    {
      name: 'startedBy',
      type: 'relationship',
      relationTo: 'users',
      label: label('操作人', 'Started by'),
    },
    {
      name: 'region',
      type: 'relationship',
      relationTo: 'regions',
      label: label('地区', 'Region'),
      index: true,
    },
    {
      name: 'court',
      type: 'relationship',
      relationTo: 'courts',
      label: label('法院', 'Court'),
      index: true,
    },
    { name: 'startedAt', type: 'date', label: label('开始时间', 'Started at'), index: true },
    { name: 'finishedAt', type: 'date', label: label('结束时间', 'Finished at') },
    { name: 'total', type: 'number', label: label('预计行数', 'Rows expected') },
    { name: 'read', type: 'number', label: label('读取', 'Read'), defaultValue: 0 },
    { name: 'created', type: 'number', label: label('新增', 'Created'), defaultValue: 0 },
    { name: 'updated', type: 'number', label: label('更新', 'Updated'), defaultValue: 0 },
    { name: 'unchanged', type: 'number', label: label('未变', 'Unchanged'), defaultValue: 0 },
    { name: 'rejected', type: 'number', label: label('退回', 'Rejected'), defaultValue: 0 },
    { name: 'warned', type: 'number', label: label('存疑', 'Warnings'), defaultValue: 0 },
    recordedData('mapping', label('列对应', 'Columns')),
    recordedData('options', label('选项', 'Options')),
    recordedData('problems', label('问题行（前 200 行）', 'Problem rows (first 200)')),
    { name: 'failure', type: 'text', label: label('失败原因', 'Failure') },
  ],
}

import type { CollectionConfig } from 'payload'

import { hiddenUnless } from '@/access/atoms'
import { referencePolicy } from '@/access/policies'
import { label, selectOptions } from '@/collections/fields/labels'
import { groups } from '@/collections/groups'
import { auditChanges } from '@/hooks/audit/auditChanges'
import { denominatorKinds } from '@/src/domain/metrics/denominators'

/** Published rates to compare with, such as the national average. Never compared across kinds. */
export const Benchmarks: CollectionConfig = {
  slug: 'benchmarks',
  labels: {
    singular: label('对照值', 'Benchmark'),
    plural: label('对照值（全国平均）', 'Benchmarks'),
  },
  access: referencePolicy,
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'year', 'scope', 'kind', 'percent', 'source'],
    group: groups.platform,
    hidden: hiddenUnless('prefecture-office'),
  },
  defaultSort: '-year',
  indexes: [{ fields: ['year', 'scope', 'kind'], unique: true }],
  fields: [
    { name: 'title', type: 'text', label: label('名称', 'Title'), required: true },
    {
      type: 'row',
      fields: [
        { name: 'year', type: 'number', label: label('年份', 'Year'), required: true, index: true },
        {
          name: 'scope',
          type: 'select',
          label: label('范围', 'Scope'),
          required: true,
          defaultValue: 'national',
          options: [
            { value: 'national', label: label('全国', 'National') },
            { value: 'province', label: label('全省', 'Province') },
          ],
        },
        {
          name: 'kind',
          type: 'select',
          label: label('口径', 'Denominator'),
          required: true,
          defaultValue: 'concluded',
          options: selectOptions(denominatorKinds),
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'percent',
          type: 'text',
          label: label('百分比', 'Per cent'),
          required: true,
          validate: (value: unknown) =>
            typeof value === 'string' && /^\d{1,3}(\.\d{1,4})?$/.test(value)
              ? true
              : '请填写数字，例如 18.10 / Enter a number such as 18.10',
        },
        { name: 'numerator', type: 'number', label: label('败诉数', 'Lost') },
        { name: 'denominator', type: 'number', label: label('审结数', 'Concluded') },
        {
          name: 'isDerived',
          type: 'checkbox',
          label: label('推算值', 'Derived, not published as such'),
          defaultValue: false,
        },
      ],
    },
    { name: 'source', type: 'text', label: label('来源', 'Source'), required: true },
  ],
  hooks: { afterChange: [auditChanges.afterChange], afterDelete: [auditChanges.afterDelete] },
}

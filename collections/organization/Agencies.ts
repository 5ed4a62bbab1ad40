import type { CollectionConfig } from 'payload'

import { hiddenUnless } from '@/access/atoms'
import { agenciesPolicy } from '@/access/policies'
import { label, selectOptions } from '@/collections/fields/labels'
import { groups } from '@/collections/groups'
import { auditChanges } from '@/hooks/audit/auditChanges'
import { guardAgencyNames } from '@/hooks/organization/guardAgencyNames'
import { suggestAgencyField } from '@/hooks/organization/suggestAgencyField'
import { forceOwnRegion } from '@/hooks/scope/forceOwnRegion'
import { refuseDeletionWhileReferenced } from '@/hooks/records/refuseDeletionWhileReferenced'
import { headPosts } from '@/src/domain/litigation/attendance'
import { agencyKinds } from '@/src/domain/organization/agencyKinds'
import { administrativeFields } from '@/src/domain/organization/fields'
import { validateOrganCode } from '@/collections/documents/validateOrganCode'
import { feedLinkEndpoints } from '@/src/feeds/feedLinkEndpoints'

/**
 * Organizations: the agencies that are sued, and the offices that supervise them. A duty and a notice
 * always name organizations, never loose text.
 */
export const Agencies: CollectionConfig = {
  slug: 'agencies',
  labels: { singular: label('单位', 'Agency'), plural: label('单位', 'Agencies') },
  access: agenciesPolicy,
  endpoints: feedLinkEndpoints,
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'region', 'kind', 'field', 'isActive'],
    listSearchableFields: ['name', 'shortName', 'aliasText'],
    group: groups.organization,
    hidden: hiddenUnless('prefecture-office', 'county-office', 'system-admin'),
  },
  defaultSort: 'name',
  indexes: [{ fields: ['region', 'kind'] }],
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'name',
          type: 'text',
          label: label('全称', 'Full name'),
          required: true,
          unique: true,
          admin: { width: '50%' },
        },
        {
          name: 'shortName',
          type: 'text',
          label: label('简称', 'Short name'),
          admin: { width: '25%' },
        },
        {
          name: 'isActive',
          type: 'checkbox',
          label: label('在用', 'Active'),
          defaultValue: true,
          admin: { width: '25%' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'region',
          type: 'relationship',
          relationTo: 'regions',
          label: label('所属地区', 'Region'),
          required: true,
          index: true,
          admin: { width: '33%' },
        },
        {
          name: 'kind',
          type: 'select',
          label: label('单位类别', 'Kind'),
          required: true,
          index: true,
          defaultValue: 'department',
          options: selectOptions(agencyKinds),
          admin: { width: '33%' },
        },
        {
          name: 'field',
          type: 'select',
          label: label('行政管理领域', 'Field of administration'),
          required: true,
          index: true,
          options: selectOptions(administrativeFields),
          admin: {
            width: '33%',
            description: label('留空时按名称推定。', 'Inferred from the name when left empty.'),
          },
        },
      ],
    },
    {
      name: 'aliases',
      type: 'array',
      label: label('别名（法院名单中的写法）', 'Aliases (as courts write it)'),
      labels: { singular: label('别名', 'Alias'), plural: label('别名', 'Aliases') },
      fields: [
        { name: 'name', type: 'text', label: label('别名', 'Alias'), required: true, index: true },
      ],
    },
    {
      name: 'aliasText',
      type: 'text',
      admin: { hidden: true },
      index: true,
      label: label('别名', 'Aliases'),
    },
    {
      name: 'heads',
      type: 'array',
      label: label('负责人（正职、副职）', 'Heads and deputies'),
      labels: { singular: label('负责人', 'Head'), plural: label('负责人', 'Heads') },
      admin: {
        description: label(
          '出庭负责人从这里选择（法释〔2020〕3号第二条）。',
          'Those who can appear in court as head (Fa Shi [2020] No. 3, art. 2).',
        ),
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'name',
              type: 'text',
              label: label('姓名或称谓', 'Name or title'),
              required: true,
            },
            {
              name: 'post',
              type: 'select',
              label: label('职级', 'Post'),
              required: true,
              options: selectOptions(headPosts),
            },
            { name: 'duties', type: 'text', label: label('分管工作', 'In charge of') },
          ],
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'email',
          type: 'email',
          label: label('通知邮箱', 'E-mail for notices'),
          admin: { width: '50%' },
        },
        {
          name: 'phone',
          type: 'text',
          label: label('联系电话', 'Telephone'),
          admin: { width: '50%' },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'organCode',
          type: 'text',
          label: label('发文机关代字', 'Code in document numbers'),
          index: true,
          admin: {
            width: '25%',
            placeholder: '州法治办',
            description: label(
              '发文字号中年份前的汉字，如“州法治办〔2026〕3号”。',
              'The characters before the year in numbers such as 州法治办〔2026〕3号.',
            ),
          },
          validate: validateOrganCode,
        },
        {
          name: 'organName',
          type: 'text',
          label: label('发文机关名称', 'Name on documents'),
          maxLength: 60,
          admin: {
            width: '50%',
            description: label(
              '全称或规范化简称，留空时用全称。',
              'Full or standard short name; the full name when left empty.',
            ),
          },
        },
      ],
    },
    {
      name: 'feedToken',
      type: 'text',
      index: true,
      hidden: true,
      access: { read: () => false, create: () => false, update: () => false },
    },
  ],
  hooks: {
    beforeValidate: [forceOwnRegion('region'), suggestAgencyField, guardAgencyNames],
    beforeDelete: [refuseDeletionWhileReferenced],
    afterChange: [auditChanges.afterChange],
    afterDelete: [auditChanges.afterDelete],
  },
}

import type { CollectionConfig } from 'payload'

import { allowField, hiddenUnless } from '@/access/atoms'
import { usersPolicy } from '@/access/policies'
import { label, selectOptions } from '@/collections/fields/labels'
import { groups } from '@/collections/groups'
import { auditChanges } from '@/hooks/audit/auditChanges'
import { endSessionsOnRightsChange } from '@/hooks/organization/endSessionsOnRightsChange'
import { guardUserPlacement } from '@/hooks/organization/guardUserPlacement'
import { keepLastAdministrator } from '@/hooks/organization/keepLastAdministrator'
import { refuseInactiveLogin } from '@/hooks/organization/refuseInactiveLogin'
import { requireStrongPassword } from '@/hooks/organization/requireStrongPassword'
import { roles } from '@/src/domain/roles'
import { authSettings } from '@/src/security/authSettings'

const onlyAdministrator = { create: allowField('system-admin'), update: allowField('system-admin') }

/** People who sign in. A user acts for one organization, one region or one court. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: label('用户', 'User'), plural: label('用户', 'Users') },
  access: usersPolicy,
  auth: authSettings,
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'region', 'agency', 'isActive'],
    listSearchableFields: ['name', 'email'],
    group: groups.organization,
    hidden: hiddenUnless('system-admin', 'prefecture-office'),
  },
  defaultSort: 'name',
  fields: [
    {
      // The audit log and the ledger name people by it: nobody renames oneself.
      name: 'name',
      type: 'text',
      label: label('姓名或岗位', 'Name or post'),
      required: true,
      access: { update: allowField('system-admin') },
    },
    {
      name: 'role',
      type: 'select',
      label: label('角色', 'Role'),
      required: true,
      index: true,
      saveToJWT: true,
      options: selectOptions(roles),
      access: onlyAdministrator,
    },
    {
      type: 'row',
      fields: [
        {
          name: 'region',
          type: 'relationship',
          relationTo: 'regions',
          label: label('地区', 'Region'),
          index: true,
          access: onlyAdministrator,
        },
        {
          name: 'agency',
          type: 'relationship',
          relationTo: 'agencies',
          label: label('所属单位', 'Organization'),
          index: true,
          access: onlyAdministrator,
        },
        {
          name: 'court',
          type: 'relationship',
          relationTo: 'courts',
          label: label('所属法院', 'Court'),
          index: true,
          access: onlyAdministrator,
        },
      ],
    },
    { name: 'phone', type: 'text', label: label('电话', 'Telephone') },
    {
      name: 'isActive',
      type: 'checkbox',
      label: label('启用', 'Active'),
      defaultValue: true,
      access: onlyAdministrator,
    },
    {
      name: 'wantsEmail',
      type: 'checkbox',
      label: label('通知发送到本人邮箱', 'Send notices to my e-mail'),
      defaultValue: false,
    },
    {
      name: 'noticeLanguage',
      type: 'select',
      label: label('邮件语言', 'Language of mails'),
      defaultValue: 'zh',
      options: [
        { value: 'zh', label: label('中文', 'Chinese') },
        { value: 'en', label: label('英文', 'English') },
      ],
    },
  ],
  hooks: {
    beforeValidate: [guardUserPlacement, requireStrongPassword],
    beforeChange: [keepLastAdministrator.beforeChange, endSessionsOnRightsChange],
    beforeDelete: [keepLastAdministrator.beforeDelete],
    beforeLogin: [refuseInactiveLogin],
    afterChange: [auditChanges.afterChange],
    afterDelete: [auditChanges.afterDelete],
  },
}

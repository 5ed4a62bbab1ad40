import type { GlobalConfig } from 'payload'

import { allow, signedIn } from '@/access/atoms'
import { label } from '@/collections/fields/labels'
import { groups } from '@/collections/groups'

/** Headings of court lists that an office has mapped once and that are recognised from then on. */
export const ImportSettings: GlobalConfig = {
  slug: 'import-settings',
  label: label('导入设置', 'Import settings'),
  access: { read: signedIn, update: allow('prefecture-office', 'county-office') },
  admin: {
    group: groups.platform,
    hidden: ({ user }) => user?.role !== 'prefecture-office',
  },
  fields: [
    {
      name: 'columnAliases',
      type: 'array',
      label: label('表头别名', 'Column aliases'),
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'heading',
              type: 'text',
              label: label('法院名单中的表头', 'Heading in the list'),
              required: true,
            },
            { name: 'column', type: 'text', label: label('对应列', 'Column'), required: true },
          ],
        },
      ],
    },
  ],
}

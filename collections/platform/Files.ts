import path from 'node:path'

import type { CollectionConfig } from 'payload'

import { filesPolicy } from '@/access/policies'
import { derived } from '@/collections/fields/derived'
import { label } from '@/collections/fields/labels'
import { groups } from '@/collections/groups'
import { auditChanges } from '@/hooks/audit/auditChanges'
import { checkFileContainer } from '@/hooks/platform/checkFileContainer'
import { stampFileOwner } from '@/hooks/platform/stampFileOwner'
import { logDownload } from '@/src/files/logDownload'
import { allowedMimeTypes } from '@/src/domain/files'
import { env } from '@/src/env'

/** Evidence and letters: private, sniffed, size-limited, never replaced in place. */
export const Files: CollectionConfig = {
  slug: 'files',
  labels: { singular: label('文件', 'File'), plural: label('文件', 'Files') },
  access: filesPolicy,
  upload: {
    staticDir: path.join(env().dataDir, 'files'),
    mimeTypes: [...allowedMimeTypes],
    pasteURL: false,
    crop: false,
    focalPoint: false,
    handlers: [logDownload],
    modifyResponseHeaders: ({ headers }) => {
      headers.set('Content-Disposition', 'attachment')
      headers.set('X-Content-Type-Options', 'nosniff')
      headers.set('Cache-Control', 'private, no-store')
      return headers
    },
  },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'filename', 'agency', 'uploadedBy', 'createdAt'],
    group: groups.platform,
    hidden: ({ user }) => user?.role !== 'prefecture-office',
  },
  fields: [
    { name: 'title', type: 'text', label: label('名称', 'Title') },
    derived({ name: 'sha256', type: 'text', label: label('校验值', 'SHA-256') }),
    derived({
      name: 'agency',
      type: 'relationship',
      relationTo: 'agencies',
      label: label('提交单位', 'Handed in by'),
      index: true,
    }),
    derived({
      name: 'region',
      type: 'relationship',
      relationTo: 'regions',
      label: label('地区', 'Region'),
      index: true,
    }),
    derived({
      name: 'uploadedBy',
      type: 'relationship',
      relationTo: 'users',
      label: label('上传人', 'Uploaded by'),
      index: true,
    }),
    // Who else may read it since it was attached to a record: see hooks/platform/shareAttachments.
    derived({
      name: 'sharedWith',
      type: 'relationship',
      relationTo: 'agencies',
      hasMany: true,
      label: label('可查阅单位', 'Shared with'),
      index: true,
      admin: { hidden: true },
    }),
    derived({
      name: 'courts',
      type: 'relationship',
      relationTo: 'courts',
      hasMany: true,
      label: label('可查阅法院', 'Courts'),
      index: true,
      admin: { hidden: true },
    }),
    // Under which engagements counsel reads it: see src/counsel/matters/deriveFileReaders.
    derived({
      name: 'engagements',
      type: 'relationship',
      relationTo: 'engagements',
      hasMany: true,
      label: label('可查阅的聘任', 'Engagements'),
      index: true,
      admin: { hidden: true },
    }),
    derived({
      name: 'isOfMatter',
      type: 'checkbox',
      label: label('法律事务材料', 'Of a matter'),
      defaultValue: false,
      index: true,
      admin: { hidden: true },
    }),
  ],
  hooks: {
    beforeOperation: [checkFileContainer],
    beforeValidate: [stampFileOwner],
    afterChange: [auditChanges.afterChange],
  },
}

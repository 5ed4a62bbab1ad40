import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { en } from '@payloadcms/translations/languages/en'
import { zh } from '@payloadcms/translations/languages/zh'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { allow, signedIn } from '@/access/atoms'
import { ImportSettings } from '@/collections/platform/ImportSettings'
import { dashboard } from '@/src/admin/dashboard'
import { consoleLists } from '@/src/admin/lists/consoleLists'
import { views } from '@/src/admin/views'
import { collections } from '@/src/collections'
import { databaseAdapter } from '@/src/database/adapter'
import { reportBusyDatabase } from '@/src/database/reportBusyDatabase'
import { maxFileBytes } from '@/src/domain/files'
import { endpoints } from '@/src/endpoints'
import { env } from '@/src/env'
import { payloadTranslations } from '@/src/i18n/payloadTranslations'
import { crons } from '@/src/jobs/crons'
import { tasks } from '@/src/jobs/tasks'
import { loggerOptions, loggingLevels } from '@/src/logging/logger'
import { emailAdapter } from '@/src/mail/emailAdapter'
import { allowedOrigins, fixedServerUrl } from '@/src/security/allowedOrigins'
import { limitQueries, maxDepth } from '@/src/security/queryLimits'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const settings = env()

export default buildConfig({
  secret: settings.secret,
  serverURL: fixedServerUrl(settings.url),
  csrf: allowedOrigins(settings),
  db: databaseAdapter(settings),
  email: emailAdapter(settings),
  sharp,
  collections,
  globals: [ImportSettings],
  endpoints,
  plugins: [consoleLists, limitQueries],
  hooks: { afterError: [reportBusyDatabase] },
  defaultDepth: 1,
  maxDepth,
  telemetry: false,
  graphQL: { disable: true },
  logger: loggerOptions(settings.logLevel),
  loggingLevels,
  i18n: {
    supportedLanguages: { zh, en },
    fallbackLanguage: 'zh',
    translations: payloadTranslations,
  },
  admin: {
    user: 'users',
    avatar: 'default',
    importMap: { baseDir: root },
    dateFormat: 'yyyy-MM-dd HH:mm',
    timezones: {
      defaultTimezone: 'Asia/Shanghai',
      supportedTimezones: [{ label: '北京时间', value: 'Asia/Shanghai' }],
    },
    meta: { titleSuffix: ' · 治诉', description: '行政诉讼败诉率治理控制台' },
    dashboard,
    components: views,
  },
  jobs: {
    tasks,
    autoRun: crons,
    enableConcurrencyControl: true,
    deleteJobOnComplete: true,
    access: {
      run: ({ req }) => allow('system-admin')({ req }) === true,
      queue: ({ req }) => allow('system-admin')({ req }) === true,
      cancel: ({ req }) => allow('system-admin')({ req }) === true,
    },
  },
  queryPresets: {
    access: { create: signedIn, read: signedIn, update: signedIn, delete: signedIn },
    constraints: {},
    labels: {
      singular: { zh: '视图', en: 'View' },
      plural: { zh: '保存的视图', en: 'Saved views' },
    },
  },
  upload: {
    abortOnLimit: true,
    limits: { fileSize: maxFileBytes, files: 3, fields: 50 },
    responseOnLimit: '文件超过 20 MB，请压缩后再上传。/ The file is larger than 20 MB.',
  },
  typescript: {
    outputFile: path.join(root, 'src/payload-types.ts'),
    autoGenerate: false,
  },
})

import fs from 'node:fs'
import path from 'node:path'

import { createClient } from '@libsql/client'
import { getPayload } from 'payload'

import { migrate } from '@/src/database/migrate'
import { removeScratch, scratchFolder } from '@/test/harness/scratch'
import { templateFile } from '@/test/harness/template'

// Run by globalSetup in a process of its own, because jest's set-up cannot load the configuration.
const folder = scratchFolder('template')
Object.assign(process.env, {
  DATABASE_URI: '',
  LOG_LEVEL: 'error',
  NODE_ENV: 'test',
  PAYLOAD_SECRET: 'a-secret-for-tests-with-32-characters',
  ZHISU_DATA_DIR: folder,
})

const { default: config } = await import('@payload-config')
const payload = await getPayload({ config })
await migrate(payload)
await payload.destroy()

fs.mkdirSync(path.dirname(templateFile()), { recursive: true })
const draft = `${templateFile()}.${process.pid}`
// The file alone may lack what is still in its write-ahead log: closing folds it in, but not at once.
const client = createClient({ url: `file:${path.join(folder, 'zhisu.db')}` })
await client.execute({ sql: 'VACUUM INTO ?', args: [draft] })
client.close()
fs.renameSync(draft, templateFile())
removeScratch(folder)
process.exit(0)

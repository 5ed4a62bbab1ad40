import fs from 'node:fs'
import path from 'node:path'

import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { getPayload, type Payload } from 'payload'

import { migrate } from '@/src/database/migrate'
import { createRest, type Rest } from '@/test/harness/rest'
import { removeScratch } from '@/test/harness/scratch'
import { templateFile } from '@/test/harness/template'

export interface TestPayload {
  payload: Payload
  rest: Rest
  /** Call in `afterAll`: closes everything and removes the database. */
  destroy: () => Promise<void>
}

interface BootOptions {
  /** The address of a mail server, see `startSmtpServer`. */
  smtpUrl?: string
}

const copyTemplate = (dataDir: string): void => {
  fs.mkdirSync(dataDir, { recursive: true })
  fs.copyFileSync(templateFile(), path.join(dataDir, 'zhisu.db'))
}

/**
 * Starts Payload with the real configuration on a database of this test file alone: a copy of the
 * migrated template, or a new MongoDB database where `TEST_DATABASE_URI` is set. Once a file.
 */
export const bootTestPayload = async ({ smtpUrl = '' }: BootOptions = {}): Promise<TestPayload> => {
  process.env.SMTP_URL = smtpUrl
  const dataDir = process.env.ZHISU_DATA_DIR ?? ''
  const onMongo = Boolean(process.env.DATABASE_URI)
  if (!onMongo) copyTemplate(dataDir)

  // Imported now, because the configuration reads the environment when it is loaded.
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  await migrate(payload)

  return {
    payload,
    rest: createRest(payload, config),
    destroy: async () => {
      if (onMongo) await (payload.db as unknown as MongooseAdapter).connection.dropDatabase()
      await payload.destroy()
      removeScratch(dataDir)
    },
  }
}

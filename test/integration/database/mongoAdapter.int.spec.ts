import { describe, expect, it } from '@jest/globals'
import { buildConfig, getPayload } from 'payload'

import { mongoAdapter } from '@/src/database/mongoAdapter'
import { EnvError } from '@/src/envError'
import { standaloneMongo } from '@/test/harness/standaloneMongo'

const boot = async (uri: string): Promise<unknown> => {
  const config = await buildConfig({
    collections: [],
    db: mongoAdapter({ uri, migrationDir: 'none', migrations: [], serverSelectionMs: 300 }),
    logger: { options: { level: 'silent' } },
    secret: 'a-secret-for-tests-with-32-characters',
    telemetry: false,
    typescript: { autoGenerate: false },
  })
  return getPayload({ config, key: uri })
}

const problemOf = async (uri: string): Promise<string> => {
  try {
    await boot(uri)
  } catch (error) {
    if (error instanceof EnvError) return error.message
    throw error
  }
  throw new Error('the database was accepted')
}

describe('the MongoDB adapter', () => {
  it('says in one line that the server cannot be reached, without the password', async () => {
    const message = await problemOf('mongodb://zhisu:hunter2@127.0.0.1:1/zhisu')
    expect(message).toMatch(/^DATABASE_URI: 无法连接 MongoDB.*127\.0\.0\.1:1/)
    expect(message).not.toMatch(/hunter2|\n/)
  })

  it('says what to do where the server has no transactions', async () => {
    const server = await standaloneMongo()
    const message = await problemOf(server.uri)
    await server.stop()
    expect(message).toMatch(/^DATABASE_URI: MongoDB 不是副本集.*--replSet rs0.*rs\.initiate\(\)/)
    expect(message).not.toMatch(/\n/)
  })
})

import { createHash } from 'node:crypto'
import path from 'node:path'

import { zhisu } from './cli.mjs'
import { embeddedHasUsers, removeUnfinishedDemo } from './embeddedDatabase.mjs'
import { LaunchError, say } from './say.mjs'
import { sourceHash } from './sourceHash.mjs'
import { readStamp, writeStamp } from './stamp.mjs'

/** What the schema and the reference data are made from. */
const SOURCES = ['src/database', 'src/domain/rules', 'collections', 'seed/reference']

const command = async (args, zh, en) => {
  say(zh, en)
  if ((await zhisu(args)) !== 0) {
    throw new LaunchError(
      `“zhisu ${args.join(' ')}” 未成功，原因见上方`,
      `“zhisu ${args.join(' ')}” failed: see the lines above`,
    )
  }
}

const migrateIfNeeded = async (stamp, wanted, hasUsers) => {
  if (hasUsers && readStamp(stamp) === wanted) return
  await command(
    ['migrate'],
    '正在更新数据库结构与基础数据',
    'Bringing schema and reference data up to date',
  )
  writeStamp(stamp, wanted)
}

const prepareEmbedded = async ({ database, dataDir }) => {
  const demo = path.join(dataDir, '.demo')
  // Half a demo is of no use and cannot be told from the whole: one that was interrupted begins anew.
  if (readStamp(demo) === 'started') await removeUnfinishedDemo(database.file)
  const hasUsers = await embeddedHasUsers(database.file)
  await migrateIfNeeded(path.join(dataDir, '.prepared'), sourceHash(SOURCES), hasUsers)
  if (hasUsers) return
  writeStamp(demo, 'started')
  await command(
    ['seed', 'demo'],
    '正在写入演示数据（仅首次）',
    'Seeding the demo prefecture (the first time only)',
  )
  writeStamp(demo, 'done')
}

const prepareMongo = async ({ database, dataDir }, { hasUsers }) => {
  const wanted = createHash('sha256').update(database.uri).update(sourceHash(SOURCES)).digest('hex')
  await migrateIfNeeded(path.join(dataDir, '.prepared-mongodb'), wanted, hasUsers)
  if (!hasUsers) {
    say(
      '数据库中还没有用户，请运行：npm run zhisu -- create-admin',
      'There is no user yet: run npm run zhisu -- create-admin',
    )
  }
}

/**
 * Schema, reference data and – on an empty embedded database only – the demo prefecture.
 *
 * @param {{ hasUsers: boolean } | null} mongo what `checkMongo` found; null on the embedded database
 */
export const prepareData = (env, mongo) => (mongo ? prepareMongo(env, mongo) : prepareEmbedded(env))

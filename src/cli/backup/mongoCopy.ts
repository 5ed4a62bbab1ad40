import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, readdir } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import { BSON, MongoClient, type ClientSession, type Collection, type Db } from 'mongodb'

import type { DatabaseCopy } from '@/src/cli/backup/databaseCopy'

const { EJSON } = BSON

const EXTENSION = '.jsonl'

const INSERT_BATCH = 1000

const withDatabase = async <T>(
  uri: string,
  work: (database: Db, client: MongoClient) => Promise<T>,
): Promise<T> => {
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: 5000 })
  try {
    return await work(client.db(), client)
  } finally {
    await client.close()
  }
}

const collectionNames = async (database: Db): Promise<string[]> => {
  const found = await database.listCollections({ type: 'collection' }, { nameOnly: true }).toArray()
  return found.map(({ name }) => name).filter((name) => !name.startsWith('system.'))
}

async function* linesOf(collection: Collection, session: ClientSession): AsyncGenerator<string> {
  for await (const document of collection.find({}, { session, sort: { _id: 1 } })) {
    yield `${EJSON.stringify(document, { relaxed: false })}\n`
  }
}

const loadCollection = async (collection: Collection, file: string): Promise<void> => {
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity })
  let batch: BSON.Document[] = []
  const flush = async (): Promise<void> => {
    if (batch.length > 0) await collection.insertMany(batch, { ordered: false })
    batch = []
  }
  for await (const line of lines) {
    batch.push(EJSON.parse(line, { relaxed: false }) as BSON.Document)
    if (batch.length === INSERT_BATCH) await flush()
  }
  await flush()
}

/** MongoDB: one file of extended JSON lines for each collection, all read in one snapshot. */
export const mongoCopy = (uri: string): DatabaseCopy => ({
  engine: 'mongodb',
  isEmpty: () =>
    withDatabase(uri, async (database) => !(await database.collection('users').findOne({}))),
  dump: (folder) =>
    withDatabase(uri, async (database, client) => {
      const names = await collectionNames(database)
      const session = client.startSession({ snapshot: true })
      try {
        await mkdir(folder, { recursive: true })
        for (const name of names) {
          await pipeline(
            Readable.from(linesOf(database.collection(name), session)),
            createWriteStream(path.join(folder, name + EXTENSION)),
          )
        }
      } finally {
        await session.endSession()
      }
    }),
  load: (folder) =>
    withDatabase(uri, async (database) => {
      // Documents go, indexes stay: Payload has made them for the schema of this version.
      for (const name of await collectionNames(database)) {
        await database.collection(name).deleteMany({})
      }
      for (const file of await readdir(folder)) {
        await loadCollection(
          database.collection(path.basename(file, EXTENSION)),
          path.join(folder, file),
        )
      }
    }),
})

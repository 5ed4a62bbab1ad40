import { LaunchError } from './say.mjs'

const TIMEOUT_MS = 4000

const setNameInUri = (uri) => uri.startsWith('mongodb+srv:') || /[?&]replicaSet=/.test(uri)

/**
 * Makes sure that the MongoDB of DATABASE_URI answers and can run transactions, and tells whether it
 * holds users already.
 *
 * @throws LaunchError when it does not answer, or is no replica set or sharded cluster
 */
export const checkMongo = async (uri) => {
  const { MongoClient } = await import('mongodb')
  let client
  try {
    client = new MongoClient(uri, {
      serverSelectionTimeoutMS: TIMEOUT_MS,
      connectTimeoutMS: TIMEOUT_MS,
    })
    await client.connect()
    const hello = await client.db('admin').command({ hello: 1 })
    const isSharded = hello.msg === 'isdbgrid'
    if (!isSharded && !hello.setName) {
      throw new LaunchError(
        'DATABASE_URI 指向的 MongoDB 不是副本集，无法使用事务；请以 --replSet 启动并执行 rs.initiate()',
        'the MongoDB of DATABASE_URI is no replica set, so it has no transactions: start it with --replSet and run rs.initiate()',
      )
    }
    if (!isSharded && !setNameInUri(uri)) {
      throw new LaunchError(
        `DATABASE_URI 须写明副本集名称，请在末尾加上 ?replicaSet=${hello.setName}`,
        `DATABASE_URI must name the replica set: add ?replicaSet=${hello.setName}`,
      )
    }
    return { hasUsers: (await client.db().collection('users').estimatedDocumentCount()) > 0 }
  } catch (error) {
    if (error instanceof LaunchError) throw error
    throw new LaunchError(
      `无法连接 DATABASE_URI 指定的 MongoDB（${error.codeName ?? error.code ?? error.name}），请检查地址、账号和网络`,
      `the MongoDB of DATABASE_URI cannot be reached: check address, account and network`,
    )
  } finally {
    await client?.close()
  }
}

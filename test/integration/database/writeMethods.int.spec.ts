import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { writeMethods } from '@/src/database/writeMethods'
import { bootSmallPayload } from '@/test/harness/smallPayload'

/** Every other function of the adapters, looked at once: none of them changes records. */
const harmless = [
  ...['beginTransaction', 'commitTransaction', 'rollbackTransaction'],
  ...['init', 'connect', 'destroy', 'resolveInitializing', 'rejectInitializing'],
  ...['count', 'countGlobalVersions', 'countVersions', 'find', 'findDistinct', 'findGlobal'],
  ...['findGlobalVersions', 'findOne', 'findVersions', 'queryDrafts'],
  // Schema work; only migrations run it, in transactions that they begin themselves.
  ...['migrate', 'migrateDown', 'migrateFresh', 'migrateRefresh', 'migrateReset', 'migrateStatus'],
  ...['createMigration', 'generateSchema', 'requireDrizzleKit', 'dropDatabase'],
  // Parts of the methods above, which get the connection of the caller.
  ...['convertPathToJSONTraversal', 'countDistinct', 'createJSONQuery', 'deleteWhere', 'execute'],
  ...['insert', 'globals'],
]

describe('the write methods of the database adapter', () => {
  let payload: Payload
  let destroy: () => Promise<void>

  beforeAll(async () => {
    ;({ payload, destroy } = await bootSmallPayload({ collections: [] }))
  })

  afterAll(() => destroy())

  it('are all known: a new function of the adapter has to be looked at', () => {
    const functions = Object.entries(payload.db)
      .filter(([, value]) => typeof value === 'function')
      .map(([name]) => name)
    const known = new Set<string>([...writeMethods, ...harmless])
    expect(functions.filter((name) => !known.has(name))).toEqual([])
    expect(functions).toEqual(expect.arrayContaining([...writeMethods]))
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { setTimeout as sleep } from 'node:timers/promises'

import { handleEndpoints, type CollectionConfig, type Payload } from 'payload'

import { gateStatus } from '@/src/database/gateTransactions'
import { inTransaction } from '@/src/database/inTransaction'
import { bootSmallPayload, untyped, type UntypedPayload } from '@/test/harness/smallPayload'

const onSqlite = process.env.TEST_DATABASE_URI ? describe.skip : describe

/** One collection whose hook does what the title asks for. */
const notes: CollectionConfig = {
  slug: 'notes',
  access: { create: () => true, read: () => true },
  fields: [
    { name: 'title', type: 'text', required: true },
    { name: 'count', type: 'number', defaultValue: 0 },
  ],
  hooks: {
    afterChange: [
      async ({ doc: stored, operation, req }) => {
        const doc = stored as { title: string }
        if (operation !== 'create') return
        if (doc.title === 'slow') await sleep(30)
        if (doc.title === 'nested') {
          await untyped(req.payload).create({ collection: 'notes', data: { title: 'inner' }, req })
        }
        if (doc.title === 'without req') {
          await untyped(req.payload).create({ collection: 'notes', data: { title: 'loose inner' } })
        }
        if (doc.title === 'swallowed') {
          await untyped(req.payload)
            .create({ collection: 'notes', data: { title: 'throws' }, req })
            .catch(() => undefined)
        }
        if (doc.title === 'queues and throws' || doc.title === 'throws') {
          await untyped(req.payload).jobs.queue({ task: 'nothing', input: {}, req })
          throw new Error('the hook failed')
        }
      },
    ],
  },
}

describe('transactions', () => {
  let real: Payload
  let payload: UntypedPayload
  let config: Awaited<ReturnType<typeof bootSmallPayload>>['config']
  let key: string
  let destroy: () => Promise<void>

  beforeAll(async () => {
    const booted = await bootSmallPayload(
      {
        collections: [notes],
        jobs: { tasks: [{ slug: 'nothing', handler: () => ({ output: {} }) }] },
      },
      { stallMs: 600, idleMs: 1_500 },
    )
    ;({ payload: real, config, key, destroy } = booted)
    payload = untyped(real)
  })

  afterAll(() => destroy())

  const count = async (title: string): Promise<number> =>
    (await payload.count({ collection: 'notes', where: { title: { equals: title } } })).totalDocs

  const create = (title: string) => payload.create({ collection: 'notes', data: { title } })

  it('lets 10 slow transactions and 40 loose increments through, each counted once', async () => {
    const counter = await create('counter')
    const increment = () =>
      payload.db.updateOne({ collection: 'notes', id: counter.id, data: { count: { $inc: 1 } } })
    await Promise.all([
      ...Array.from({ length: 10 }, () => create('slow')),
      ...Array.from({ length: 40 }, increment),
    ])
    expect(await count('slow')).toBe(10)
    expect(await payload.findByID({ collection: 'notes', id: counter.id })).toMatchObject({
      count: 40,
    })
  })

  it('joins a nested write that passes req', async () => {
    await create('nested')
    expect([await count('nested'), await count('inner')]).toEqual([1, 1])
  })

  it('rolls back the row and the queued job when a hook throws', async () => {
    await expect(create('queues and throws')).rejects.toThrow('the hook failed')
    expect(await count('queues and throws')).toBe(0)
    expect((await payload.count({ collection: 'payload-jobs' })).totalDocs).toBe(0)
  })

  it('does not report success when a swallowed error has rolled everything back', async () => {
    await expect(create('swallowed')).rejects.toThrow(/rolled back/)
    expect(await count('swallowed')).toBe(0)
  })

  it('refuses a late write of a transaction that was rolled back', async () => {
    const id = await payload.db.beginTransaction()
    await payload.db.rollbackTransaction(id ?? '')
    const late = payload.db.create({
      collection: 'notes',
      data: { title: 'late' },
      req: { transactionID: id ?? '' },
    })
    await expect(late).rejects.toThrow(/rolled back/)
    expect(await count('late')).toBe(0)
  })

  it('commits what inTransaction did, and nothing of it when it throws', async () => {
    const both = (fail: boolean) =>
      inTransaction(real, async (req) => {
        await payload.create({ collection: 'notes', data: { title: `first ${fail}` }, req })
        await inTransaction(req, (inner) =>
          payload.create({ collection: 'notes', data: { title: `second ${fail}` }, req: inner }),
        )
        if (fail) throw new Error('no')
      })
    await both(false)
    await expect(both(true)).rejects.toThrow('no')
    expect([await count('first false'), await count('second false')]).toEqual([1, 1])
    expect([await count('first true'), await count('second true')]).toEqual([0, 0])
  })

  onSqlite('the write gate', () => {
    it('ends a nested write without req by an error that names the cause', async () => {
      await expect(create('without req')).rejects.toThrow(
        /last write was create notes.*nested operation without req\?/,
      )
      expect([await count('without req'), await count('loose inner')]).toEqual([0, 0])
    })

    it('answers 409 over REST with a sentence for the clerk', async () => {
      const response = await handleEndpoints({
        config,
        payloadInstanceCacheKey: key,
        request: new Request('http://localhost/api/notes', {
          body: JSON.stringify({ title: 'without req' }),
          headers: { 'accept-language': 'en', 'content-type': 'application/json' },
          method: 'POST',
        }),
      })
      expect(response.status).toBe(409)
      expect(await response.json()).toMatchObject({
        errors: [{ message: expect.stringMatching(/busy/), data: { code: 'database.busy' } }],
      })
    })

    it('rolls back a transaction that nobody ends, and tells how long the queue is', async () => {
      const id = await payload.db.beginTransaction()
      await payload.db.create({
        collection: 'notes',
        data: { title: 'abandoned' },
        req: { transactionID: id ?? '' },
      })
      const waiting = create('waits').catch(() => undefined)
      await sleep(50)
      expect(gateStatus(real)).toMatchObject({ waiting: 1 })
      expect(gateStatus(real)?.heldMs).toBeGreaterThan(0)
      await waiting
      await sleep(1_700)
      expect(gateStatus(real)).toEqual({ waiting: 0, heldMs: 0 })
      expect(await count('abandoned')).toBe(0)
      await expect(payload.db.commitTransaction(id ?? '')).rejects.toThrow(/rolled back/)
      await create('after all')
      expect(await count('after all')).toBe(1)
    })

    it('keeps the pragmas of its connections from one transaction to the next', async () => {
      await create('pragmas')
      const session = await payload.db.beginTransaction()
      const db = payload.db as unknown as {
        drizzle: unknown
        execute: (args: {
          db: unknown
          raw: string
        }) => Promise<{ rows: Record<string, unknown>[] }>
        sessions: Record<string, { db: unknown }>
      }
      const inside = db.sessions[String(session)]?.db
      const read = async (name: string, on: unknown = db.drizzle) =>
        Object.values((await db.execute({ db: on, raw: `PRAGMA ${name}` })).rows[0] ?? {})[0]
      expect(await read('synchronous', inside)).toBe(2)
      expect(await read('foreign_keys', inside)).toBe(1)
      expect(await read('journal_mode', inside)).toBe('wal')
      expect(await read('busy_timeout')).toBe(5_000)
      expect(await read('query_only')).toBe(1)
      await payload.db.rollbackTransaction(session ?? '')
    })
  })
})

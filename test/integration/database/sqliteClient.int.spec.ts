import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { sqliteClient, type SqliteClient } from '@/src/database/sqliteClient'
import { isTransient } from '@/src/database/transient'
import { removeScratch, scratchFolder } from '@/test/harness/scratch'

describe('two processes on one SQLite file', () => {
  const folder = scratchFolder('client')
  const file = path.join(folder, 'shared.db')
  let server: SqliteClient
  let command: SqliteClient

  beforeAll(async () => {
    fs.mkdirSync(folder, { recursive: true })
    server = await sqliteClient({ file, busyWaitMs: 2_000 })
    command = await sqliteClient({ file, busyWaitMs: 100 })
    const setUp = await server.transaction()
    await setUp.execute('CREATE TABLE t (n INTEGER NOT NULL CHECK (n < 100))')
    await setUp.commit()
  })

  afterAll(() => {
    server.close()
    command.close()
    removeScratch(folder)
  })

  const rows = async (client: SqliteClient): Promise<number[]> =>
    (await client.execute('SELECT n FROM t ORDER BY n')).rows.map(({ n }) => Number(n))

  it('wait for each other, without blocking the process', async () => {
    const first = await command.transaction()
    await first.execute('INSERT INTO t VALUES (1)')
    let ticks = 0
    const clock = setInterval(() => (ticks += 1), 10)
    const second = server.transaction()
    await sleep(200)
    await first.commit()
    const after = await second
    clearInterval(clock)
    await after.execute('INSERT INTO t VALUES (2)')
    await after.commit()
    expect(ticks).toBeGreaterThan(5)
    expect(await rows(server)).toEqual([1, 2])
    expect(await rows(command)).toEqual([1, 2])
  })

  it('give up after a bounded wait, with an error that may be repeated', async () => {
    const long = await server.transaction()
    const failure = await command.transaction().catch((error: unknown) => error)
    await long.rollback()
    expect(isTransient(failure)).toBe(true)
  })

  it('leave nothing of a transaction that was rolled back', async () => {
    const transaction = await server.transaction()
    await transaction.execute('INSERT INTO t VALUES (3)')
    await transaction.rollback()
    expect(await rows(command)).toEqual([1, 2])
    expect(transaction.closed).toBe(true)
    expect(() => transaction.execute('INSERT INTO t VALUES (4)')).toThrow(/closed/)
  })

  it('refuse a write outside a transaction', async () => {
    await expect(server.execute('INSERT INTO t VALUES (5)')).rejects.toThrow(/readonly/)
  })

  it('report a commit that failed', async () => {
    const transaction = await server.transaction()
    await transaction.execute('CREATE TABLE p (id PRIMARY KEY)')
    await transaction.execute('CREATE TABLE c (p REFERENCES p (id))')
    await transaction.execute('PRAGMA defer_foreign_keys = ON')
    await transaction.execute("INSERT INTO c VALUES ('nobody')")
    await expect(transaction.commit()).rejects.toThrow(/FOREIGN KEY/)
    expect(server.takeCommitError()).toBeInstanceOf(Error)
    expect(server.takeCommitError()).toBeUndefined()
    const next = await server.transaction()
    await next.commit()
  })
})

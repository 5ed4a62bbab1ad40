import { describe, expect, it } from '@jest/globals'

import { MongoServerError } from 'mongodb'
import { APIError } from 'payload'

import { databaseBusy } from '@/src/database/databaseBusy'
import { isBusy, isTransient } from '@/src/database/transient'
import { MAX_TRIES, withTransientRetry } from '@/src/database/transientRetry'

const conflict = (): MongoServerError =>
  new MongoServerError({ code: 112, errmsg: 'WriteConflict' })

describe('isTransient', () => {
  const labelled = new MongoServerError({ errmsg: 'aborted' })
  labelled.addErrorLabel('TransientTransactionError')

  it.each([
    ['a write conflict', conflict()],
    ['a transaction that a conflict has ended', new MongoServerError({ code: 251 })],
    ['the label of the server', labelled],
    ['a lock of another process', Object.assign(new Error('locked'), { code: 'SQLITE_BUSY' })],
    ['a begin that Payload wrapped', new Error('cannot begin transaction: SQLITE_BUSY: locked')],
    ['a cause further down', new Error('query failed', { cause: conflict() })],
  ])('knows %s', (_, error) => {
    expect(isTransient(error)).toBe(true)
  })

  it.each([
    ['a duplicate key', new MongoServerError({ code: 11000 })],
    ['an error of ours', new APIError('no', 400)],
    ['no error', undefined],
    ['a text', 'SQLITE_BUSY'],
  ])('leaves %s alone', (_, error) => {
    expect(isTransient(error)).toBe(false)
  })

  it('does not take a closed gate for transient, but for busy', () => {
    expect(isTransient(databaseBusy('waited'))).toBe(false)
    expect(isBusy(databaseBusy('waited'))).toBe(true)
  })
})

describe('withTransientRetry', () => {
  it('goes on until the work succeeds', async () => {
    let tries = 0
    const result = await withTransientRetry(async () => {
      tries += 1
      if (tries < 3) throw conflict()
      return 'done'
    })
    expect([result, tries]).toEqual(['done', 3])
  })

  it('gives up with a 409 after a bounded number of tries', async () => {
    let tries = 0
    const pauses: number[] = []
    const work = withTransientRetry(
      async () => {
        tries += 1
        throw conflict()
      },
      async (tried) => void pauses.push(tried),
    )
    await expect(work).rejects.toMatchObject({ status: 409, data: { code: 'database.busy' } })
    expect(tries).toBe(MAX_TRIES)
    expect(pauses).toHaveLength(MAX_TRIES - 1)
  })

  it('passes any other error on at once', async () => {
    let tries = 0
    const work = withTransientRetry(async () => {
      tries += 1
      throw new Error('no')
    })
    await expect(work).rejects.toThrow('no')
    expect(tries).toBe(1)
  })
})

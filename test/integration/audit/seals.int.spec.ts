import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { sealAudit } from '@/src/audit/sealAudit'
import { verifyAuditChain } from '@/src/audit/verifyAuditChain'
import type { AuditEvent, AuditSeal } from '@/src/payload-types'
import type { Difference } from '@/src/verify/difference'
import { bootTestPayload, type TestPayload } from '@/test/harness/boot'
import { makeRegion } from '@/test/harness/factories'

describe('the audit log', () => {
  let test: TestPayload

  beforeAll(async () => {
    test = await bootTestPayload()
    await makeRegion(test)
  })
  afterAll(() => test.destroy())

  const differences = async (): Promise<Difference[]> => {
    const found: Difference[] = []
    await verifyAuditChain(test.payload, (difference) => found.push(difference))
    return found
  }
  const events = async (): Promise<AuditEvent[]> =>
    (await test.payload.find({ collection: 'audit-events', pagination: false, sort: 'id' })).docs
  const seals = async (): Promise<AuditSeal[]> =>
    (await test.payload.find({ collection: 'audit-seals', pagination: false, sort: 'number' })).docs

  it('is sealed once and without a gap by two processes at a time', async () => {
    const before = await events()
    expect(before.length).toBeGreaterThan(5)
    const sealed = await Promise.all([sealAudit(test.payload), sealAudit(test.payload)])
    expect(sealed[0].events + sealed[1].events).toBe(before.length)
    await makeRegion(test)
    await sealAudit(test.payload)
    expect((await events()).every(({ seal }) => seal)).toBe(true)
    expect((await seals()).map(({ number }) => number)).toEqual([1, 2])
    expect(await differences()).toEqual([])
    expect(await sealAudit(test.payload)).toEqual({ seals: 0, events: 0 })
  })

  it('cannot be changed or removed, not even by our own operations', async () => {
    const [event] = await events()
    const [seal] = await seals()
    const payload = test.payload
    const id = event?.id ?? ''
    for (const attempt of [
      () => payload.update({ collection: 'audit-events', id, data: { actorName: '别人' } }),
      () => payload.delete({ collection: 'audit-events', id }),
      () => payload.delete({ collection: 'audit-seals', id: seal?.id ?? '' }),
    ]) {
      await expect(attempt()).rejects.toMatchObject({ data: { code: 'record.appendOnly' } })
    }
    const { docs, errors } = await payload.delete({
      collection: 'audit-events',
      where: { id: { exists: true } },
    })
    expect(docs).toEqual([])
    expect(errors.length).toBeGreaterThan(0)
  })

  it('shows an event that was altered behind the application', async () => {
    const [event] = await events()
    const write = (actorName: string | null) =>
      test.payload.db.updateOne({
        collection: 'audit-events',
        id: event?.id ?? '',
        data: { actorName },
      })
    await write('别人')
    expect(await differences()).toEqual([expect.objectContaining({ field: 'eventsHash' })])
    await write(event?.actorName ?? null)
    expect(await differences()).toEqual([])
  })

  it('shows an event that was removed', async () => {
    const victim = (await events()).find(({ seal }) => seal === '2')
    await test.payload.db.deleteOne({
      collection: 'audit-events',
      where: { id: { equals: victim?.id } },
    })
    expect(await differences()).toEqual([expect.objectContaining({ field: 'eventCount' })])
  })

  it('shows a seal that was removed, with the events that it leaves behind', async () => {
    await test.payload.db.deleteOne({
      collection: 'audit-seals',
      where: { number: { equals: 1 } },
    })
    const fields = (await differences()).map(({ field, id }) => (id ? field : 'orphans'))
    expect(fields).toEqual(['number', 'previousHash', 'eventCount', 'orphans'])
  })
})

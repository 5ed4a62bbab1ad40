import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'

import { evaluateThresholds } from '@/src/ledger/evaluateThresholds'
import { bootTestPayload, type TestPayload } from '@/test/harness/boot'
import { makeRegion, type TestRegion } from '@/test/harness/factories'

const AT_ONCE = 200

/** What the hooks of a case leave behind. */
const traces = [
  'cases',
  'audit-events',
  'duties',
  'notifications',
] as const satisfies CollectionSlug[]

/** A losing case: it opens the most duties. */
const facts = {
  servedOn: '2026-03-05',
  heardOn: '2026-04-10',
  concludedOn: '2026-05-11',
} as const

describe('200 cases saved over REST at once', () => {
  let test: TestPayload
  let region: TestRegion

  beforeAll(async () => {
    test = await bootTestPayload()
    region = await makeRegion(test)
  })

  afterAll(() => test.destroy())

  const countAll = async (): Promise<number[]> =>
    Promise.all(
      traces.map(
        async (collection) => (await test.payload.count({ collection, trash: true })).totalDocs,
      ),
    )

  const difference = (after: number[], before: number[]): number[] =>
    after.map((count, index) => count - (before[index] ?? 0))

  const save = async (): Promise<string> => {
    const office = await region.login('county-office')
    const { status, body } = await office.post(
      '/cases',
      region.caseData({
        ...facts,
        defendants: [{ agency: region.department.id, role: 'sole', outcome: 'revoked' }],
      }),
    )
    if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`)
    return body.doc?.id ?? ''
  }

  it('leave exactly 200 times what one of them leaves', async () => {
    // What a county owes once a year is opened by a job, whenever it runs: it must be there before counting.
    await save()
    await evaluateThresholds(test.payload, { region: region.region.id, year: 2026 })
    const before = await countAll()
    await save()
    const one = difference(await countAll(), before)
    expect(one[0]).toBe(1)
    expect(one[1]).toBeGreaterThanOrEqual(1)

    const start = await countAll()
    const ids = await Promise.all(Array.from({ length: AT_ONCE }, save))
    expect(new Set(ids).size).toBe(AT_ONCE)
    expect(difference(await countAll(), start)).toEqual(one.map((count) => count * AT_ONCE))
  }, 120_000)

  it('change one case 20 times at once, and every change is on record', async () => {
    const id = await save()
    const office = await region.login('county-office')
    const before = await countAll()
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        office.patch(`/cases/${id}`, { remarks: `第${index}次` }),
      ),
    )
    // A conflict that outlasts its retries is a 409 and leaves nothing; nothing else may happen.
    const saved = answers.filter(({ status }) => status === 200).length
    expect(answers.filter(({ status }) => status !== 200 && status !== 409)).toEqual([])
    expect(saved).toBeGreaterThan(0)
    const [, events] = difference(await countAll(), before)
    expect(events).toBe(saved)
  }, 60_000)
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { inTransaction } from '@/src/database/inTransaction'
import { queueDueSlots } from '@/src/jobs/queueDueSlots'
import { queueEvaluation } from '@/src/jobs/queueEvaluation'
import { reapJobs } from '@/src/jobs/reapJobs'
import { runQueuedJobs } from '@/src/jobs/runQueuedJobs'
import { hourly, type ScheduledTask } from '@/src/jobs/timetable'
import { queues } from '@/src/queue/queues'
import { bootTestPayload, type TestPayload } from '@/test/harness/boot'
import { makeRegion, type TestRegion } from '@/test/harness/factories'

const MINUTE_MS = 60_000

describe('jobs', () => {
  let test: TestPayload
  let region: TestRegion

  beforeAll(async () => {
    test = await bootTestPayload()
    region = await makeRegion(test)
    await runQueuedJobs(test.payload)
  })
  afterAll(() => test.destroy())

  const jobsOf = async (task: string) => {
    const { docs } = await test.payload.find({
      collection: 'payload-jobs',
      where: { taskSlug: { equals: task } },
      depth: 0,
      pagination: false,
    })
    return docs
  }
  const evaluate = () =>
    inTransaction(test.payload, async (req) => {
      await queueEvaluation(req, { region: region.region.id, year: 2026 })
      await queueEvaluation(req, { region: region.region.id, year: 2026 })
    })

  it('evaluate a region once for all changes that wait', async () => {
    for (let save = 0; save < 5; save += 1) await evaluate()
    expect(await jobsOf('evaluate-thresholds')).toHaveLength(5)
    const first = await test.payload.jobs.run({ limit: 100, silent: true })
    expect(Object.values(first.jobStatus ?? {}).map(({ status }) => status)).toEqual(['success'])
    expect(await jobsOf('evaluate-thresholds')).toHaveLength(0)
  })

  it('are forgotten with the transaction that queued them', async () => {
    await expect(
      inTransaction(test.payload, async (req) => {
        await queueEvaluation(req, { region: region.region.id, year: 2026 })
        throw new Error('the save failed')
      }),
    ).rejects.toThrow('the save failed')
    expect(await jobsOf('evaluate-thresholds')).toHaveLength(0)
  })

  it('of a slot are queued once, by however many processes', async () => {
    const tasks: ScheduledTask[] = [{ task: 'seal-audit', queue: queues.long, slotOf: hourly }]
    const at = new Date('2026-03-02T01:30:00.000Z')
    const taken = await Promise.all([1, 2, 3].map(() => queueDueSlots(test.payload, at, tasks)))
    expect(taken.flat()).toEqual(['seal-audit|2026-03-02T01'])
    expect(await queueDueSlots(test.payload, at, tasks)).toEqual([])
    expect(await jobsOf('seal-audit')).toHaveLength(1)
    const next = new Date(at.getTime() + 60 * MINUTE_MS)
    expect(await queueDueSlots(test.payload, next, tasks)).toEqual(['seal-audit|2026-03-02T02'])
    await runQueuedJobs(test.payload)
    expect(await jobsOf('seal-audit')).toHaveLength(0)
  })

  it('of a dead worker run again, those of a living one do not', async () => {
    await evaluate()
    const [job] = await jobsOf('evaluate-thresholds')
    await test.payload.db.updateOne({
      collection: 'payload-jobs',
      id: job?.id ?? '',
      data: { processing: true },
    })
    expect(await reapJobs(test.payload, new Date())).toBe(0)
    expect(await reapJobs(test.payload, new Date(Date.now() + 2 * MINUTE_MS))).toBe(1)
    await runQueuedJobs(test.payload)
    expect(await jobsOf('evaluate-thresholds')).toHaveLength(0)
  })
})

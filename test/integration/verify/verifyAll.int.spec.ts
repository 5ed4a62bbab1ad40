import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { sealAudit } from '@/src/audit/sealAudit'
import { addDays, todayInShanghai, yearOf } from '@/src/domain/day'
import { evaluateThresholds } from '@/src/ledger/evaluateThresholds'
import type { Case } from '@/src/payload-types'
import type { Difference } from '@/src/verify/difference'
import { verifyAll, type VerifySummary } from '@/src/verify/verifyAll'
import { bootTestPayload, type TestPayload } from '@/test/harness/boot'
import { makeRegion, type TestRegion } from '@/test/harness/factories'

describe('verifyAll', () => {
  let test: TestPayload
  let home: TestRegion
  let lost: Case
  const today = todayInShanghai(new Date())

  beforeAll(async () => {
    test = await bootTestPayload()
    home = await makeRegion(test)
    await home.createCase({ filedOn: addDays(today, -3), servedOn: addDays(today, -2) })
    lost = await home.createCase({
      filedOn: '2026-03-02',
      heardOn: '2026-05-06',
      concludedOn: addDays(today, -5),
      defendants: [
        { agency: home.department.id, role: 'joint', outcome: 'revoked' },
        { agency: home.otherDepartment.id, role: 'joint', outcome: 'rejected-claims' },
      ],
    })
    const trashed = await home.createCase()
    await test.payload.update({
      collection: 'cases',
      id: trashed.id,
      data: { deletedAt: new Date().toISOString() },
    })
    await evaluateThresholds(test.payload, { region: home.region.id, year: yearOf(today) })
    await sealAudit(test.payload)
  })
  afterAll(() => test.destroy())

  const verified = async (): Promise<{ found: Difference[]; summary: VerifySummary }> => {
    const found: Difference[] = []
    const summary = await verifyAll(test.payload, (difference) => found.push(difference))
    expect(summary.differences).toBe(found.length)
    return { found, summary }
  }

  /** Writes behind the application, verifies, and puts back what was there. */
  const tampered = async (
    collection: 'cases' | 'duties' | 'notifications' | 'audit-events',
    id: string,
    wrong: Record<string, unknown>,
    right: Record<string, unknown>,
  ): Promise<Difference[]> => {
    const write = (data: Record<string, unknown>) =>
      test.payload.db.updateOne({ collection, id, data })
    await write(wrong)
    const { found } = await verified()
    await write(right)
    return found
  }

  it('finds nothing in a ledger that the application wrote', async () => {
    const { found, summary } = await verified()
    expect(found).toEqual([])
    expect(summary.cases).toBe(3)
    expect(summary.duties).toBeGreaterThan(0)
    expect(summary.notifications).toBeGreaterThan(0)
    expect(summary.auditEvents).toBeGreaterThan(0)
  })

  it('shows derived facts of a case that were changed', async () => {
    expect(await tampered('cases', lost.id, { isLost: false }, { isLost: true })).toEqual([
      { collection: 'cases', id: lost.id, field: 'isLost', stored: false, expected: true },
    ])
    const other = { region: home.prefecture.id }
    const found = await tampered('cases', lost.id, other, { region: home.region.id })
    expect(found).toContainEqual(expect.objectContaining({ id: lost.id, field: 'region' }))
  })

  it('misses the duty of a threshold that was passed', async () => {
    const { docs } = await test.payload.find({
      collection: 'duties',
      where: { kind: { equals: 'written-report' } },
      depth: 0,
      showHiddenFields: true,
    })
    const [report] = docs
    if (!report) throw new Error('No report is owed')
    const { uniqueKey } = report
    const found = await tampered(
      'duties',
      report.id,
      { uniqueKey: `${uniqueKey}|moved` },
      { uniqueKey },
    )
    expect(found).toContainEqual(
      expect.objectContaining({
        field: 'uniqueKey',
        stored: null,
        expected: expect.stringContaining(uniqueKey),
      }),
    )
  })

  it('shows a duty that nobody settled, and one with another due date', async () => {
    const { docs } = await test.payload.find({
      collection: 'duties',
      where: { state: { equals: 'open' } },
      depth: 0,
    })
    const duty = docs[0]
    const id = duty?.id ?? ''
    const settled = await tampered('duties', id, { state: 'struck-off' }, { state: 'open' })
    expect(settled).toContainEqual({
      collection: 'duties',
      id,
      field: 'submissions',
      stored: 'none',
      expected: 'accepted',
    })
    const moved = await tampered('duties', id, { dueOn: '2030-01-01' }, { dueOn: duty?.dueOn })
    expect(moved).toContainEqual(
      expect.objectContaining({ id, field: 'dueOn', stored: '2030-01-01', expected: duty?.dueOn }),
    )
  })

  it('shows a notice that passes for signed', async () => {
    const { docs } = await test.payload.find({ collection: 'notifications', depth: 0, limit: 1 })
    const id = docs[0]?.id ?? ''
    const now = new Date().toISOString()
    const found = await tampered('notifications', id, { signedAt: now }, { signedAt: null })
    expect(found).toContainEqual(
      expect.objectContaining({ collection: 'notifications', id, field: 'signedAt' }),
    )
  })

  it('shows a duty that is missing', async () => {
    const { docs } = await test.payload.find({
      collection: 'duties',
      where: { kind: { equals: 'loss-analysis' } },
      depth: 0,
    })
    const duty = docs[0]
    await test.payload.db.deleteOne({
      collection: 'duties',
      where: { id: { equals: duty?.id } },
    })
    const { found } = await verified()
    expect(found).toContainEqual(
      expect.objectContaining({
        collection: 'duties',
        field: 'uniqueKey',
        stored: null,
        expected: expect.stringContaining('loss-analysis'),
      }),
    )
  })
})

import { beforeAll, describe, expect, it } from '@jest/globals'

import { boardColumns } from '@/src/admin/duties/boardColumns'
import { whereOfQuestion } from '@/src/admin/duties/dutyQuestion'
import { addDays } from '@/src/domain/day'
import type { Duty } from '@/src/payload-types'
import type { TestPayload } from '@/test/harness/boot'
import { sharedTestPayload } from '@/test/harness/shared'
import { makeRegion, type TestRegion } from '@/test/harness/factories'
import { makeDuty } from '@/test/integration/accountability/accountabilityTest'
import { dutiesWhere, TODAY } from '@/test/integration/ledger/ledgerTest'

/** Quotas of the year are reminded long before, other duties in the last days. */
const soonDays = (kind: Duty['kind']): number => (kind === 'law-report' ? 90 : 5)

describe('the board of duties', () => {
  let test: TestPayload
  let region: TestRegion

  beforeAll(async () => {
    test = await sharedTestPayload()
    region = await makeRegion(test)
  })

  const newDuty = (facts: Partial<Duty>): Promise<Duty> =>
    makeDuty(test, {
      kind: 'loss-analysis',
      subject: { relationTo: 'agencies', value: region.department.id },
      debtor: region.department.id,
      supervisor: region.office.id,
      region: region.region.id,
      ...facts,
    })

  it('shows each duty in one column, by where it stands', async () => {
    const columns = boardColumns(TODAY, soonDays)
    const standing = new Map<string, string>()
    const put = async (column: string, facts: Partial<Duty>) => {
      standing.set((await newDuty(facts)).id, column)
    }
    for (const state of ['open', 'returned'] as const)
      await put('overdue', { state, dueOn: addDays(TODAY, -1) })
    await put('soon', { dueOn: TODAY })
    await put('soon', { dueOn: addDays(TODAY, 5) })
    await put('open', { dueOn: addDays(TODAY, 6) })
    await put('soon', { kind: 'law-report', dueOn: addDays(TODAY, 14) })
    await put('open', { kind: 'law-report', dueOn: addDays(TODAY, 15) })
    await put('returned', { state: 'returned', dueOn: TODAY })
    await put('submitted', { state: 'submitted', dueOn: addDays(TODAY, -40) })
    await put('settled', { state: 'struck-off', settledOn: addDays(TODAY, -30) })
    await put('settled', { state: 'waived', settledOn: TODAY })
    await put('', { state: 'struck-off', settledOn: addDays(TODAY, -31) })

    const seen = new Map([...standing.keys()].map((id) => [id, [] as string[]]))
    for (const { key, where } of columns) {
      const found = await dutiesWhere(test, {
        and: [where, { region: { equals: region.region.id } }],
      })
      for (const { id } of found) seen.get(id)?.push(key)
    }
    expect([...seen.values()]).toEqual([...standing.values()].map((key) => (key ? [key] : [])))
  })

  it('is narrowed by kind, region, part of the debtor’s name and of the title', async () => {
    const duty = await newDuty({ kind: 'interview', title: '(2026)黔2301行初77号 某局 约谈' })
    const idsOf = async (question: Partial<Parameters<typeof whereOfQuestion>[0]>) => {
      const where = whereOfQuestion({ kind: '', region: '', debtor: '', q: '', ...question })
      return (await dutiesWhere(test, where)).map(({ id }) => id)
    }
    expect(await idsOf({ kind: 'interview' })).toEqual([duty.id])
    expect(await idsOf({ q: '（2026）黔2301行初77号' })).toEqual([duty.id])
    expect(await idsOf({ debtor: region.suffix, q: '约谈' })).toEqual([duty.id])
    expect(await idsOf({ debtor: '没有这个单位' })).toEqual([])
    expect(await idsOf({ region: region.prefecture.id })).toEqual([])
  })
})

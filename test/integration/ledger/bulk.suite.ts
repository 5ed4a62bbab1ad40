import { beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'

import { today } from '@/src/domain/clock'
import { addDays } from '@/src/domain/day'
import { carryOutBulk, type BulkRow } from '@/src/ledger/bulkDuties'
import type { Duty } from '@/src/payload-types'
import type { TestPayload } from '@/test/harness/boot'
import { sharedTestPayload } from '@/test/harness/shared'
import { makeRegion, type TestRegion } from '@/test/harness/factories'
import type { RestClient } from '@/test/harness/rest'
import { makeDuty } from '@/test/integration/accountability/accountabilityTest'
import { at, eventsOf, noticesOf, outcome } from '@/test/integration/ledger/ledgerTest'

/** Far enough ahead that every duty of this file can still be moved there. */
const LATER = '2100-06-01'

describe('one action for several duties', () => {
  let test: TestPayload
  let region: TestRegion
  let agency: RestClient
  let office: RestClient

  beforeAll(async () => {
    test = await sharedTestPayload()
    region = await makeRegion(test)
    agency = await region.login('agency')
    office = await region.login('county-office')
  })

  const newDuty = (facts: Partial<Parameters<typeof makeDuty>[1]> = {}): Promise<Duty> =>
    makeDuty(test, {
      kind: 'loss-analysis',
      subject: { relationTo: 'agencies', value: region.department.id },
      debtor: region.department.id,
      supervisor: region.office.id,
      region: region.region.id,
      ...facts,
    })
  const handedIn = async (): Promise<Duty> => {
    const duty = await newDuty()
    const note = '败诉原因已经逐项分析，整改措施、责任人和时限见附件材料。'
    expect(await outcome(agency.post(`/duties/${duty.id}/submit`, { note }))).toBe('200')
    return duty
  }
  const order = async (who: RestClient, path: string, body: object): Promise<BulkRow[]> => {
    const { status, body: answer } = await who.post<{ rows: BulkRow[] }>(path, body)
    expect(status).toBe(200)
    return answer.rows
  }
  const preview = (who: RestClient, body: object) => order(who, '/duties/bulk/preview', body)
  const carryOut = (who: RestClient, body: object) => order(who, '/duties/bulk', body)
  const stateOf = async ({ id }: Duty): Promise<string> =>
    (await test.payload.findByID({ collection: 'duties', id, depth: 0 })).state

  it('says beforehand what it would do to each, and does nothing', async () => {
    const [ready, open] = [await handedIn(), await newDuty()]
    const rows = await preview(office, { ids: [ready.id, open.id], action: 'strike-off' })
    expect(rows).toMatchObject([
      { id: ready.id, title: ready.title, debtor: region.department.name, isDone: true, why: null },
      { id: open.id, isDone: false },
    ])
    expect(rows[1]?.why).toMatch(/Nothing has been handed in/)
    expect(await stateOf(ready)).toBe('submitted')
    expect(await eventsOf(test, ready)).toEqual(['duty.submitted'])
  })

  it('does what can be done, in the words of the preview refuses the rest, and nothing twice', async () => {
    const [first, open, second] = [await handedIn(), await newDuty(), await handedIn()]
    const body = { ids: [first.id, open.id, second.id], action: 'strike-off' }
    const announced = await preview(office, body)
    expect(await carryOut(office, body)).toEqual(announced)
    expect(await Promise.all([first, open, second].map(stateOf))).toEqual([
      'struck-off',
      'open',
      'struck-off',
    ])
    const again = await carryOut(office, body)
    expect(again.map(({ isDone }) => isDone)).toEqual([false, false, false])
    expect(again[0]?.why).toMatch(/struck it off/)
    expect(await eventsOf(test, first)).toEqual(['duty.submitted', 'duty.struck-off'])
  })

  it('does each once when two orders come at once', async () => {
    const duties = [await handedIn(), await handedIn(), await handedIn()]
    const body = { ids: duties.map(({ id }) => id), action: 'return', reason: '缺少佐证材料' }
    const both = await Promise.all([carryOut(office, body), carryOut(office, body)])
    const doneFor = (id: string) => both.flat().filter((row) => row.id === id && row.isDone).length
    expect(duties.map(({ id }) => doneFor(id))).toEqual([1, 1, 1])
    for (const duty of duties)
      expect(await eventsOf(test, duty)).toEqual(['duty.submitted', 'duty.returned'])
  })

  it('moves due dates, but not to the day that stands or a day that is past', async () => {
    const [duty, there] = [await newDuty(), await newDuty({ dueOn: LATER })]
    const ids = [duty.id, there.id]
    const body = { ids, action: 'move', reason: '等待二审裁判', dueOn: LATER }
    const rows = await carryOut(office, body)
    expect(rows.map(({ isDone }) => isDone)).toEqual([true, false])
    const moved = await test.payload.findByID({ collection: 'duties', id: duty.id, depth: 0 })
    expect(moved).toMatchObject({ dueOn: LATER, isDueByHand: true })
    const past = await preview(office, { ...body, dueOn: '2026-01-01' })
    expect(past.map(({ isDone }) => isDone)).toEqual([false, false])
  })

  it('urges debtor and supervisor once a day, on the record', async () => {
    const [duty, settled] = [await newDuty(), await newDuty({ state: 'struck-off' })]
    const body = { ids: [duty.id, settled.id], action: 'urge', reason: '请于本周内办结' }
    const rows = await carryOut(office, body)
    expect(rows.map(({ isDone }) => isDone)).toEqual([true, false])
    const told = ['duty-urged debtor', 'duty-urged supervisor']
    expect(await noticesOf(test, duty)).toEqual(told)
    expect(await eventsOf(test, duty)).toEqual(['duty.urged'])
    const [again] = await preview(office, body)
    expect(again?.why).toMatch(/urged today already/)
    await carryOut(office, body)
    expect(await noticesOf(test, duty)).toEqual(told)

    const officer = await region.user('county-office')
    const tomorrow = addDays(today(), 1)
    const req = await createLocalReq(
      { user: { ...officer, collection: 'users' }, context: at(tomorrow) },
      test.payload,
    )
    const [next] = await carryOutBulk(req, { ids: [duty.id], action: 'urge', reason: '再次催办' })
    expect(next).toMatchObject({ isDone: true })
    expect(await noticesOf(test, duty)).toHaveLength(4)
  })

  it('grants nobody more than duty by duty, and names no duty that is not for the reader', async () => {
    const elsewhere = await makeRegion(test)
    const foreign = await makeDuty(test, {
      kind: 'loss-analysis',
      subject: { relationTo: 'agencies', value: elsewhere.department.id },
      debtor: elsewhere.department.id,
      supervisor: elsewhere.office.id,
      region: elsewhere.region.id,
    })
    const own = await handedIn()
    const ids = [own.id, foreign.id]
    const byAgency = await carryOut(agency, { ids, action: 'strike-off' })
    expect(byAgency.map(({ isDone, title }) => [isDone, title])).toEqual([
      [false, own.title],
      [false, ''],
    ])
    const byOffice = await carryOut(office, { ids, action: 'urge', reason: '催办理由' })
    expect(byOffice.map(({ isDone }) => isDone)).toEqual([false, false])
    expect(byOffice[1]).toMatchObject({ title: '', debtor: '' })
    expect(await noticesOf(test, foreign)).toEqual([])
    const visitor = test.rest.visitor.post('/duties/bulk', { ids, action: 'strike-off' })
    expect(await outcome(visitor)).toBe('401 rights.signIn')
  })

  it('asks for a reason and for no more than a hundred', async () => {
    const duty = await newDuty()
    const many = Array.from({ length: 101 }, (_, index) => `id-${index}`)
    const refusal = (body: object) => outcome(office.post('/duties/bulk/preview', body))
    expect(await refusal({ ids: [duty.id], action: 'return' })).toBe('400 duty.reasonRequired')
    expect(await refusal({ ids: many, action: 'strike-off' })).toBe('400 bulk.tooMany')
    expect(await refusal({ ids: [], action: 'strike-off' })).toBe('400 duty.body')
    expect(await refusal({ ids: [duty.id], action: 'waive', reason: '理由' })).toBe('400 duty.body')
  })
})

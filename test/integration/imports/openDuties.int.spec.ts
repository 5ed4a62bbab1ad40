import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { addDays, todayInShanghai } from '@/src/domain/day'
import { createRun, executeRun } from '@/src/imports/importRun'
import { bootTestPayload, type TestPayload } from '@/test/harness/boot'
import { makeRegion, type TestRegion } from '@/test/harness/factories'
import { makeCounsel, mattersOfCase } from '@/test/integration/matters/matterTest'

describe('duties of imported cases', () => {
  let test: TestPayload
  let region: TestRegion
  const today = todayInShanghai(new Date())

  beforeAll(async () => {
    test = await bootTestPayload()
    region = await makeRegion(test)
  })
  afterAll(() => test.destroy())

  const importServed = async (caseNumber: string, servedOn: string, openDuties = false) => {
    const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'zhisu-')), 'list.csv')
    const row = [
      caseNumber,
      region.court.name,
      region.department.name,
      addDays(servedOn, -5),
      servedOn,
    ]
    fs.writeFileSync(file, `案号,法院,被告,立案日期,送达日期\n${row.join(',')}\n`)
    const { id } = await createRun(test.payload, {
      fileName: 'list.csv',
      storedPath: file,
      user: null,
      state: 'queued',
      options: { openDuties },
    })
    expect(await executeRun(test.payload, id)).toMatchObject({ created: 1, rejected: 0 })
    const { docs } = await test.payload.find({
      collection: 'cases',
      where: { caseNumber: { equals: caseNumber } },
      depth: 0,
    })
    return docs[0]?.id ?? ''
  }
  const dutiesOf = async (id: string) => {
    const { docs } = await test.payload.find({
      collection: 'duties',
      where: { case: { equals: id } },
      depth: 0,
    })
    return docs.map(({ kind, startOn }) => ({ kind, startOn }))
  }
  const number = (serial: number): string => `(${today.slice(0, 4)})黔2301行初${serial}号`

  it('are opened where their period still runs', async () => {
    const id = await importServed(number(7001), today)
    expect(await dutiesOf(id)).toEqual([{ kind: 'answer-brief', startOn: today }])
  })

  it('are not opened for steps that lie in the past, not even when the case is saved later', async () => {
    const id = await importServed(number(7002), addDays(today, -50))
    expect(await dutiesOf(id)).toEqual([])
    await test.payload.update({ collection: 'cases', id, data: { remarks: '已核对' } })
    expect(await dutiesOf(id)).toEqual([])
  })

  it('are opened for past steps where the import is told so', async () => {
    const servedOn = addDays(today, -50)
    const id = await importServed(number(7003), servedOn, true)
    expect(await dutiesOf(id)).toEqual([{ kind: 'answer-brief', startOn: servedOn }])
  })

  it('ask for the opinion of counsel where a unit has counsel and its answer is still due', async () => {
    await makeCounsel(test, region)
    const mattersOf = async (id: string) => (await mattersOfCase(test, id)).size
    const running = await importServed(number(7004), today)
    expect(await mattersOf(running)).toBe(1)
    const past = await importServed(number(7005), addDays(today, -50))
    expect(await mattersOf(past)).toBe(0)
    await test.payload.update({ collection: 'cases', id: past, data: { remarks: '已核对' } })
    expect(await mattersOf(past)).toBe(0)
  })
})

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { lossKinds } from '@/src/domain/rules'
import { bootTestPayload, type TestPayload } from '@/test/harness/boot'
import { makeRegion, type TestRegion } from '@/test/harness/factories'
import { lostCase } from '@/test/integration/accountability/accountabilityTest'
import {
  dutyOfCase,
  generate,
  giveCodes,
  randomCode,
} from '@/test/integration/documents/documentTest'
import { dutiesWhere } from '@/test/integration/ledger/ledgerTest'

const script = path.resolve('test/integration/documents/killedClerk.ts')
/** Each test starts a process of its own, which takes seconds on a busy machine. */
const TIMEOUT_MS = 180_000

// On MongoDB the transaction of a dead process keeps its locks until the server ends it, after a minute: too
// long for a test, and the same transaction.
const onSqlite = process.env.TEST_DATABASE_URI ? describe.skip : describe

onSqlite('a process killed between two steps', () => {
  let test: TestPayload
  let region: TestRegion
  beforeAll(async () => {
    test = await bootTestPayload()
    region = await makeRegion(test)
  })
  afterAll(() => test.destroy())

  const runUntilKilled = async (...args: readonly string[]): Promise<void> => {
    const clerk = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
      // The options of jest are not for a plain process.
      env: { ...process.env, NODE_OPTIONS: '' },
      stdio: 'ignore',
    })
    const [, signal] = (await once(clerk, 'exit')) as [number | null, string | null]
    expect(signal).toBe('SIGKILL')
  }

  it(
    'after the number and before the document loses no number',
    async () => {
      const code = randomCode()
      await giveCodes(test, region, {
        office: code,
        prefectureOffice: randomCode(),
        department: randomCode(),
        government: randomCode(),
      })
      const office = await region.login('county-office')
      const { id: clerk } = await region.user('county-office')
      const duty = await dutyOfCase(test, region)
      const { id } = await generate(office, 'supervision-letter', 'duties', duty.id)
      await runUntilKilled('number', id, region.office.id, code, clerk)

      const { status } = await office.post(`/official-documents/${id}/issue`)
      expect(status).toBe(200)
      const { docs } = await test.payload.find({
        collection: 'document-numbers',
        where: { organCode: { equals: code } },
        depth: 0,
      })
      expect(docs.map(({ serial, document }) => [serial, document])).toEqual([[1, id]])
    },
    TIMEOUT_MS,
  )

  it(
    'while a loss takes effect leaves no duty behind, and the next try opens each once',
    async () => {
      const lost = await lostCase(region, { effectiveOn: null })
      const musts = () =>
        dutiesWhere(test, {
          and: [{ case: { equals: lost.id } }, { kind: { in: [...lossKinds] } }],
        })
      await runUntilKilled('effect', lost.id)
      expect(await musts()).toEqual([])

      for (const effectiveOn of ['2026-06-01', '2026-06-02'])
        await test.payload.update({ collection: 'cases', id: lost.id, data: { effectiveOn } })
      expect((await musts()).map(({ kind }) => kind).sort()).toEqual([...lossKinds].sort())
    },
    TIMEOUT_MS,
  )
})

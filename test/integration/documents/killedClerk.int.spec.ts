import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { lossKinds } from '@/src/domain/rules'
import type { Case, OfficialDocument } from '@/src/payload-types'
import { bootTestPayload, type TestPayload } from '@/test/harness/boot'
import { makeRegion } from '@/test/harness/factories'
import type { RestClient } from '@/test/harness/rest'
import { lostCase } from '@/test/integration/accountability/accountabilityTest'
import {
  dutyOfCase,
  generate,
  giveCodes,
  randomCode,
} from '@/test/integration/documents/documentTest'
import { dutiesWhere } from '@/test/integration/ledger/ledgerTest'

const script = path.resolve('test/integration/documents/killedClerk.ts')
/** Processes of their own, which take seconds on a busy machine, and the server's minute. */
const TIMEOUT_MS = 180_000

/**
 * On MongoDB the transaction of a dead process keeps its locks until the server ends it, and whoever meets them
 * is told to try again: so does this, as long as the answer is that the record is busy.
 */
const onceFree = async (attempt: () => Promise<{ status: number }>): Promise<number> => {
  for (;;) {
    const { status } = await attempt()
    if (status !== 409) return status
    await sleep(1000)
  }
}

describe('a process killed between two steps', () => {
  let test: TestPayload
  let office: RestClient
  let document: OfficialDocument
  let lost: Case
  const code = randomCode()

  const runUntilKilled = async (...args: readonly string[]): Promise<void> => {
    const clerk = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
      // The options of jest are not for a plain process.
      env: { ...process.env, NODE_OPTIONS: '' },
      stdio: 'ignore',
    })
    const [, signal] = (await once(clerk, 'exit')) as [number | null, string | null]
    expect(signal).toBe('SIGKILL')
  }

  beforeAll(async () => {
    test = await bootTestPayload()
    const region = await makeRegion(test)
    await giveCodes(test, region, {
      office: code,
      prefectureOffice: randomCode(),
      department: randomCode(),
      government: randomCode(),
    })
    office = await region.login('county-office')
    const { id: clerk } = await region.user('county-office')
    const duty = await dutyOfCase(test, region)
    document = await generate(office, 'supervision-letter', 'duties', duty.id)
    lost = await lostCase(region, { effectiveOn: null })
    // Both die before either test tries again, so that the server's minute is waited for once.
    await runUntilKilled('number', document.id, region.office.id, code, clerk)
    await runUntilKilled('effect', lost.id)
  }, TIMEOUT_MS)
  afterAll(() => test.destroy())

  it(
    'after the number and before the document loses no number',
    async () => {
      const issue = () => office.post(`/official-documents/${document.id}/issue`)
      expect(await onceFree(issue)).toBe(200)
      const { docs } = await test.payload.find({
        collection: 'document-numbers',
        where: { organCode: { equals: code } },
        depth: 0,
      })
      expect(docs.map(({ serial, document: of }) => [serial, of])).toEqual([[1, document.id]])
    },
    TIMEOUT_MS,
  )

  it(
    'while a loss takes effect leaves no duty behind, and the next try opens each once',
    async () => {
      const musts = () =>
        dutiesWhere(test, {
          and: [{ case: { equals: lost.id } }, { kind: { in: [...lossKinds] } }],
        })
      expect(await musts()).toEqual([])
      for (const effectiveOn of ['2026-06-01', '2026-06-02'])
        expect(await onceFree(() => office.patch(`/cases/${lost.id}`, { effectiveOn }))).toBe(200)
      expect((await musts()).map(({ kind }) => kind).sort()).toEqual([...lossKinds].sort())
    },
    TIMEOUT_MS,
  )
})

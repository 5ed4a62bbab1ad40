import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { createRun, executeRun } from '@/src/imports/importRun'
import { bootTestPayload, type TestPayload } from '@/test/harness/boot'
import { makeRegion, type TestRegion } from '@/test/harness/factories'

const ROWS = 5_000

describe('an import that is interrupted', () => {
  let test: TestPayload
  let region: TestRegion
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'zhisu-import-'))

  const list = (year: number, rows: number): string => {
    const file = path.join(folder, `${year}.csv`)
    const lines = Array.from(
      { length: rows },
      (_, index) =>
        `(${year})黔2301行初${index + 1}号,${region.court.name},${region.department.name},${year}-03-01,${year}-05-01,${index % 4 === 0 ? '撤销' : '驳回诉讼请求'}`,
    )
    fs.writeFileSync(file, ['案号,法院,被告,立案日期,结案日期,结案方式', ...lines].join('\n'))
    return file
  }
  const cases = async (year: number): Promise<number> => {
    const { totalDocs } = await test.payload.count({
      collection: 'cases',
      where: {
        and: [{ filedOn: { equals: `${year}-03-01` } }, { court: { equals: region.court.id } }],
      },
    })
    return totalDocs
  }
  const queued = (file: string) =>
    createRun(test.payload, {
      fileName: path.basename(file),
      storedPath: file,
      user: null,
      state: 'queued',
      options: {},
    })

  beforeAll(async () => {
    test = await bootTestPayload()
    region = await makeRegion(test)
  })
  afterAll(async () => {
    await test.destroy()
    fs.rmSync(folder, { recursive: true })
  })

  it('leaves whole chunks when it is killed, and doubles nothing when it runs again', async () => {
    const file = list(2024, ROWS)
    const child = spawn(
      process.execPath,
      ['--no-deprecation', '--import', 'tsx', 'src/cli/zhisu.ts', 'import', 'cases', file],
      { stdio: 'ignore', env: { ...process.env, NODE_OPTIONS: '' } },
    )
    const ended = new Promise((resolve) => child.once('exit', resolve))
    while (child.exitCode === null && (await cases(2024)) === 0) await sleep(100)
    child.kill('SIGKILL')
    await ended
    const written = await cases(2024)
    expect(written).toBeGreaterThan(0)
    expect(written).toBeLessThan(ROWS)
    expect(written % 500).toBe(0)

    const { id } = await queued(file)
    expect(await executeRun(test.payload, id)).toMatchObject({
      read: ROWS,
      created: ROWS - written,
      unchanged: written,
      rejected: 0,
    })
    expect(await cases(2024)).toBe(ROWS)
  }, 300_000)

  it('is taken over where its worker died, with the counts of one run', async () => {
    const file = list(2023, 1_200)
    const { id } = await queued(file)
    const interruption = new Error('the power is gone')
    await expect(
      executeRun(test.payload, id, ({ read }) => {
        if (read >= 500) throw interruption
      }),
    ).rejects.toThrow(interruption.message)
    expect(await cases(2023)).toBe(500)
    await test.payload.db.updateOne({
      collection: 'imports',
      id,
      data: { state: 'running', updatedAt: '2020-01-01T00:00:00.000Z' },
    })
    expect(await executeRun(test.payload, id)).toMatchObject({
      read: 1_200,
      created: 1_200,
      unchanged: 0,
    })
    expect(await cases(2023)).toBe(1_200)
  })

  it('runs once, also where two of the same list run at once', async () => {
    const file = list(2022, 1_500)
    const runs = [await queued(file), await queued(file)]
    const summaries = await Promise.all(runs.map(({ id }) => executeRun(test.payload, id)))
    expect(summaries.map(({ rejected }) => rejected)).toEqual([0, 0])
    const sum = (field: 'created' | 'unchanged'): number =>
      summaries.reduce((total, summary) => total + summary[field], 0)
    expect([sum('created'), sum('unchanged')]).toEqual([1_500, 1_500])
    expect(await cases(2022)).toBe(1_500)
  })
})

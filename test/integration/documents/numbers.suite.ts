import { beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'

import { allocateNumber } from '@/src/documents/allocateNumber'
import { inTransaction } from '@/src/database/inTransaction'
import { issueDocument } from '@/src/documents/issueDocument'
import { today } from '@/src/domain/clock'
import { yearOf } from '@/src/domain/day'
import { idOf } from '@/src/domain/idOf'
import type { DocumentNumber, OfficialDocument } from '@/src/payload-types'
import type { TestPayload } from '@/test/harness/boot'
import { sharedTestPayload } from '@/test/harness/shared'
import { makeRegion, type TestRegion } from '@/test/harness/factories'
import type { RestClient } from '@/test/harness/rest'
import {
  dutyOfCase,
  generate,
  giveCodes,
  randomCode,
} from '@/test/integration/documents/documentTest'

const CLERKS = 8

describe('the register of document numbers', () => {
  let test: TestPayload
  let region: TestRegion
  let office: RestClient
  const code = randomCode()
  beforeAll(async () => {
    test = await sharedTestPayload()
    region = await makeRegion(test)
    office = await region.login('county-office')
    await giveCodes(test, region, {
      office: code,
      prefectureOffice: randomCode(),
      department: randomCode(),
      government: randomCode(),
    })
  })

  const draft = async (): Promise<OfficialDocument> =>
    generate(office, 'supervision-letter', 'duties', (await dutyOfCase(test, region)).id)

  const register = async (): Promise<DocumentNumber[]> => {
    const { docs } = await test.payload.find({
      collection: 'document-numbers',
      where: { organCode: { equals: code } },
      sort: 'serial',
      depth: 0,
      pagination: false,
    })
    return docs
  }
  const serials = async (): Promise<number[]> => (await register()).map(({ serial }) => serial)
  const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1)

  it('gives eight clerks at once eight numbers in a row', async () => {
    const drafts: OfficialDocument[] = []
    for (let clerk = 0; clerk < CLERKS; clerk += 1) drafts.push(await draft())
    const answers = await Promise.all(
      drafts.map(({ id }) => office.post(`/official-documents/${id}/issue`)),
    )
    expect(answers.map(({ status }) => status)).toEqual(drafts.map(() => 200))
    expect(await serials()).toEqual(upTo(CLERKS))
    const numbers = answers.map(({ body }) => body.doc?.number)
    expect(new Set(numbers).size).toBe(CLERKS)
    const year = yearOf(today())
    expect([...numbers].sort()).toEqual(
      upTo(CLERKS)
        .map((serial) => `${code}〔${year}〕${serial}号`)
        .sort(),
    )
  })

  it('gives one document one number, however many press the button', async () => {
    const before = (await serials()).length
    const { id } = await draft()
    const answers = await Promise.all(
      upTo(4).map(() => office.post(`/official-documents/${id}/issue`)),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
    expect(await serials()).toEqual(upTo(before + 1))
  })

  it('loses no number when the work breaks off after it was taken', async () => {
    const before = (await serials()).length
    const { id, organ } = await draft()
    const user = await region.user('county-office')
    const broken = inTransaction(test.payload, async (req) => {
      const { number } = await allocateNumber(req, {
        organ: idOf(organ) ?? '',
        organCode: code,
        document: id,
        user: user.id,
      })
      throw new Error(`killed after ${number}`)
    })
    await expect(broken).rejects.toThrow(`${before + 1}号`)
    expect(await serials()).toEqual(upTo(before))
    const stored = await test.payload.findByID({ collection: 'official-documents', id, depth: 0 })
    expect(stored).toMatchObject({ state: 'draft' })
    const { body } = await office.post(`/official-documents/${id}/issue`)
    expect(body.doc?.number).toMatch(new RegExp(`${before + 1}号$`))
  })

  it('is part of the transaction around it', async () => {
    const before = (await serials()).length
    const { id } = await draft()
    const user = await region.user('county-office')
    const broken = inTransaction(
      await createLocalReq({ user: { ...user, collection: 'users' } }, test.payload),
      async (req) => {
        expect(await issueDocument(req, id)).toMatchObject({ state: 'issued' })
        throw new Error('killed')
      },
    )
    await expect(broken).rejects.toThrow('killed')
    expect(await serials()).toEqual(upTo(before))
    const stored = await test.payload.findByID({ collection: 'official-documents', id, depth: 0 })
    expect(stored.state).toBe('draft')
    expect(stored.files ?? []).toEqual([])
  })

  it('keeps a voided number with its reason and never gives it out again', async () => {
    const { id } = await draft()
    const { body } = await office.post(`/official-documents/${id}/issue`)
    const number = body.doc?.number
    const none = await office.post(`/official-documents/${id}/void`, { reason: ' ' })
    expect(none.status).toBe(400)
    const voided = await office.post(`/official-documents/${id}/void`, { reason: '重复发文' })
    expect(voided.status).toBe(200)
    expect(voided.body.doc).toMatchObject({ state: 'voided', number })
    expect(voided.body.actions).toEqual([])

    const again = await draft()
    const next = await office.post(`/official-documents/${again.id}/issue`)
    expect(next.body.doc?.number).not.toBe(number)
    const rows = await register()
    expect(rows.map(({ serial }) => serial)).toEqual(upTo(rows.length))
    expect(rows.find((row) => row.number === number)).toMatchObject({
      state: 'voided',
      voidReason: '重复发文',
    })
    const issue = await office.post(`/official-documents/${id}/issue`)
    expect(issue.status).toBe(409)
  })

  it('begins each year with 1', async () => {
    const { id, organ } = await draft()
    const user = await region.user('county-office')
    const req = await createLocalReq(
      { context: { now: new Date('2031-01-02T02:00:00Z') } },
      test.payload,
    )
    const { number } = await inTransaction(req, (inside) =>
      allocateNumber(inside, {
        organ: idOf(organ) ?? '',
        organCode: code,
        document: id,
        user: user.id,
      }),
    )
    expect(number).toBe(`${code}〔2031〕1号`)
  })

  it('cannot be written by anybody', async () => {
    const [row] = await register()
    const { status } = await office.patch(`/document-numbers/${row?.id}`, { serial: 99 })
    expect(status).toBe(403)
    expect((await office.post('/document-numbers', { ...row })).status).toBe(403)
    expect((await office.delete(`/document-numbers/${row?.id}`)).status).toBe(403)
  })
})

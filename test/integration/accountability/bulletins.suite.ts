import { beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'

import { lossRates } from '@/src/metrics/lossRates'
import type { Bulletin, Case } from '@/src/payload-types'
import type { Difference } from '@/src/verify/difference'
import { verifyBulletins } from '@/src/verify/verifyBulletins'
import type { TestPayload } from '@/test/harness/boot'
import { sharedTestPayload } from '@/test/harness/shared'
import { makeRegion, type TestRegion } from '@/test/harness/factories'
import type { RestClient } from '@/test/harness/rest'
import { lostCase, mustOf } from '@/test/integration/accountability/accountabilityTest'
import { loginAt, outcome } from '@/test/integration/ledger/ledgerTest'

const period = { fromOn: '2026-01-01', toOn: '2026-06-30' }

describe('bulletins', () => {
  let test: TestPayload
  let region: TestRegion
  let clerk: RestClient
  let colleague: RestClient
  let agency: RestClient
  let lost: Case
  let won: Case

  beforeAll(async () => {
    test = await sharedTestPayload()
    region = await makeRegion(test)
    clerk = await region.login('county-office')
    colleague = await loginAt(test, 'county-office', region.office.id)
    agency = await region.login('agency')
    lost = await lostCase(region)
    won = await region.createCase({
      concludedOn: '2026-03-20',
      defendants: [{ agency: region.otherDepartment.id, role: 'sole', outcome: 'rejected-claims' }],
    })
    await region.createCase({
      filedOn: '2025-01-06',
      concludedOn: '2025-03-20',
      defendants: [{ agency: region.department.id, role: 'sole', outcome: 'revoked' }],
    })
  })

  const draft = async (client: RestClient, facts: object = {}): Promise<Bulletin> => {
    const { status, body } = await client.post('/bulletins?depth=0', { ...period, ...facts })
    if (status !== 201) throw new Error(JSON.stringify(body))
    return body.doc as unknown as Bulletin
  }
  const stored = (id: string): Promise<Bulletin> =>
    test.payload.findByID({ collection: 'bulletins', id, depth: 0 })
  const differences = async (id: string): Promise<Difference[]> => {
    const found: Difference[] = []
    await verifyBulletins(await createLocalReq({}, test.payload), (one) => found.push(one))
    return found.filter((one) => one.id === id)
  }
  let serial = 0
  const number = (): string => {
    serial += 1
    return `测法治办〔2026〕${region.suffix}-${serial}号`
  }
  const issued = async (facts: object = {}): Promise<Bulletin> => {
    const { id } = await draft(clerk, facts)
    expect(await outcome(colleague.post(`/bulletins/${id}/approve`))).toBe('200')
    expect(await outcome(clerk.post(`/bulletins/${id}/issue`, { number: number() }))).toBe('200')
    return stored(id)
  }

  it('compute the figures that the statistics give', async () => {
    const doc = await draft(clerk)
    expect(doc).toMatchObject({ state: 'draft', level: 'county', region: region.region.id })
    expect(doc.title).toContain(region.region.name)
    const req = await createLocalReq({}, test.payload)
    const expected = await lossRates(
      req,
      {
        from: period.fromOn,
        to: period.toOn,
        by: ['agency'],
        kind: 'concluded',
        instance: 'first',
        filter: { region: region.region.id },
      },
      {},
    )
    const short = ({ key, label, concluded, lost: n, rate, change }: Record<string, unknown>) => [
      key,
      label,
      concluded,
      n,
      rate,
      change,
    ]
    const figures = doc.figures as unknown as { rows: Record<string, unknown>[]; total: object }
    expect(figures.rows.map(short).sort()).toEqual(
      expected.rows.map((row) => short({ ...row })).sort(),
    )
    expect(figures.total).toMatchObject({ concluded: 2, lost: 1, rate: '50.00', change: '-50.00' })
  })

  it('of a prefecture have a row for each county', async () => {
    const prefecture = await region.login('prefecture-office')
    const doc = await draft(prefecture)
    expect(doc).toMatchObject({ level: 'prefecture', region: region.prefecture.id })
    const { rows } = doc.figures as unknown as { rows: { key: string; concluded: number }[] }
    expect(rows.map(({ key, concluded }) => [key, concluded]).sort()).toEqual(
      [
        [region.prefecture.id, 0],
        [region.region.id, 2],
      ].sort(),
    )
  })

  it.each([
    [{ fromOn: '2026-06-30', toOn: '2026-01-01' }, '400 bulletin.periodReversed'],
    [{ toOn: '2099-12-31' }, '400 bulletin.periodFuture'],
    [{ level: 'prefecture' }, '403 bulletin.ownLevel'],
  ])('refuse %j', async (facts, expected) => {
    expect(await outcome(clerk.post('/bulletins', { ...period, ...facts }))).toBe(expected)
  })

  it('are made by the office of their level and region alone', async () => {
    const { id } = await draft(clerk)
    const elsewhere = await (await makeRegion(test)).login('county-office')
    const prefecture = await region.login('prefecture-office')
    expect(
      await outcome(elsewhere.post('/bulletins', { ...period, region: region.region.id })),
    ).toBe('403 bulletin.ownLevel')
    expect(await outcome(elsewhere.post(`/bulletins/${id}/approve`))).toBe('404 record.notFound')
    expect(await outcome(prefecture.post(`/bulletins/${id}/approve`))).toBe('403 bulletin.ownLevel')
    expect(await outcome(agency.post(`/bulletins/${id}/approve`))).toBe('404 record.notFound')
    expect(await outcome(agency.post('/bulletins', period))).toMatch(/^403/)
  })

  it('are approved by a second person, on the figures that still hold', async () => {
    const { id } = await draft(clerk)
    expect(await outcome(clerk.post(`/bulletins/${id}/approve`))).toBe('403 bulletin.ownDraft')
    expect(await outcome(clerk.post(`/bulletins/${id}/issue`, { number: number() }))).toBe(
      '409 bulletin.notApproved',
    )
    // Who edits a draft has written it too.
    expect(await outcome(colleague.patch(`/bulletins/${id}`, { text: '通报如下。' }))).toBe('200')
    expect(await outcome(colleague.post(`/bulletins/${id}/approve`))).toBe('403 bulletin.ownDraft')
    expect(await outcome(clerk.patch(`/bulletins/${id}`, { text: '现通报如下。' }))).toBe('200')
    const late = await region.createCase({
      concludedOn: '2026-05-20',
      defendants: [{ agency: region.department.id, role: 'sole', outcome: 'mediated' }],
    })
    const third = await loginAt(test, 'county-office', await secondOffice())
    expect(await outcome(third.post(`/bulletins/${id}/approve`))).toBe('409 bulletin.figuresMoved')
    expect(await outcome(clerk.post(`/bulletins/${id}/compute`))).toBe('200')
    expect(await outcome(third.post(`/bulletins/${id}/approve`))).toBe('200')
    expect(await outcome(third.post(`/bulletins/${id}/approve`))).toBe(
      '409 bulletin.approvedAlready',
    )
    await test.payload.update({
      collection: 'cases',
      id: late.id,
      data: { deletedAt: new Date().toISOString() },
      trash: true,
    })
  })

  /** Another rule-of-law office of the same county, for a third clerk. */
  const secondOffice = async (): Promise<string> => {
    const { id } = await test.payload.create({
      collection: 'agencies',
      data: {
        name: `${region.region.name}依法治县办（派驻${number()}）`,
        region: region.region.id,
        kind: 'law-office',
        field: 'justice',
      },
      depth: 0,
    })
    return id
  }

  it('of two who approve at once let one through', async () => {
    const { id } = await draft(clerk)
    const third = await loginAt(test, 'county-office', await secondOffice())
    const answers = await Promise.all(
      [colleague, third].map((client) => outcome(client.post(`/bulletins/${id}/approve`))),
    )
    expect(answers.sort()).toEqual(['200', '409 bulletin.approvedAlready'])
  })

  it('tell every agency of their scope once, and settle the duty to circulate', async () => {
    const one = await lostCase(region)
    const circulate = await mustOf(test, one, 'circulate')
    expect(circulate.state).toBe('open')
    const doc = await issued()
    expect(doc.losses?.map((loss) => loss.caseNumber)).toContain(one.caseNumber)
    const after = await test.payload.findByID({ collection: 'duties', id: circulate.id, depth: 0 })
    expect(after).toMatchObject({ state: 'struck-off', bulletin: doc.id })
    // Only circulation is settled: tracing back, talking and answering for it are not.
    expect((await mustOf(test, one, 'trace-back')).state).toBe('open')

    const notices = async () => {
      const { docs } = await test.payload.find({
        collection: 'notifications',
        where: { dispatchKey: { equals: `bulletin-issued|${doc.id}` } },
        depth: 0,
        pagination: false,
      })
      return docs
    }
    const told = await notices()
    const recipients = told.map(({ recipient }) => recipient)
    expect(recipients).toEqual(
      expect.arrayContaining([
        region.government.id,
        region.department.id,
        region.otherDepartment.id,
        region.office.id,
      ]),
    )
    expect(told.every(({ needsReceipt }) => needsReceipt)).toBe(true)
    // Again under the same number: nothing happens. Under another: refused.
    expect(await outcome(clerk.post(`/bulletins/${doc.id}/issue`, { number: doc.number }))).toBe(
      '200',
    )
    expect(await outcome(clerk.post(`/bulletins/${doc.id}/issue`, { number: number() }))).toBe(
      '409 bulletin.issuedAlready',
    )
    expect(await notices()).toHaveLength(told.length)
    // A number is given once.
    const second = await draft(clerk)
    await colleague.post(`/bulletins/${second.id}/approve`)
    expect(await outcome(clerk.post(`/bulletins/${second.id}/issue`, { number: doc.number }))).toBe(
      '409 bulletin.numberTaken',
    )
    expect(await outcome(clerk.post(`/bulletins/${second.id}/issue`, { number: ' ' }))).toBe(
      '400 bulletin.number',
    )
  })

  it('issued twice at once go out once', async () => {
    const { id } = await draft(clerk)
    await colleague.post(`/bulletins/${id}/approve`)
    const same = number()
    const answers = await Promise.all(
      [clerk, colleague].map((client) =>
        outcome(client.post(`/bulletins/${id}/issue`, { number: same })),
      ),
    )
    expect(answers).toEqual(['200', '200'])
    const { totalDocs } = await test.payload.count({
      collection: 'notifications',
      where: {
        and: [
          { dispatchKey: { equals: `bulletin-issued|${id}` } },
          { recipient: { equals: region.department.id } },
        ],
      },
    })
    expect(totalDocs).toBe(1)
  })

  it('reach agencies once issued, without the cases of others', async () => {
    const { id } = await draft(clerk)
    const leader = await region.login('leader')
    for (const client of [agency, leader])
      expect((await client.get(`/bulletins/${id}`)).status).toBe(404)
    await colleague.post(`/bulletins/${id}/approve`)
    expect((await agency.get(`/bulletins/${id}`)).status).toBe(404)
    await clerk.post(`/bulletins/${id}/issue`, { number: number() })
    for (const client of [agency, leader]) {
      const { status, body } = await client.get(`/bulletins/${id}?depth=0`)
      expect(status).toBe(200)
      expect(body).toHaveProperty('figures')
      expect(body).not.toHaveProperty('inputs')
    }
    const elsewhere = await (await makeRegion(test)).login('agency')
    expect((await elsewhere.get(`/bulletins/${id}`)).status).toBe(404)
    expect((await agency.get(`/bulletins/${id}/changes`)).status).toBe(403)
  })

  it('stay as they are when cases change, and say what has changed', async () => {
    const doc = await issued()
    expect((await clerk.get(`/bulletins/${doc.id}/changes`)).body).toEqual({ changes: [] })
    await test.payload.update({
      collection: 'cases',
      id: won.id,
      data: {
        defendants: [{ agency: region.otherDepartment.id, role: 'sole', outcome: 'revoked' }],
      },
    })
    const { body } = await clerk.get<{ changes: Record<string, unknown>[] }>(
      `/bulletins/${doc.id}/changes`,
    )
    expect(body.changes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ case: won.id, field: 'isLost', then: false, now: true }),
        expect.objectContaining({ field: 'outcome', then: 'rejected-claims', now: 'revoked' }),
      ]),
    )
    expect(await stored(doc.id)).toEqual(doc)
    expect(await differences(doc.id)).toEqual([])

    const correction = await issued({ corrects: doc.id })
    expect(correction.corrects).toBe(doc.id)
    expect(correction.hash).not.toBe(doc.hash)
    expect((await stored(doc.id)).hash).toBe(doc.hash)
    await test.payload.update({
      collection: 'cases',
      id: won.id,
      data: {
        defendants: [
          { agency: region.otherDepartment.id, role: 'sole', outcome: 'rejected-claims' },
        ],
      },
    })
    // A draft or a bulletin of another county cannot be corrected.
    const { id: ofDraft } = await draft(clerk)
    expect(await outcome(clerk.post('/bulletins', { ...period, corrects: ofDraft }))).toBe(
      '400 bulletin.corrects',
    )
  })

  it('are changed on no path after approval', async () => {
    const { id } = await draft(clerk)
    await colleague.post(`/bulletins/${id}/approve`)
    const approved = await stored(id)
    const changes = [
      { text: '改写' },
      { toOn: '2026-03-31' },
      { state: 'draft' as const },
      { figures: {} },
      { losses: [] },
    ]
    for (const change of changes) {
      const local = test.payload.update({ collection: 'bulletins', id, data: change })
      await expect(local).rejects.toThrow('冻结')
      expect(await outcome(clerk.patch(`/bulletins/${id}`, change))).toBe('409 bulletin.frozen')
    }
    expect(await outcome(clerk.post(`/bulletins/${id}/compute`))).toBe('409 bulletin.frozen')
    expect((await clerk.delete(`/bulletins/${id}`)).status).toBeGreaterThanOrEqual(400)
    await expect(test.payload.delete({ collection: 'bulletins', id })).rejects.toThrow('冻结')
    expect(await stored(id)).toEqual(approved)
    // A draft changes its state by its steps alone, and may be thrown away.
    const { id: ofDraft } = await draft(clerk)
    const jump = { state: 'issued' as const }
    await expect(
      test.payload.update({ collection: 'bulletins', id: ofDraft, data: jump }),
    ).rejects.toThrow('审核')
    expect(await outcome(clerk.patch(`/bulletins/${ofDraft}`, jump))).toBe('200')
    expect((await stored(ofDraft)).state).toBe('draft')
    expect(await outcome(clerk.delete(`/bulletins/${ofDraft}`))).toBe('200')
  })

  it.each(['figures', 'inputs', 'losses'] as const)(
    'show verify that their %s were tampered with',
    async (field) => {
      const doc = await issued()
      expect(await differences(doc.id)).toEqual([])
      const figures = structuredClone(doc.figures) as { total: { lost: number } }
      const inputs = structuredClone(doc.inputs) as { counted: { isLost: boolean }[] }
      figures.total.lost -= 1
      const [first] = inputs.counted
      if (first) first.isLost = !first.isLost
      const data = { figures: { figures }, inputs: { inputs }, losses: { losses: [] } }[field]
      await test.payload.db.updateOne({ collection: 'bulletins', id: doc.id, data })
      const fields = (await differences(doc.id)).map((one) => one.field)
      expect(fields).toContain({ figures: 'figures', inputs: 'hash', losses: 'losses' }[field])
    },
  )

  it('name losses by agency, and none that an appeal has taken the place of', async () => {
    const county = await makeRegion(test)
    const office = await county.login('county-office')
    const both = await lostCase(county, {
      defendants: [
        { agency: county.department.id, role: 'sole', outcome: 'revoked' },
        {
          agency: county.prefectureGovernment.id,
          role: 'reconsideration-organ',
          outcome: 'revoked',
        },
      ],
    })
    const appealed = await lostCase(county, { effectiveOn: null })
    await county.createCase({
      caseNumber: '(2026)黔23行终9号',
      instance: 'second',
      prior: appealed.id,
      filedOn: '2026-05-20',
      concludedOn: '2026-06-20',
      effectiveOn: '2026-06-20',
      defendants: [
        {
          agency: county.department.id,
          role: 'sole',
          outcome: 'altered',
          alteredTo: 'rejected-claims',
        },
      ],
    })
    const { body } = await office.post('/bulletins?depth=0', period)
    const { losses } = body.doc?.inputs as { losses: { case: string; agency: string }[] }
    expect(losses.map((loss) => [loss.case, loss.agency])).toEqual([
      [both.id, county.department.id],
    ])
    expect(lost.id).not.toBe(both.id)
  })
})

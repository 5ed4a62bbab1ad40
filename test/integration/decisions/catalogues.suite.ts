import { beforeAll, describe, expect, it } from '@jest/globals'

import { today } from '@/src/domain/clock'
import type { DecisionCatalogue } from '@/src/payload-types'
import { sharedTestPayload } from '@/test/harness/shared'
import type { RestClient } from '@/test/harness/rest'
import {
  makeDeciders,
  paper,
  storedDecision,
  type Deciders,
} from '@/test/integration/decisions/decisionTest'
import { outcome } from '@/test/integration/ledger/ledgerTest'
import { created, steps } from '@/test/integration/oversight/oversightTest'

const step = steps('decision-catalogues')

describe('yearly catalogues', () => {
  let all: Deciders
  let year = 2030

  beforeAll(async () => {
    all = await makeDeciders(await sharedTestPayload())
  })

  const body = (more: object = {}) => {
    year += 1
    return {
      decider: all.region.government.id,
      year,
      items: [
        { title: '公共停车收费办法', handlingUnit: all.region.department.id, quarter: '2' },
        { title: '城市更新专项规划', handlingUnit: all.region.otherDepartment.id, quarter: '3' },
      ],
      ...more,
    }
  }
  const draw = (who: RestClient, more: object = {}): Promise<string> =>
    created(who.post('/decision-catalogues', body(more)))
  const stored = (id: string): Promise<DecisionCatalogue> =>
    all.test.payload.findByID({ collection: 'decision-catalogues', id, depth: 0 })
  const consent = async () => ({
    consentOn: today(),
    consentFile: await paper(all.test, all.region.office),
  })
  const published = async (): Promise<string> => {
    const id = await draw(all.office, await consent())
    expect(await step(all.government, id, 'publish')).toBe('200')
    return id
  }

  it('are published by another person, with the consent of the party committee', async () => {
    const { office, government, unit, test } = all
    const id = await draw(office)
    expect(await step(government, id, 'publish')).toBe('409 catalogue.noConsent')
    await expect(
      test.payload.update({
        collection: 'decision-catalogues',
        id,
        data: { state: 'published' },
        depth: 0,
      }),
    ).rejects.toMatchObject({ data: { code: 'catalogue.steps' } })
    expect(await outcome(office.patch(`/decision-catalogues/${id}`, await consent()))).toBe('200')
    expect(await step(office, id, 'publish')).toBe('403 catalogue.ownCatalogue')
    expect(await step(unit, id, 'publish')).toMatch(/^404/)
    expect(await step(government, id, 'publish')).toBe('200')
    expect(await stored(id)).toMatchObject({ state: 'published', publishedOn: today() })
    expect(await step(government, id, 'publish')).toBe('409 catalogue.published')
    expect((await unit.get(`/decision-catalogues/${id}`)).status).toBe(200)
  })

  it('are one for a government and a year, kept by it or the office', async () => {
    const { office, unit, region } = all
    const id = await draw(office)
    const { year: taken } = await stored(id)
    expect(await outcome(office.post('/decision-catalogues', body({ year: taken })))).toBe(
      '409 catalogue.twin',
    )
    expect(await outcome(unit.post('/decision-catalogues', body()))).toBe(
      '403 catalogue.onlyKeepers',
    )
    expect(
      await outcome(office.post('/decision-catalogues', body({ decider: region.department.id }))),
    ).toBe('400 decision.noGovernment')
  })

  it('change by recorded amendments alone, once they are published', async () => {
    const { office, region, test } = all
    const id = await published()
    expect(await outcome(office.patch(`/decision-catalogues/${id}`, { items: [] }))).toBe(
      '409 catalogue.published',
    )
    const add = {
      kind: 'add',
      title: '防洪规划',
      handlingUnit: region.department.id,
      quarter: '4',
      reason: '汛期部署新增事项',
    }
    expect(await step(office, id, 'amend', add)).toBe('409 catalogue.noConsent')
    const consented = async () => ({
      consentOn: today(),
      files: [await paper(test, region.office)],
    })
    expect(await step(office, id, 'amend', { ...add, ...(await consented()) })).toBe('200')
    const [first] = (await stored(id)).items ?? []
    const remove = { kind: 'remove', row: first?.id, reason: '事项合并办理' }
    expect(await step(office, id, 'amend', { ...remove, ...(await consented()) })).toBe('200')
    const after = await stored(id)
    expect(after.items?.map(({ title }) => title)).toEqual(['城市更新专项规划', '防洪规划'])
    expect(after.amendments?.map(({ kind, item }) => [kind, item])).toEqual([
      ['add', '防洪规划'],
      ['remove', '公共停车收费办法'],
    ])
  })

  it('start a decision with one click, once', async () => {
    const { unit, office, region } = all
    const id = await published()
    const [item, other] = (await stored(id)).items ?? []
    const start = (who: RestClient, row: string | null | undefined) =>
      who.post(`/decision-catalogues/${id}/start`, { row })
    expect(await outcome(start(unit, other?.id))).toBe('403 decision.otherUnit')
    const { status, body: answer } = await start(unit, item?.id)
    expect(status).toBe(201)
    const decision = await storedDecision(all, answer.doc?.id ?? '')
    expect(decision).toMatchObject({
      title: '公共停车收费办法',
      catalogue: id,
      catalogueItem: item?.id,
      handlingUnit: region.department.id,
      state: 'proposed',
    })
    expect(await outcome(start(unit, item?.id))).toBe('409 catalogue.itemStarted')
    const both = await Promise.all([
      outcome(start(office, other?.id)),
      outcome(start(office, other?.id)),
    ])
    expect(both.sort()).toEqual(['201', '409 catalogue.itemStarted'])
    const draft = await draw(office)
    expect(await outcome(office.post(`/decision-catalogues/${draft}/start`, { row: 'x' }))).toBe(
      '409 catalogue.notPublished',
    )
  })
})

import { beforeAll, describe, expect, it } from '@jest/globals'

import { today } from '@/src/domain/clock'
import { addDays } from '@/src/domain/day'
import type { TestPayload } from '@/test/harness/boot'
import { makeRegion, type TestRegion } from '@/test/harness/factories'
import type { RestClient } from '@/test/harness/rest'
import { sharedTestPayload } from '@/test/harness/shared'
import { outcome } from '@/test/integration/ledger/ledgerTest'
import {
  enterMatter,
  makeCounsel,
  matterStep,
  mattersOfCase,
  opinionStep,
  upload,
  write,
  type TestCounsel,
} from '@/test/integration/matters/matterTest'
import { created, listed } from '@/test/integration/oversight/oversightTest'

const PLAINTIFF = '原告子丑寅卯'

/** A matter of a suit with everything that hangs on it, and one of somebody else. */
interface Desk {
  readonly caseId: string
  readonly matter: string
  readonly opinion: string
  readonly comment: string
  readonly notice: string
  readonly material: string
  readonly paper: string
  readonly loose: string
}

describe('what counsel sees', () => {
  let test: TestPayload
  let region: TestRegion
  let unit: RestClient

  beforeAll(async () => {
    test = await sharedTestPayload()
    region = await makeRegion(test)
    unit = await region.login('agency')
  })

  const makeDesk = async (counsel: TestCounsel): Promise<Desk> => {
    const { id: caseId } = await region.createCase({
      plaintiffs: [{ name: PLAINTIFF, kind: 'person' }],
      filedOn: addDays(today(), -3),
      servedOn: addDays(today(), -1),
    })
    const matter = (await mattersOfCase(test, caseId)).get(region.department.id)?.id ?? ''
    const material = await upload(unit)
    expect(await outcome(unit.patch(`/matters/${matter}`, { materials: [material] }))).toBe('200')
    expect(await matterStep(unit, matter, 'assign', { engagement: counsel.engagement.id })).toBe(
      '200',
    )
    const paper = await upload(counsel.rest)
    const opinion = await write(counsel, matter, { files: [paper] })
    const comment = await created(unit.post('/matter-comments', { matter, text: '请看材料' }))
    const { docs: notices } = await test.payload.find({
      collection: 'notifications',
      where: { and: [{ matter: { equals: matter } }, { person: { equals: counsel.user.id } }] },
      depth: 0,
      limit: 1,
    })
    const notice = notices[0]?.id ?? ''
    const loose = await upload(counsel.rest)
    return { caseId, matter, opinion, comment, notice, material, paper, loose }
  }

  const fileUrl = async (id: string): Promise<string> => {
    const { filename } = await test.payload.findByID({ collection: 'files', id, depth: 0 })
    return `/files/file/${encodeURIComponent(filename ?? '')}`
  }

  /** Every way to the records of a desk: by id, in the list, counted, searched, populated, versions, downloads. */
  const seen = async (who: RestClient, desk: Desk): Promise<Record<string, unknown>> => {
    const ok = async (path: string) => (await who.get(path)).status === 200
    const inList = async (path: string, id: string) => (await listed(who, path)).ids.includes(id)
    const counted = async (slug: string, id: string) => {
      const { body } = await who.get(`/${slug}/count?where[id][equals]=${id}`)
      return (body.totalDocs ?? 0) > 0
    }
    const rows = {
      matters: desk.matter,
      'legal-opinions': desk.opinion,
      'matter-comments': desk.comment,
      notifications: desk.notice,
      cases: desk.caseId,
      files: desk.material,
    }
    const result: Record<string, unknown> = {}
    for (const [slug, id] of Object.entries(rows)) {
      result[slug] = [
        await ok(`/${slug}/${id}?depth=0`),
        await inList(`/${slug}?limit=200&depth=0`, id),
        await counted(slug, id),
      ]
    }
    const populated = await who.get(`/matters/${desk.matter}?depth=2`)
    const versions = await who.get(
      `/legal-opinions/versions?where[parent][equals]=${desk.opinion}&depth=0`,
    )
    const search = await listed(
      who,
      `/cases?where[plaintiffs.name][like]=${encodeURIComponent(PLAINTIFF)}&depth=0`,
    )
    return {
      ...result,
      populated: JSON.stringify(populated.body).includes(PLAINTIFF),
      search: search.ids.includes(desk.caseId),
      versions: (versions.body.totalDocs ?? 0) > 0,
      material: await ok(await fileUrl(desk.material)),
      paper: await ok(await fileUrl(desk.paper)),
      loose: await ok(await fileUrl(desk.loose)),
      actions: (await who.get(`/matters/${desk.matter}/actions`)).status === 200,
      comment:
        (await who.post('/matter-comments', { matter: desk.matter, text: '再问' })).status === 201,
      write:
        (await who.patch(`/legal-opinions/${desk.opinion}`, { limits: '以材料为限' })).status ===
        200,
    }
  }
  const all = [true, true, true]
  const none = [false, false, false]
  const everything = {
    matters: all,
    'legal-opinions': all,
    'matter-comments': all,
    notifications: all,
    cases: all,
    files: all,
    populated: true,
    search: true,
    versions: true,
    material: true,
    paper: true,
    loose: true,
    actions: true,
    comment: true,
    write: true,
  }
  const nothing = {
    matters: none,
    'legal-opinions': none,
    'matter-comments': none,
    notifications: none,
    cases: none,
    files: none,
    populated: false,
    search: false,
    versions: false,
    material: false,
    paper: false,
    // Attached to nothing, it tells nothing of any matter.
    loose: true,
    actions: false,
    comment: false,
    write: false,
  }

  it('is what is assigned, on every way in, and nothing of others', async () => {
    const [own, other] = [await makeCounsel(test, region), await makeCounsel(test, region)]
    const desk = await makeDesk(own)
    expect(await seen(own.rest, desk)).toEqual(everything)
    expect(await seen(other.rest, desk)).toEqual({ ...nothing, loose: false })
    for (const slug of ['duties', 'decisions', 'hearings', 'audit-events', 'task-forces'])
      expect((await listed(own.rest, `/${slug}?depth=0`)).total).toBe(0)
  })

  it('ends with the engagement: the day after its term, and on the day on which it is ended', async () => {
    for (const data of [
      { endOn: addDays(today(), -1), startOn: '2020-01-01' },
      { endedOn: today() },
    ]) {
      const own = await makeCounsel(test, region)
      const desk = await makeDesk(own)
      await test.payload.db.updateOne({ collection: 'engagements', id: own.engagement.id, data })
      expect(await seen(own.rest, desk)).toEqual(nothing)
      expect(await opinionStep(own.rest, desk.opinion, 'submit')).toBe('404 record.notFound')
    }
  })

  it('moves to whom the matter is re-assigned, without what the other left unfinished', async () => {
    const [own, next] = [await makeCounsel(test, region), await makeCounsel(test, region)]
    const desk = await makeDesk(own)
    expect(
      await matterStep(unit, desk.matter, 'reassign', {
        engagement: next.engagement.id,
        reason: '原顾问回避',
      }),
    ).toBe('200')
    expect(await seen(own.rest, desk)).toEqual(nothing)
    expect(await seen(next.rest, desk)).toEqual({
      ...everything,
      'legal-opinions': none,
      notifications: none,
      versions: false,
      paper: false,
      loose: false,
      write: false,
    })
  })

  it('is no way to read files of others: only what may be read is attached', async () => {
    const own = await makeCounsel(test, region)
    const desk = await makeDesk(own)
    const foreign = await upload(await region.login('county-office'))
    expect(
      await outcome(own.rest.patch(`/legal-opinions/${desk.opinion}`, { files: [foreign] })),
    ).toBe('403 file.notYours')
  })

  it('is logged when it is downloaded, once for a download in parts', async () => {
    const own = await makeCounsel(test, region)
    const matter = await enterMatter(unit, region)
    const material = await upload(unit)
    await unit.patch(`/matters/${matter}`, { materials: [material] })
    await matterStep(unit, matter, 'assign', { engagement: own.engagement.id })
    const url = await fileUrl(material)
    const whole = await own.rest.request('GET', url)
    expect([whole.status, whole.headers.get('content-disposition')]).toEqual([200, 'attachment'])
    const first = await own.rest.request('GET', url, { headers: { range: 'bytes=0-99' } })
    const rest = await own.rest.request('GET', url, { headers: { range: 'bytes=100-199' } })
    expect([first.status, rest.status]).toEqual([206, 206])
    expect(rest.headers.get('content-length')).toBe('100')
    const stranger = await makeCounsel(test, region)
    expect((await stranger.rest.request('GET', url)).status).not.toBe(200)
    const { docs } = await test.payload.find({
      collection: 'audit-events',
      where: {
        and: [{ type: { equals: 'file.downloaded' } }, { subjectId: { equals: material } }],
      },
      depth: 0,
    })
    expect(docs.map(({ actor }) => actor)).toEqual([own.user.id, own.user.id])
  })
})

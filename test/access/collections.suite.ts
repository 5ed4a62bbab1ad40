import { beforeAll, describe, expect, it } from '@jest/globals'

import { demoFile } from '@/seed/demo/demoFile'
import { roles } from '@/src/domain/roles'
import {
  matrix,
  noRights,
  payloadCollections,
  relations,
  type Actor,
  type Relation,
} from '@/test/access/matrix'
import { sharedWorld } from '@/test/access/sharedWorld'
import type { World } from '@/test/access/world'
import type { RestResponse } from '@/test/harness/rest'

const actors: readonly Actor[] = [...roles.map(({ value }) => value), 'visitor']

/** A change that every record of the collection bears. */
const changes: Readonly<Record<string, Record<string, unknown>>> = {
  cases: { remarks: '补充' },
  hearings: { remarks: '补充' },
  appearances: { headName: '分管副局长' },
  'judicial-suggestions': { content: '建议补充' },
  agencies: { phone: '0859-0000000' },
  users: { phone: '0859-0000000' },
  courts: { code: '测' },
  regions: { nameEn: 'Test' },
  rules: { demandEn: 'Demand' },
  benchmarks: { source: '更正' },
  calendars: { source: '更正' },
  webhooks: { isEnabled: false },
  tracebacks: { measures: [] },
  interviews: { facts: '补充' },
  sanctions: { persons: [] },
  'written-reports': { selfCriticism: '补充' },
  'suggestion-replies': { number: '补充' },
  'law-reports': { questions: '补充' },
  observations: { lesson: '补充' },
  bulletins: { text: '补充' },
  inspections: { title: '补充' },
  findings: { measure: '补充' },
  'supervision-rounds': { title: '补充' },
  'assessment-tables': { title: '补充' },
  assessments: { total: '100.00' },
  'promotion-opinions': { askedBy: '补充' },
  referrals: { post: '补充' },
  counsel: { phone: '0859-0000000' },
  engagements: { feeClass: 'free' },
  'counsel-assessments': { remarks: '补充' },
  matters: { title: '改过的标题' },
  'legal-opinions': { limits: '以材料为限' },
  'matter-comments': { text: '改过' },
  'duty-places': { address: '一楼大厅' },
  'duty-shifts': { half: 'morning' },
  'task-forces': { goals: '目标补充' },
  'decision-catalogues': { consentOn: '2026-01-05' },
  decisions: { summary: '补充' },
  'decision-drafts': { changes: '改过' },
  'legality-reviews': { signer: '某人' },
  'public-comments': { reason: '答复' },
  'official-documents': { title: '改过的标题' },
  'document-templates': { addressee: '补充' },
}

/** Collections whose records go to the trash; nobody deletes them for good. */
const withTrash = ['cases', 'judicial-suggestions']
const withVersions = ['rules', 'document-templates']

/** Allowed, denied, or neither: then the status itself shows in the comparison. */
const verdict = ({ status }: RestResponse, letter: string): string => {
  // 409: the rights are there, and a guard (the last administrator, a name in use) says what stands against it.
  if (status === 200 || status === 201 || status === 409) return letter
  return [401, 403, 404].includes(status) ? '' : `${letter}${status}`
}

describe('rights by collection, role, operation and scope', () => {
  let world: World
  beforeAll(async () => {
    world = await sharedWorld()
  }, 240_000)

  const create = (collection: string, relation: Relation, actor: Actor): Promise<RestResponse> => {
    const client = world.clients[actor]
    if (collection !== 'files')
      return client.post(`/${collection}`, world.body(collection, relation))
    const form = new FormData()
    const { data, name, mimetype } = demoFile('matrix')
    form.append('file', new Blob([new Uint8Array(data)], { type: mimetype }), name)
    form.append('_payload', JSON.stringify({ title: 'matrix' }))
    return client.request('POST', '/files', { body: form })
  }

  const remove = async (
    collection: string,
    relation: Relation,
    actor: Actor,
    isExpected: boolean,
  ): Promise<RestResponse> => {
    const isOwnAccount = collection === 'users' && relation === 'own'
    const id =
      isExpected && !isOwnAccount
        ? await world.fresh(collection, relation)
        : world.target(collection, relation, actor)
    return withTrash.includes(collection)
      ? world.clients[actor].patch(`/${collection}/${id}`, { deletedAt: new Date().toISOString() })
      : world.clients[actor].delete(`/${collection}/${id}`)
  }

  const found = async (
    collection: string,
    relation: Relation,
    actor: Actor,
    expected: string,
  ): Promise<string> => {
    const client = world.clients[actor]
    const id = world.target(collection, relation, actor)
    const answers = [
      verdict(await create(collection, relation, actor), 'c'),
      verdict(await client.get(`/${collection}/${id}?depth=0`), 'r'),
      verdict(await client.patch(`/${collection}/${id}`, changes[collection] ?? {}), 'u'),
      verdict(await remove(collection, relation, actor, expected.includes('d')), 'd'),
    ]
    if (withVersions.includes(collection)) {
      const { status, body } = await client.get(`/${collection}/versions?depth=0`)
      answers.push(status === 200 && (body.totalDocs ?? 0) > 0 ? 'v' : '')
    }
    return answers.join('')
  }

  for (const [collection, table] of Object.entries(matrix)) {
    describe(collection, () => {
      it.each(actors)('%s', async (actor) => {
        const expected = table[actor] ?? noRights
        const actual: Record<string, string> = {}
        // Who has no rights at all is asked about both ends only.
        const isOutside = relations.every((relation) => expected[relation] === '')
        for (const relation of relations) {
          if (isOutside && relation === 'region') continue
          actual[relation] = await found(collection, relation, actor, expected[relation])
        }
        expect(actual).toEqual(isOutside ? { own: '', other: '' } : expected)
      })
    })
  }

  it('lists every collection of the configuration', () => {
    const slugs = world.test.payload.config.collections.map(({ slug }) => slug).sort()
    expect([...Object.keys(matrix), ...payloadCollections].sort()).toEqual(
      expect.arrayContaining(slugs),
    )
    expect(slugs).toEqual(expect.arrayContaining(Object.keys(matrix)))
  })

  it.each(withTrash)('%s are never deleted for good', async (collection) => {
    const id = await world.fresh(collection, 'own')
    const { status } = await world.clients['prefecture-office'].delete(`/${collection}/${id}`)
    expect(status).toBe(409)
  })

  it('lists only what may be read', async () => {
    for (const actor of ['agency', 'court'] as const) {
      const { body } = await world.clients[actor].get('/cases?depth=0&limit=100')
      const ids = (body.docs ?? []).map(({ id }) => id)
      expect(ids).toContain(world.places.own.caseId)
      expect(ids).not.toContain(world.places.region.caseId)
      expect(ids).not.toContain(world.places.other.caseId)
    }
  })
})

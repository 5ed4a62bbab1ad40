import type { CollectionSlug } from 'payload'

import { roles, type Role } from '@/src/domain/roles'
import type { Agency, Court } from '@/src/payload-types'
import type { TestPayload } from '@/test/harness/boot'
import { makeRegion, type TestRegion } from '@/test/harness/factories'
import type { RestClient } from '@/test/harness/rest'
import { randomSuffix } from '@/test/harness/scratch'
import { sharedTestPayload } from '@/test/harness/shared'
import { demoFile } from '@/seed/demo/demoFile'
import { makeDecisions, type Decisions } from '@/test/access/decisions'
import { documentBody, makeDocuments } from '@/test/access/documents'
import { makeDesk, type Desk } from '@/test/access/desk'
import { relations, type Actor, type Relation } from '@/test/access/matrix'
import { makeMatters, type Matters } from '@/test/access/matters'
import { makeOversight, type Oversight } from '@/test/access/oversight'
import { makeRoster, type Roster } from '@/test/access/roster'
import { makePapers, paperBody, type Papers } from '@/test/access/papers'

/** The plaintiff of every case of the world: no role that does not handle cases may ever meet it. */
export const PLAINTIFF = '原告壬癸甲乙'

interface Place {
  readonly agency: Agency
  readonly court: Court
  readonly region: string
  readonly caseId: string
  readonly hearing: string
  readonly agencyUser: string
}

/** Two regions with everything that can be read or changed in them, and a signed-in client for each role. */
export interface World {
  readonly test: TestPayload
  readonly home: TestRegion
  readonly away: TestRegion
  readonly places: Readonly<Record<Relation, Place>>
  readonly clients: Readonly<Record<Actor, RestClient>>
  /** The record of a collection that stands in a relation to the actor. */
  readonly target: (collection: string, relation: Relation, actor: Actor) => string
  /** A valid new record of a collection, in the scope of a relation. */
  readonly body: (collection: string, relation: Relation) => Record<string, unknown>
  /** A record of its own, for those who may delete it. */
  readonly fresh: (collection: string, relation: Relation) => Promise<string>
}

const HEARING_AT = new Date(Date.now() + 20 * 24 * 3600 * 1000).toISOString()

const makePlace = async (
  { payload }: TestPayload,
  region: TestRegion,
  agency: Agency,
  court: Court,
  agencyUser: string,
): Promise<Place> => {
  const { id: caseId } = await region.createCase({
    court: court.id,
    plaintiffs: [{ name: PLAINTIFF, kind: 'person' }],
    defendants: [{ agency: agency.id, role: 'sole' }],
    servedOn: '2026-03-06',
  })
  const { id: hearing } = await payload.create({
    collection: 'hearings',
    data: { case: caseId, startsAt: HEARING_AT, state: 'scheduled' },
    depth: 0,
  })
  return { agency, court, region: region.region.id, caseId, hearing, agencyUser }
}

const firstId = async (
  { payload }: TestPayload,
  collection: CollectionSlug,
  path: string,
  value: string,
): Promise<string> => {
  const { docs } = await payload.find({
    collection,
    where: { [path]: { equals: value } },
    depth: 0,
    limit: 1,
  })
  const [found] = docs
  if (!found) throw new Error(`No ${collection} with ${path}`)
  return String(found.id)
}

/** Builds the world; see `sharedWorld`. */
export const makeWorld = async (): Promise<World> => {
  const test = await sharedTestPayload()
  const { payload, rest } = test
  const home = await makeRegion(test)
  const away = await makeRegion(test)
  const colleague = await payload.create({
    collection: 'users',
    data: {
      name: '另一单位经办员',
      email: `colleague-${home.suffix}@example.com`,
      password: 'zhisu-test-2026',
      role: 'agency',
      agency: home.otherDepartment.id,
      isActive: true,
    },
    depth: 0,
  })
  const places = {
    own: await makePlace(test, home, home.department, home.court, (await home.user('agency')).id),
    region: await makePlace(test, home, home.otherDepartment, away.court, colleague.id),
    other: await makePlace(test, away, away.department, away.court, (await away.user('agency')).id),
  }

  const clients = { visitor: rest.visitor } as Record<Actor, RestClient>
  const accounts = {} as Record<Role, string>
  for (const { value } of roles) {
    clients[value] = await home.login(value)
    accounts[value] = (await home.user(value)).id
  }

  const make = async (collection: CollectionSlug, data: object): Promise<string> => {
    const { id } = await payload.create({ collection, data: data as never, depth: 0 })
    return String(id)
  }
  let serial = 0
  const unique = (): string => {
    serial += 1
    return `${randomSuffix()}${serial}`
  }

  let year = 2030
  const nextYear = (): number => {
    year += 1
    return year
  }

  const papers = {
    own: await makePapers(test, { ...places.own, of: home }),
    region: await makePapers(test, { ...places.region, of: home }),
    other: await makePapers(test, { ...places.other, of: away }),
  } satisfies Record<Relation, Papers>

  const oversight = {
    own: await makeOversight(test, { agency: places.own.agency, of: home }),
    region: await makeOversight(test, { agency: places.region.agency, of: home }),
    other: await makeOversight(test, { agency: places.other.agency, of: away }),
  } satisfies Record<Relation, Oversight>

  const { id: otherCounsel } = await payload.create({
    collection: 'users',
    data: {
      name: '另一法律顾问',
      email: `other-counsel-${home.suffix}@example.com`,
      password: 'zhisu-test-2026',
      role: 'counsel',
      region: home.region.id,
      isActive: true,
    },
    depth: 0,
  })
  const matters = {
    own: await makeMatters(test, { ...places.own, of: home, counselUser: accounts.counsel }),
    region: await makeMatters(test, { ...places.region, of: home, counselUser: otherCounsel }),
    other: await makeMatters(test, { ...places.other, of: away, counselUser: otherCounsel }),
  } satisfies Record<Relation, Matters>
  const decisions = {
    own: await makeDecisions(test, { agency: places.own.agency, of: home }),
    region: await makeDecisions(test, { agency: places.region.agency, of: home }),
    other: await makeDecisions(test, { agency: places.other.agency, of: away }),
  } satisfies Record<Relation, Decisions>
  const desk = {
    own: await makeDesk(test, { ...places.own, counselUser: accounts.counsel }),
    region: await makeDesk(test, { ...places.region, counselUser: otherCounsel }),
    other: await makeDesk(test, { ...places.other, counselUser: otherCounsel }),
  } satisfies Record<Relation, Desk>

  const roster = {
    own: await makeRoster(test, { agency: places.own.agency, of: home }),
    region: await makeRoster(test, { agency: places.region.agency, of: home }),
    other: await makeRoster(test, { agency: places.other.agency, of: away }),
  } satisfies Record<Relation, Roster>

  const body: World['body'] = (collection, relation) => {
    const { agency, court, caseId, region } = places[relation]
    const ofPaper =
      paperBody(papers[relation], collection) ??
      oversight[relation].bodies[collection] ??
      roster[relation].bodies[collection]?.() ??
      matters[relation].bodies[collection] ??
      decisions[relation].bodies[collection] ??
      desk[relation].bodies[collection]
    if (ofPaper) return ofPaper
    switch (collection) {
      case 'cases':
        return {
          ...home.caseData({ court: court.id, defendants: [{ agency: agency.id, role: 'sole' }] }),
        }
      case 'hearings':
        return { case: caseId, startsAt: HEARING_AT, state: 'scheduled' }
      case 'judicial-suggestions':
        return {
          number: `测法建〔2026〕${unique()}号`,
          court: court.id,
          agency: agency.id,
          receivedOn: '2026-03-02',
          content: '建议',
        }
      case 'agencies':
        return { name: `单位${unique()}`, region, kind: 'department', field: 'other' }
      case 'users':
        return {
          name: '执法人员',
          email: `${unique()}@example.com`,
          password: 'zhisu-test-2026',
          role: 'officer',
          region,
          isActive: true,
        }
      case 'courts':
        return { name: `法院${unique()}`, level: 'basic' }
      case 'regions':
        return { name: `地区${unique()}`, slug: unique(), level: 'county' }
      case 'benchmarks':
        return {
          title: `指标${unique()}`,
          year: nextYear(),
          scope: 'national',
          kind: 'concluded',
          percent: '20.00',
          source: '测试',
        }
      case 'calendars':
        return { title: `安排${unique()}`, year: nextYear(), kind: 'national' }
      case 'bulletins':
        return { fromOn: '2026-01-01', toOn: '2026-06-30', level: 'county', region }
      case 'official-documents':
        return documentBody(places[relation])
      case 'webhooks':
        return {
          name: `回调${unique()}`,
          url: 'https://hook.example.com/x',
          preset: 'generic',
          secret: 'a-secret-of-16-or-more',
          recipient: agency.id,
        }
      default:
        return {}
    }
  }

  const ofPlace = async (relation: Relation): Promise<Record<string, string>> => {
    const { agency, court, region, caseId, hearing, agencyUser } = places[relation]
    const { docs: notices } = await payload.find({
      collection: 'notifications',
      where: {
        and: [{ hearing: { equals: hearing } }, { recipient: { equals: agency.id } }],
      },
      depth: 0,
      limit: 1,
    })
    const notice = notices[0]?.id ?? ''
    const signedAt = new Date().toISOString()
    const { id: file } = await payload.create({
      collection: 'files',
      data: {
        title: relation,
        agency: agency.id,
        region,
        courts: relation === 'own' ? [court.id] : [],
        uploadedBy: agencyUser,
      },
      file: demoFile(unique()),
      depth: 0,
    })
    const targets: Record<string, string> = {
      cases: caseId,
      hearings: hearing,
      appearances: await firstId(test, 'appearances', 'hearing', hearing),
      duties: await firstId(test, 'duties', 'case', caseId),
      notifications: notice,
      receipts: await make('receipts', {
        notification: notice,
        recipient: agency.id,
        region,
        signedAt,
        via: 'console',
      }),
      imports: await make('imports', {
        fileName: 'list.xlsx',
        state: 'done',
        region,
        court: court.id,
      }),
      files: file,
      users: agencyUser,
      agencies: agency.id,
      courts: court.id,
      regions: region,
      deliveries: await make('deliveries', {
        notification: notice,
        channel: 'email',
        address: 'x@example.com',
        state: 'sent',
        dedupeKey: unique(),
      }),
      'audit-events': await firstId(test, 'audit-events', 'subjectId', caseId),
      'audit-seals': await make('audit-seals', {
        number: 900_000 + relations.indexOf(relation),
        eventCount: 1,
        eventsHash: unique(),
        hash: unique(),
        sealedAt: signedAt,
      }),
      'schedule-slots': await make('schedule-slots', { key: unique() }),
      rules: await make('rules', {
        title: `规则${relation}`,
        kind: (['answer-brief', 'loss-analysis', 'early-warning'] as const)[
          relations.indexOf(relation)
        ],
        demand: '要求',
        version: 1,
      }),
    }
    for (const collection of [
      'judicial-suggestions',
      'benchmarks',
      'bulletins',
      'calendars',
      'webhooks',
    ]) {
      targets[collection] = await make(collection as CollectionSlug, body(collection, relation))
    }
    return {
      ...targets,
      ...papers[relation].ids,
      ...oversight[relation].ids,
      ...matters[relation].ids,
      ...roster[relation].ids,
      ...decisions[relation].ids,
      ...desk[relation].ids,
      ...(await makeDocuments(test, places[relation], relation)),
    }
  }
  const targets: Record<Relation, Record<string, string>> = {
    own: await ofPlace('own'),
    region: await ofPlace('region'),
    other: await ofPlace('other'),
  }
  const ownFiles = new Map<Actor, string>()
  for (const role of ['counsel', 'leader'] as const) {
    const { id } = await payload.create({
      collection: 'files',
      data: { title: role, uploadedBy: accounts[role] },
      file: demoFile(unique()),
      depth: 0,
    })
    ownFiles.set(role, id)
  }

  return {
    test,
    home,
    away,
    places,
    clients,
    body,
    target: (collection, relation, actor) => {
      if (relation === 'own' && collection === 'users' && actor !== 'visitor')
        return accounts[actor]
      const ownFile = collection === 'files' && relation === 'own' ? ownFiles.get(actor) : undefined
      return ownFile ?? targets[relation][collection] ?? ''
    },
    fresh: (collection, relation) => make(collection as CollectionSlug, body(collection, relation)),
  }
}

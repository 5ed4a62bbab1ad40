import type { PayloadRequest } from 'payload'

import { demoOrganCodes } from '@/seed/demo/organCodes'
import { demoAgencies, demoPlaces, DISCIPLINE, PREFECTURE } from '@/seed/demo/places'
import { DEMO_PASSWORD, type DemoUser } from '@/seed/demo/users'
import { upsert } from '@/seed/upsert'
import { addYears, startOfYear, type Day } from '@/src/domain/day'
import type { Agency, User } from '@/src/payload-types'

/** Ids of what the plan names in words. */
export interface DemoNames {
  readonly regions: ReadonlyMap<string, string>
  readonly agencies: ReadonlyMap<string, string>
  readonly courts: ReadonlyMap<string, string>
}

/** These are told by mail too: their notices wait in the outbox where no relay is set up. */
const withMailbox = new Set(['兴义市公安局', '兴仁市人力资源和社会保障局'])

type Head = NonNullable<Agency['heads']>[number]

/** Heads by their post, never by name. */
const headsOf = (name: string, kind: Agency['kind']): Head[] => {
  const heads = (chief: string, deputy: string): Head[] => [
    { name: chief, post: 'chief' },
    { name: deputy, post: 'deputy', duties: '法治、行政应诉' },
  ]
  if (kind === 'township') {
    const town = name.replace('人民政府', '')
    return heads(`${town}镇长`, `${town}分管副镇长`)
  }
  if (kind === 'government') return heads(`${name}主要负责人`, `${name}分管负责人`)
  return heads(`${name}局长`, `${name}分管副局长`)
}

const idsByName = async (
  req: PayloadRequest,
  collection: 'agencies' | 'courts',
): Promise<ReadonlyMap<string, string>> => {
  const { docs } = await req.payload.find({ collection, pagination: false, depth: 0, req })
  return new Map(docs.map(({ name, id }) => [name, id]))
}

const writeJurisdiction = async (
  req: PayloadRequest,
  regions: ReadonlyMap<string, string>,
  courts: ReadonlyMap<string, string>,
  today: Day,
): Promise<void> => {
  const fromOn = startOfYear(addYears(today, -3))
  for (const [name, id] of courts) {
    const jurisdiction = demoPlaces.flatMap(({ slug, court }) => {
      const region = regions.get(slug)
      return court === name && region ? [{ region, fromOn, isExample: true }] : []
    })
    if (jurisdiction.length === 0) continue
    await req.payload.update({ collection: 'courts', id, data: { jurisdiction }, depth: 0, req })
  }
}

/** Writes the agencies of the demo and the jurisdiction of its courts, both marked as examples. */
export const writeOrganizations = async (req: PayloadRequest, today: Day): Promise<DemoNames> => {
  const { docs } = await req.payload.find({
    collection: 'regions',
    pagination: false,
    depth: 0,
    req,
  })
  const regions = new Map(docs.map(({ slug, id }) => [slug, id]))
  const rows = [
    ...demoAgencies,
    { name: DISCIPLINE, slug: PREFECTURE, field: 'other', kind: 'discipline' } as const,
  ]
  for (const { name, slug, field, kind } of rows) {
    await upsert(
      req,
      'agencies',
      { name: { equals: name } },
      {
        name,
        region: regions.get(slug) ?? '',
        kind,
        field,
        heads: kind === 'discipline' ? [] : headsOf(name, kind),
        email: withMailbox.has(name)
          ? `mailbox-${[...withMailbox].indexOf(name)}@demo.invalid`
          : null,
      },
    )
  }
  const agencies = await idsByName(req, 'agencies')
  for (const { government } of demoPlaces) {
    await req.payload.update({
      collection: 'agencies',
      id: agencies.get(government) ?? '',
      data: { heads: headsOf(government, 'government') },
      depth: 0,
      req,
    })
  }
  for (const [name, organCode] of demoOrganCodes) {
    await req.payload.update({
      collection: 'agencies',
      id: agencies.get(name) ?? '',
      data: { organCode },
      depth: 0,
      req,
    })
  }
  const courts = await idsByName(req, 'courts')
  await writeJurisdiction(req, regions, courts, today)
  return { regions, agencies, courts }
}

/** Writes the accounts of the demo. */
export const writeUsers = async (
  req: PayloadRequest,
  users: readonly DemoUser[],
  names: DemoNames,
): Promise<User[]> => {
  const written: User[] = []
  for (const { email, name, role, slug, agency, court } of users) {
    written.push(
      await upsert(
        req,
        'users',
        { email: { equals: email } },
        {
          email,
          name,
          role,
          password: DEMO_PASSWORD,
          isActive: true,
          region: slug ? (names.regions.get(slug) ?? null) : null,
          agency: agency ? (names.agencies.get(agency) ?? null) : null,
          court: court ? (names.courts.get(court) ?? null) : null,
        },
      ),
    )
  }
  return written
}

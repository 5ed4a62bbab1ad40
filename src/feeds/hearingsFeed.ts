import type { Endpoint, PayloadHandler, PayloadRequest, Where } from 'payload'

import { now } from '@/src/domain/clock'
import { idOf } from '@/src/domain/idOf'
import { env } from '@/src/env'
import { hashOfFeedToken } from '@/src/feeds/feedToken'
import { hearingsCalendar, type CalendarHearing } from '@/src/feeds/hearingsCalendar'
import { localeOf } from '@/src/i18n/message'
import type { Agency } from '@/src/payload-types'

/** Hearings older than this leave the feed. */
const KEPT_MS = 90 * 24 * 60 * 60 * 1000

const SUFFIX = '.ics'

const ownerOf = async (req: PayloadRequest, file: unknown): Promise<Agency | null> => {
  if (typeof file !== 'string' || !file.endsWith(SUFFIX)) return null
  const hash = hashOfFeedToken(file.slice(0, -SUFFIX.length))
  const { docs } = await req.payload.find({
    collection: 'agencies',
    where: { and: [{ feedToken: { equals: hash } }, { isActive: { not_equals: false } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0] ?? null
}

/** An agency's feed holds the hearings it is called to; an office's those of its region and below. */
const scopeOf = async (req: PayloadRequest, owner: Agency): Promise<Where> => {
  if (owner.kind !== 'law-office') return { parties: { in: [owner.id] } }
  const region = idOf(owner.region) ?? ''
  const { docs: counties } = await req.payload.find({
    collection: 'regions',
    where: { parent: { equals: region } },
    select: {},
    depth: 0,
    pagination: false,
    req,
  })
  return { region: { in: [region, ...counties.map(({ id }) => id)] } }
}

const namesOf = async (
  req: PayloadRequest,
  collection: 'agencies' | 'courts',
  ids: readonly (string | null)[],
): Promise<Map<string, string>> => {
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: [...new Set(ids)].filter((id) => id !== null) } },
    select: { name: true },
    depth: 0,
    pagination: false,
    req,
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}

const hearingsOf = async (req: PayloadRequest, owner: Agency): Promise<CalendarHearing[]> => {
  const since = new Date(now(req).getTime() - KEPT_MS).toISOString()
  const { docs } = await req.payload.find({
    collection: 'hearings',
    where: { and: [await scopeOf(req, owner), { startsAt: { greater_than_equal: since } }] },
    sort: 'startsAt',
    depth: 0,
    pagination: false,
    req,
  })
  const agencies = await namesOf(
    req,
    'agencies',
    docs.flatMap(({ parties }) => (parties ?? []).map(idOf)),
  )
  const courts = await namesOf(
    req,
    'courts',
    docs.map(({ court }) => idOf(court)),
  )
  return docs.map((hearing) => ({
    id: hearing.id,
    caseNumber: hearing.title ?? '',
    startsAt: hearing.startsAt,
    sequence: hearing.sequence ?? 0,
    isCancelled: hearing.state === 'cancelled',
    court: courts.get(idOf(hearing.court) ?? '') ?? '',
    courtroom: hearing.courtroom ?? '',
    agencies: (hearing.parties ?? []).map((party) => agencies.get(idOf(party) ?? '') ?? ''),
    updatedAt: hearing.updatedAt,
  }))
}

const show: PayloadHandler = async (req) => {
  const owner = await ownerOf(req, req.routeParams?.file)
  if (!owner) return new Response(null, { status: 404 })
  const hearings = await hearingsOf(req, owner)
  const body = hearingsCalendar(owner.name, hearings, env().url, localeOf(req.i18n.language))
  return new Response(body, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="hearings.ics"',
      'Cache-Control': 'private, no-cache',
      'Referrer-Policy': 'no-referrer',
      'X-Robots-Tag': 'noindex',
    },
  })
}

/** `GET /api/feeds/hearings/SECRET.ics`: whoever holds the address may subscribe; 404 for any other. */
export const hearingsFeed: Endpoint = {
  path: '/feeds/hearings/:file',
  method: 'get',
  handler: show,
}

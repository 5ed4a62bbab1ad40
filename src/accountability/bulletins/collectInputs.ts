import type { PayloadRequest, Where } from 'payload'

import type {
  BulletinInputs,
  BulletinLevel,
  CountedCase,
  NamedLoss,
} from '@/src/domain/bulletins/bulletin'
import { idOf } from '@/src/domain/idOf'
import { samePeriodYearBefore, type Period } from '@/src/domain/metrics/period'
import { supersededCases } from '@/src/ledger/supersededCases'
import { regionsOf } from '@/src/metrics/regionsOf'
import type { Agency, Case } from '@/src/payload-types'

/** What a bulletin is about. */
export interface BulletinScope {
  readonly level: BulletinLevel
  readonly region: string
  readonly period: Period
}

/** The cases that count in a period: first instance, concluded, in the regions of the bulletin; no trash. */
export const countedWhere = (regions: readonly string[], { from, to }: Period): Where => ({
  and: [
    { region: { in: [...regions] } },
    { instance: { equals: 'first' } },
    { concludedOn: { greater_than_equal: from } },
    { concludedOn: { less_than_equal: to } },
  ],
})

/** Cases of a query, in the order of their numbers, with courts and agencies by name. */
export const casesWhere = async (
  req: PayloadRequest,
  where: Where,
  { trash = false }: { readonly trash?: boolean } = {},
): Promise<Case[]> => {
  const { docs } = await req.payload.find({
    collection: 'cases',
    where,
    sort: ['concludedOn', 'caseNumber'],
    depth: 0,
    pagination: false,
    trash,
    req,
  })
  return docs
}

/** Names of the courts and agencies of some cases. */
export const namesOf = async (
  req: PayloadRequest,
  cases: readonly Case[],
): Promise<ReadonlyMap<string, string>> => {
  const courts = new Set(cases.flatMap(({ court }) => idOf(court) ?? []))
  const agencies = new Set(
    cases.flatMap(({ defendants }) => defendants.flatMap(({ agency }) => idOf(agency) ?? [])),
  )
  const options = { depth: 0, pagination: false, select: { name: true }, req } as const
  const found = [
    ...(
      await req.payload.find({
        collection: 'courts',
        where: { id: { in: [...courts] } },
        ...options,
        req,
      })
    ).docs,
    ...(
      await req.payload.find({
        collection: 'agencies',
        where: { id: { in: [...agencies] } },
        ...options,
        req,
      })
    ).docs,
  ]
  return new Map(found.map(({ id, name }) => [id, name]))
}

/** A case as a bulletin keeps it. */
export const countedCase = (doc: Case, names: ReadonlyMap<string, string>): CountedCase => ({
  id: doc.id,
  caseNumber: doc.caseNumber,
  court: names.get(idOf(doc.court) ?? '') ?? '',
  region: idOf(doc.region) ?? '',
  concludedOn: doc.concludedOn ?? '',
  effectiveOn: doc.effectiveOn ?? null,
  isJudged: doc.isJudged ?? false,
  isLost: doc.isLost ?? false,
  defendants: doc.defendants.map(({ agency, role, outcome, alteredTo, isLoss }) => ({
    agency: idOf(agency) ?? '',
    agencyName: names.get(idOf(agency) ?? '') ?? '',
    role,
    outcome: outcome ?? null,
    alteredTo: alteredTo ?? null,
    isLoss: isLoss ?? false,
  })),
})

/** The losses of the agencies of some regions that took effect in a period, of whatever instance. */
const namedLosses = async (
  req: PayloadRequest,
  regions: readonly string[],
  { from, to }: Period,
): Promise<NamedLoss[]> => {
  const { docs: agencies }: { docs: Pick<Agency, 'id'>[] } = await req.payload.find({
    collection: 'agencies',
    where: { region: { in: [...regions] } },
    select: {},
    depth: 0,
    pagination: false,
    req,
  })
  const own = new Set(agencies.map(({ id }) => id))
  const found = (
    await casesWhere(req, {
      and: [
        { isLost: { equals: true } },
        { effectiveOn: { greater_than_equal: from } },
        { effectiveOn: { less_than_equal: to } },
      ],
    })
  ).filter(({ losers }) => (losers ?? []).some((loser) => own.has(idOf(loser) ?? '')))
  const replaced = await supersededCases(
    req,
    found.map(({ id }) => id),
  )
  const effective = found.filter(({ id }) => !replaced.has(id))
  const names = await namesOf(req, effective)
  return effective.flatMap((doc) => {
    const { id, caseNumber, court, cause, effectiveOn, defendants } = doc
    const lost = new Map(
      defendants
        .filter(({ agency, isLoss }) => isLoss && own.has(idOf(agency) ?? ''))
        .map((row) => [idOf(row.agency) ?? '', row]),
    )
    return [...lost].map(([agency, { outcome, alteredTo }]) => ({
      case: id,
      caseNumber,
      court: names.get(idOf(court) ?? '') ?? '',
      cause: cause ?? null,
      agency,
      agencyName: names.get(agency) ?? '',
      outcome: outcome ?? null,
      alteredTo: alteredTo ?? null,
      effectiveOn: effectiveOn ?? '',
    }))
  })
}

/** Everything that a bulletin is computed from, as the records stand now. */
export const collectInputs = async (
  req: PayloadRequest,
  { level, region, period }: BulletinScope,
): Promise<BulletinInputs> => {
  const places = level === 'prefecture' ? await regionsOf(req, region) : []
  const regions = level === 'prefecture' ? places.map(({ id }) => id) : [region]
  const previousPeriod = samePeriodYearBefore(period)
  const counted = await casesWhere(req, countedWhere(regions, period))
  const before = await casesWhere(req, countedWhere(regions, previousPeriod))
  const names = await namesOf(req, [...counted, ...before])
  return {
    level,
    period,
    previousPeriod,
    units: places.map(({ id, name }) => ({ key: id, label: name })),
    counted: counted.map((one) => countedCase(one, names)),
    before: before.map((one) => countedCase(one, names)),
    losses: await namedLosses(req, regions, period),
  }
}

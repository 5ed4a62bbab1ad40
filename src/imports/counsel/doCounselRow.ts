import { isDeepStrictEqual } from 'node:util'

import type { PayloadRequest } from 'payload'

import { idOf } from '@/src/domain/idOf'
import { placeIn } from '@/src/imports/cellReader'
import { rosterColumns, type RosterColumn } from '@/src/imports/counsel/rosterColumns'
import type { CounselFacts } from '@/src/imports/counsel/rowToCounsel'
import { appendLines } from '@/src/imports/importFiles'
import type { ImportScope } from '@/src/imports/importTask'
import { regionOfName } from '@/src/imports/inferOrganization'
import type { ListedAgency, Organizations } from '@/src/imports/organizations'
import type { HeaderOf, RowOf } from '@/src/imports/readList'
import { rejection, warning, type RowProblem } from '@/src/imports/rowProblem'
import type { Counsel, Engagement } from '@/src/payload-types'

/** What a row needs to know besides itself. */
export interface CounselRowContext {
  readonly header: HeaderOf<RosterColumn>
  readonly row: RowOf<RosterColumn>
  readonly organizations: Organizations
  readonly scope: ImportScope
  readonly run: { readonly id: string; readonly changesFile: string } | null
  /** Records that an interrupted worker of the same run updated. */
  readonly updatedBefore: ReadonlySet<string>
}

/** What a row did to the roster. */
export interface CounselRowDone {
  readonly did: 'created' | 'updated' | 'unchanged' | 'rejected'
  readonly problems: readonly RowProblem[]
  readonly unknown: readonly { kind: 'agency'; name: string }[]
}

type Told = 'created' | 'updated' | 'unchanged'

/** The rights of `req.user` hold, where there is a user. */
const asUser = (req: PayloadRequest) => ({ overrideAccess: !req.user, depth: 0 }) as const

const unitOf = (
  { engagement }: CounselFacts,
  { organizations, scope, header, row }: CounselRowContext,
): { unit: ListedAgency | null; refusal: RowProblem | null; unknown: string | null } => {
  if (!engagement) return { unit: null, refusal: null, unknown: null }
  const place = placeIn(rosterColumns, header, row, 'unit')
  const found = organizations.agency(engagement.unit)
  const refuse = (key: Parameters<typeof rejection>[1], unknown: string | null = null) => ({
    unit: null,
    refusal: rejection(place, key, { name: engagement.unit }),
    unknown,
  })
  if (found === 'ambiguous') return refuse('imports.row.ambiguousAgency')
  if (!found) return refuse('imports.roster.unknownUnit', engagement.unit)
  if (scope.kind === 'region' && found.region !== scope.region)
    return refuse('imports.roster.otherRegion')
  return { unit: found, refusal: null, unknown: null }
}

const storedCounsel = async (
  req: PayloadRequest,
  licenceNumber: string,
): Promise<Counsel | null> => {
  const { docs } = await req.payload.find({
    collection: 'counsel',
    where: { licenceNumber: { equals: licenceNumber } },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0] ?? null
}

/** What a row states of a lawyer; where it is silent, nothing. */
const statedOf = (facts: CounselFacts): Partial<Counsel> => ({
  name: facts.name,
  firm: facts.firm,
  ...(facts.kind ? { kind: facts.kind } : {}),
  ...(facts.fields ? { fields: [...facts.fields] } : {}),
  ...(facts.isCivilServant === null ? {} : { isCivilServant: facts.isCivilServant }),
  ...(facts.phone ? { phone: facts.phone } : {}),
  ...(facts.email ? { email: facts.email } : {}),
})

const changesOf = <Doc extends object>(stored: Doc, stated: Partial<Doc>): Partial<Doc> =>
  Object.fromEntries(
    Object.entries(stated).filter(
      ([field, value]) => !isDeepStrictEqual(stored[field as keyof Doc] ?? null, value),
    ),
  ) as Partial<Doc>

/** Keeps what a record said before, so that the import can be undone. */
const remember = async (
  { run }: CounselRowContext,
  collection: 'counsel' | 'engagements',
  stored: { id: string },
  changes: object,
): Promise<void> => {
  if (!run) return
  const before = Object.fromEntries(
    Object.keys(changes).map((field) => [field, stored[field as 'id'] ?? null]),
  )
  await appendLines(run.changesFile, [{ collection, id: stored.id, before, after: changes }])
}

const writeCounsel = async (
  req: PayloadRequest,
  facts: CounselFacts,
  unit: ListedAgency | null,
  context: CounselRowContext,
): Promise<{ counsel: Counsel; did: Told }> => {
  const { organizations, run, updatedBefore } = context
  const stored = await storedCounsel(req, facts.licenceNumber)
  if (!stored) {
    const region =
      unit?.region ?? regionOfName(facts.firm, organizations.regions)?.id ?? organizations.topRegion
    const counsel = await req.payload.create({
      collection: 'counsel',
      data: {
        ...statedOf(facts),
        name: facts.name,
        firm: facts.firm,
        licenceNumber: facts.licenceNumber,
        kind: facts.kind ?? 'external',
        // Whoever runs the command line answers for the roster; a user only nominates, and another one vets.
        state: req.user ? 'nominated' : 'vetted',
        region,
        importRun: run?.id ?? null,
      },
      ...asUser(req),
      req,
    })
    return { counsel, did: 'created' }
  }
  // A run that was interrupted meets its own rows again.
  const isOwn = run !== null && idOf(stored.importRun) === run.id
  const changes = changesOf(stored, statedOf(facts))
  if (Object.keys(changes).length === 0) {
    const did = isOwn ? 'created' : updatedBefore.has(stored.id) ? 'updated' : 'unchanged'
    return { counsel: stored, did }
  }
  await remember(context, 'counsel', stored, changes)
  const counsel = await req.payload.update({
    collection: 'counsel',
    id: stored.id,
    data: changes,
    ...asUser(req),
    req,
  })
  return { counsel, did: isOwn ? 'created' : 'updated' }
}

const storedEngagement = async (
  req: PayloadRequest,
  counsel: string,
  unit: string,
  startOn: string,
): Promise<Engagement | null> => {
  const { docs } = await req.payload.find({
    collection: 'engagements',
    where: {
      and: [
        { counsel: { equals: counsel } },
        { unit: { equals: unit } },
        { startOn: { equals: startOn } },
      ],
    },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0] ?? null
}

const writeEngagement = async (
  req: PayloadRequest,
  counsel: Counsel,
  unit: ListedAgency,
  { startOn, endOn, feeClass }: NonNullable<CounselFacts['engagement']>,
  context: CounselRowContext,
): Promise<Told> => {
  const { run, updatedBefore } = context
  const stored = await storedEngagement(req, counsel.id, unit.id, startOn)
  if (!stored) {
    await req.payload.create({
      collection: 'engagements',
      data: {
        counsel: counsel.id,
        unit: unit.id,
        startOn,
        endOn,
        feeClass: feeClass ?? (counsel.kind === 'public' ? 'none' : 'annual'),
        importRun: run?.id ?? null,
      },
      ...asUser(req),
      req,
    })
    return 'created'
  }
  const stated: Partial<Engagement> = { endOn, ...(feeClass ? { feeClass } : {}) }
  const changes = changesOf(stored, stated)
  if (Object.keys(changes).length === 0)
    return updatedBefore.has(stored.id) ? 'updated' : 'unchanged'
  await remember(context, 'engagements', stored, changes)
  await req.payload.update({
    collection: 'engagements',
    id: stored.id,
    data: changes,
    ...asUser(req),
    req,
  })
  return 'updated'
}

/**
 * Does one row in the transaction of the request: puts the lawyer on the roster or brings the record up to date, and
 * makes the engagement that the row states, once for lawyer, unit and first day.
 *
 * @throws what the rules of the forms refuse; nothing of the row is kept then
 */
export const doCounselRow = async (
  req: PayloadRequest,
  context: CounselRowContext,
  facts: CounselFacts,
): Promise<CounselRowDone> => {
  const { unit, refusal, unknown } = unitOf(facts, context)
  const names = unknown ? [{ kind: 'agency' as const, name: unknown }] : []
  if (refusal) return { did: 'rejected', problems: [refusal], unknown: names }
  const { counsel, did } = await writeCounsel(req, facts, unit, context)
  if (!unit || !facts.engagement) return { did, problems: [], unknown: [] }
  const isKnown = await storedEngagement(req, counsel.id, unit.id, facts.engagement.startOn)
  if (counsel.state === 'nominated' && !isKnown) {
    const place = placeIn(rosterColumns, context.header, context.row, 'unit')
    const problem = warning(place, 'imports.roster.toBeVetted', { name: counsel.name })
    return { did, problems: [problem], unknown: [] }
  }
  const engaged = await writeEngagement(req, counsel, unit, facts.engagement, context)
  return {
    did: did === 'unchanged' && engaged !== 'unchanged' ? 'updated' : did,
    problems: [],
    unknown: [],
  }
}

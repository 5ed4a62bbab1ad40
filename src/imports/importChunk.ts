import type { PayloadRequest } from 'payload'

import { changedFields } from '@/src/audit/changedFields'
import { auditEventOf } from '@/src/audit/recordEvent'
import { reconcileLitigation } from '@/src/counsel/matters/reconcileLitigation'
import { now, today } from '@/src/domain/clock'
import { addDays, yearOf, type Day } from '@/src/domain/day'
import { idOf } from '@/src/domain/idOf'
import { formatCaseNumber } from '@/src/domain/litigation/case-number'
import type { BulkDoc, BulkWriter } from '@/src/imports/bulkWriter'
import { newCaseRecord, type LinkedFacts } from '@/src/imports/caseRecord'
import { changesOfCase } from '@/src/imports/changesOfCase'
import { appendLines } from '@/src/imports/importFiles'
import type { ImportOptions, ImportScope } from '@/src/imports/importTask'
import { judgeRow, type ListedRow, type Verdict } from '@/src/imports/judgeRow'
import {
  createAgency,
  createCourt,
  type ListedAgency,
  type ListedCourt,
  type Organizations,
} from '@/src/imports/organizations'
import type { ListHeader } from '@/src/imports/readCourtList'
import { reconcileCase } from '@/src/ledger/reconcile'
import type { Case } from '@/src/payload-types'

/** What all chunks of an import share. */
export interface ChunkContext {
  readonly header: ListHeader
  readonly options: ImportOptions
  readonly scope: ImportScope
  readonly organizations: Organizations
  readonly writer: BulkWriter
  /** The run on record; null for a dry run. */
  readonly run: { readonly id: string; readonly changesFile: string } | null
  readonly accepted: ReadonlyMap<string, { row: number; court: string }>
  /** Cases that the run updated before it was interrupted. */
  readonly updatedBefore: ReadonlySet<string>
}

/** A region and year whose rates the rows may have moved. */
export interface TouchedSlot {
  readonly region: string
  readonly year: number
}

/** What became of a chunk; nothing of it is kept by the context before the transaction is committed. */
export interface ChunkResult {
  readonly verdicts: readonly Verdict[]
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  readonly accepted: readonly { caseNumber: string; row: number; court: string }[]
  readonly newAgencies: readonly ListedAgency[]
  readonly newCourts: readonly ListedCourt[]
  readonly unknown: readonly { kind: 'agency' | 'court'; name: string }[]
  readonly slots: readonly TouchedSlot[]
}

/**
 * Operations with all their hooks in one transaction. While it is open nobody else writes on the embedded
 * database, so it has to end within a second or two.
 */
const MAX_SAVES = 25

type Accepted = Exclude<Verdict, { kind: 'rejected' }>

const recordedCases = async (
  req: PayloadRequest,
  rows: readonly ListedRow[],
): Promise<Map<string, Case[]>> => {
  const numbers = rows.flatMap(({ read: { facts } }) =>
    facts ? [formatCaseNumber(facts.number)] : [],
  )
  const byNumber = new Map<string, Case[]>()
  if (numbers.length === 0) return byNumber
  const { docs } = await req.payload.find({
    collection: 'cases',
    where: { caseNumber: { in: [...new Set(numbers)] } },
    depth: 0,
    pagination: false,
    req,
  })
  for (const doc of docs)
    byNumber.set(doc.caseNumber, [...(byNumber.get(doc.caseNumber) ?? []), doc])
  return byNumber
}

/** Makes the organizations that accepted rows need, and puts their ids into the rows. */
const linkOrganizations = async (
  req: PayloadRequest,
  verdicts: readonly Accepted[],
): Promise<{
  linked: Map<Accepted, LinkedFacts>
  newAgencies: ListedAgency[]
  newCourts: ListedCourt[]
}> => {
  const agencies = new Map<string, ListedAgency>()
  const courts = new Map<string, ListedCourt>()
  const linked = new Map<Accepted, LinkedFacts>()
  for (const verdict of verdicts) {
    const { facts, court, agencies: named } = verdict.linked
    if (!court.id && !courts.has(court.name)) courts.set(court.name, await createCourt(req, court))
    const real: ListedAgency[] = []
    for (const agency of named) {
      if (!agency.id && !agencies.has(agency.name))
        agencies.set(agency.name, await createAgency(req, agency))
      real.push(agencies.get(agency.name) ?? agency)
    }
    linked.set(verdict, { facts, court: courts.get(court.name) ?? court, agencies: real })
  }
  return { linked, newAgencies: [...agencies.values()], newCourts: [...courts.values()] }
}

const withRowIds = (rows: readonly object[], newRowId: () => string) =>
  rows.map((row) => ({ ...row, id: newRowId() }))

const insertCases = async (
  req: PayloadRequest,
  { writer }: ChunkContext,
  run: { id: string },
  rows: readonly LinkedFacts[],
  day: Day,
): Promise<BulkDoc[]> => {
  const at = now(req).toISOString()
  const docs = rows.map((linked): BulkDoc => {
    const { plaintiffs, defendants, ...record } = newCaseRecord(linked, day, run.id)
    return {
      id: writer.newId('cases'),
      ...record,
      ...(plaintiffs ? { plaintiffs: withRowIds(plaintiffs, writer.newRowId) } : {}),
      defendants: withRowIds(defendants, writer.newRowId),
      createdAt: at,
      updatedAt: at,
    }
  })
  await writer.insert(req, 'cases', docs)
  const events = docs.map((doc): BulkDoc => ({
    id: writer.newId('audit-events'),
    ...auditEventOf(req, {
      type: 'record.created',
      subjectType: 'cases',
      subjectId: doc.id,
      subjectTitle: String(doc.caseNumber),
      region: idOf(doc.region as string | null),
      changes: changedFields(undefined, writer.asRead('cases', doc)),
    }),
  }))
  await writer.insert(req, 'audit-events', events)
  return docs
}

/** Changes go through the hooks of a save: duties, hearings and later instances hang on a recorded case. */
const updateCase = async (
  req: PayloadRequest,
  stored: Case,
  changes: Partial<Case>,
  changesFile: string,
): Promise<void> => {
  const before = Object.fromEntries(
    Object.keys(changes).map((field) => [field, stored[field as keyof Case] ?? null]),
  )
  await appendLines(changesFile, [{ id: stored.id, before, after: changes }])
  await req.payload.update({ collection: 'cases', id: stored.id, data: changes, depth: 0, req })
}

const slotsOf = (
  verdict: Accepted,
  { facts, agencies }: LinkedFacts,
): { region: string; year: number }[] => {
  const regions = [
    agencies[0]?.region,
    verdict.kind === 'recorded' ? idOf(verdict.stored.region) : null,
  ]
  return regions.flatMap((region) =>
    region
      ? [facts.concludedOn, facts.heardOn].flatMap((day) =>
          day ? [{ region, year: yearOf(day) }] : [],
        )
      : [],
  )
}

/** Periods that start from a step of a case end well within this many days. */
const LONGEST_PERIOD_DAYS = 60

interface Steps {
  readonly servedOn?: Day | null | undefined
  readonly concludedOn?: Day | null | undefined
  readonly effectiveOn?: Day | null | undefined
}

/** Whether a period that a new case started may still run, so that the ledger must look at it. */
const mayOwe = (
  { servedOn, concludedOn, effectiveOn }: Steps,
  { openDuties }: ImportOptions,
  day: Day,
): boolean =>
  openDuties ||
  [servedOn, concludedOn, effectiveOn].some(
    (step) => step && step >= addDays(day, -LONGEST_PERIOD_DAYS),
  )

/** Whether doing the row means a save with all its hooks. */
const isSave = (verdict: Accepted, options: ImportOptions, day: Day): boolean =>
  verdict.kind === 'recorded'
    ? Object.keys(verdict.changes).length > 0
    : mayOwe(verdict.linked.facts, options, day)

/**
 * Judges a chunk of rows and, where there is a run, writes it: inside the transaction of the request, so
 * that a chunk is there as a whole or not at all. It ends early where the rows lead to many saves: there
 * is a verdict for each row that was done.
 */
export const importChunk = async (
  req: PayloadRequest,
  context: ChunkContext,
  rows: readonly ListedRow[],
): Promise<ChunkResult> => {
  const day = today(req)
  const recorded = await recordedCases(req, rows)
  const newlyAccepted = new Map<string, ChunkResult['accepted'][number]>()
  const unknown: ChunkResult['unknown'][number][] = []
  const around = {
    ...context,
    plannedAgencies: new Map<string, ListedAgency & { isGuess: boolean }>(),
    plannedCourts: new Map<string, ListedCourt>(),
    today: day,
    acceptedRow: (caseNumber: string) =>
      newlyAccepted.get(caseNumber) ?? context.accepted.get(caseNumber),
    recorded,
    onUnknown: (kind: 'agency' | 'court', name: string) => void unknown.push({ kind, name }),
  }
  const verdicts: Verdict[] = []
  let saves = 0
  for (const row of rows) {
    const verdict = judgeRow(row, around)
    verdicts.push(verdict)
    if (verdict.kind === 'rejected') continue
    const { facts, court } = verdict.linked
    const caseNumber = formatCaseNumber(facts.number)
    newlyAccepted.set(caseNumber, { caseNumber, row: facts.row, court: court.name })
    if (isSave(verdict, context.options, day)) saves += 1
    const organizations = around.plannedAgencies.size + around.plannedCourts.size
    if (context.run && saves + organizations >= MAX_SAVES) break
  }
  const kept = verdicts.filter((verdict) => verdict.kind !== 'rejected')
  const { run, updatedBefore } = context
  const { linked, newAgencies, newCourts } = run
    ? await linkOrganizations(req, kept)
    : { linked: new Map(kept.map((one) => [one, one.linked])), newAgencies: [], newCourts: [] }
  const linkedOf = (verdict: Accepted): LinkedFacts => linked.get(verdict) ?? verdict.linked

  const fresh = kept.filter((verdict) => verdict.kind === 'new')
  const known = kept.filter((verdict) => verdict.kind === 'recorded')
  let created = fresh.length
  let updated = 0
  let unchanged = 0
  if (run && fresh.length > 0) {
    const rowsOfCases = fresh.map(linkedOf)
    const docs = await insertCases(req, context, run, rowsOfCases, day)
    const owing = docs.filter((_, index) => {
      const facts = rowsOfCases[index]?.facts
      return facts && mayOwe(facts, context.options, day)
    })
    for (const { id } of owing) {
      await reconcileCase(req, id)
      await reconcileLitigation(req, id)
    }
  }
  for (const verdict of known) {
    const { stored } = verdict
    const changes = run ? changesOfCase(stored, linkedOf(verdict)) : verdict.changes
    const isChanged = Object.keys(changes).length > 0
    if (isChanged && run) await updateCase(req, stored, changes, run.changesFile)
    // A run that was interrupted meets its own rows again.
    if (run && idOf(stored.importRun) === run.id) created += 1
    else if (isChanged || updatedBefore.has(stored.id)) updated += 1
    else unchanged += 1
  }
  return {
    verdicts,
    created,
    updated,
    unchanged,
    accepted: [...newlyAccepted.values()],
    newAgencies,
    newCourts,
    unknown,
    slots: kept.flatMap((verdict) => slotsOf(verdict, linkedOf(verdict))),
  }
}

import { randomUUID } from 'node:crypto'

import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { recordEvent } from '@/src/audit/recordEvent'
import { inTransaction } from '@/src/database/inTransaction'
import { idOf } from '@/src/domain/idOf'
import { importersOfKind } from '@/src/imports/importersOfKind'
import { importFiles } from '@/src/imports/importFiles'
import type { ImportKind } from '@/src/imports/importKinds'
import {
  scopeOf,
  type ImportCounts,
  type ImportOptions,
  type ImportSummary,
} from '@/src/imports/importTask'
import { headingKey } from '@/src/imports/listColumns'
import { TableError } from '@/src/imports/table/tableError'
import { message } from '@/src/i18n/message'
import type { Import, User } from '@/src/payload-types'

/** A run whose worker has written nothing for so long is taken for dead and can be taken over. */
const STALE_MS = 60_000
const HEARTBEAT_MS = 10_000
const KEPT_PROBLEMS = 200

/** What a run stores of its options. */
export interface StoredOptions {
  readonly createMissing?: boolean
  readonly allOrNothing?: boolean
  readonly openDuties?: boolean
  readonly agencies?: Readonly<Record<string, string>>
  /** Who works at it: the token of one worker. */
  readonly worker?: string
}

/** Another worker does this run already, or it is done. */
export class RunTaken extends Error {
  constructor() {
    super('The import is done by another worker')
    this.name = 'RunTaken'
  }
}

/** The headings that offices have mapped, and those of one run, by `headingKey`. */
export const columnAliases = async (
  req: PayloadRequest,
  mapping: Readonly<Record<string, string>> = {},
): Promise<Map<string, string>> => {
  const settings = await req.payload.findGlobal({ slug: 'import-settings', depth: 0, req })
  const pairs = [
    ...(settings.columnAliases ?? []).map(({ heading, column }) => [heading, column] as const),
    ...Object.entries(mapping),
  ]
  // Columns of other kinds of lists are passed over by whoever reads the list.
  return new Map(pairs.map(([heading, column]) => [headingKey(heading), column] as const))
}

const storedOptions = (doc: Import): StoredOptions => (doc.options ?? {}) as StoredOptions

/** The options of a run as the engine takes them. */
export const optionsOfRun = async (req: PayloadRequest, doc: Import): Promise<ImportOptions> => {
  const stored = storedOptions(doc)
  return {
    createMissing: stored.createMissing ?? false,
    allOrNothing: stored.allOrNothing ?? false,
    openDuties: stored.openDuties ?? false,
    dryRun: false,
    columns: await columnAliases(req, (doc.mapping ?? {}) as Record<string, string>),
    agencies: stored.agencies ?? {},
  }
}

/** A request in the name of the user who started the run; its events belong together. */
export const requestOfRun = async (
  payload: Payload,
  doc: Import,
  openDuties: boolean,
): Promise<{ req: PayloadRequest; user: User | null }> => {
  const userId = idOf(doc.startedBy)
  const user = userId
    ? await payload.findByID({
        collection: 'users',
        id: userId,
        depth: 0,
        disableErrors: true,
        req: await createLocalReq({}, payload),
      })
    : null
  const req = await createLocalReq(
    {
      ...(user ? { user: { ...user, collection: 'users' as const } } : {}),
      context: {
        correlationId: `import:${doc.id}`,
        importRun: doc.id,
        opensPastDuties: openDuties,
      },
    },
    payload,
  )
  return { req, user }
}

/** Whether a run is under way by its state, although its worker shows no sign of life. */
export const isStale = ({ state, updatedAt }: Import): boolean =>
  state === 'running' && Date.now() - Date.parse(updatedAt) > STALE_MS

/** Takes a run over for one worker; null where it is not to be done, or somebody else is at it. */
const claim = (payload: Payload, id: string, worker: string) =>
  inTransaction(payload, async (req) => {
    const doc = await req.payload.findByID({
      collection: 'imports',
      id,
      depth: 0,
      disableErrors: true,
      req,
    })
    if (!doc) return null
    const isDead = isStale(doc)
    if (doc.state !== 'queued' && !isDead) return null
    const claimed = await req.payload.update({
      collection: 'imports',
      id,
      data: {
        state: 'running',
        startedAt: doc.startedAt ?? new Date().toISOString(),
        failure: null,
        options: { ...storedOptions(doc), worker },
      },
      depth: 0,
      showHiddenFields: true,
      req,
    })
    return { doc: claimed, isResumed: isDead || (doc.read ?? 0) > 0 }
  })

const progressOf =
  (id: string, worker: string) =>
  async (req: PayloadRequest, counts: ImportCounts): Promise<void> => {
    const doc = await req.payload.findByID({ collection: 'imports', id, depth: 0, req })
    if (storedOptions(doc).worker !== worker) throw new RunTaken()
    await req.payload.update({ collection: 'imports', id, data: { ...counts }, depth: 0, req })
  }

/** Records that an interrupted worker of the run had updated: their rows count as updated, not as unchanged. */
const updatedBefore = async (req: PayloadRequest, doc: Import): Promise<Set<string>> => {
  const { docs } = await req.payload.find({
    collection: 'audit-events',
    where: {
      and: [
        { correlationId: { equals: `import:${doc.id}` } },
        { type: { equals: 'record.updated' } },
        { subjectType: { in: [...importersOfKind[doc.kind].collections] } },
      ],
    },
    select: { subjectId: true },
    depth: 0,
    pagination: false,
    req,
  })
  return new Set(docs.map(({ subjectId }) => subjectId))
}

/** Shows others that the worker lives, also while it only looks. */
const beat = (payload: Payload, id: string): (() => void) => {
  const timer = setInterval(() => {
    const data = { updatedAt: new Date().toISOString() }
    payload.db
      .updateOne({ collection: 'imports', id, data, returning: false })
      .catch((error: unknown) =>
        payload.logger.warn({ err: error }, 'no sign of life of an import'),
      )
  }, HEARTBEAT_MS)
  return () => clearInterval(timer)
}

const problemsOf = ({ rejections, warnings }: ImportSummary) =>
  [...rejections, ...warnings].slice(0, KEPT_PROBLEMS)

const finish = (req: PayloadRequest, doc: Import, summary: ImportSummary, failure?: string) =>
  inTransaction(req, async (inner) => {
    const { read, created, updated, unchanged, rejected, warned } = summary
    const counts = { read, created, updated, unchanged, rejected, warned }
    await inner.payload.update({
      collection: 'imports',
      id: doc.id,
      data: {
        ...counts,
        state: failure ? 'failed' : 'done',
        failure: failure ?? null,
        finishedAt: new Date().toISOString(),
        problems: problemsOf(summary),
      },
      depth: 0,
      req: inner,
    })
    await recordEvent(inner, {
      type: 'import.finished',
      subjectType: 'imports',
      subjectId: doc.id,
      subjectTitle: doc.fileName,
      region: idOf(doc.region),
      changes: Object.fromEntries(
        Object.entries(counts).map(([field, after]) => [field, { after }]),
      ),
    })
  })

/**
 * Does a queued run, or one whose worker died, from the beginning of its file: rows that are there already
 * count as what they were the first time. A second worker changes nothing.
 *
 * @throws RunTaken where the run is not to be done now; TableError where the file cannot be read
 */
export const executeRun = async (
  payload: Payload,
  id: string,
  onProgress?: (counts: ImportCounts) => void,
): Promise<ImportSummary> => {
  const worker = randomUUID()
  const claimed = await claim(payload, id, worker)
  if (!claimed) throw new RunTaken()
  const { doc, isResumed } = claimed
  const options = await optionsOfRun(await createLocalReq({}, payload), doc)
  const { req, user } = await requestOfRun(payload, doc, options.openDuties)
  const { rejects, changes } = importFiles(id)
  const stopBeating = beat(payload, id)
  try {
    const scope = scopeOf(user, doc.kind)
    if (!scope || !doc.storedPath) throw new TableError('imports.noFile')
    const summary = await importersOfKind[doc.kind].run({
      req,
      file: doc.storedPath,
      fileName: doc.fileName,
      scope,
      options,
      run: { id, isResumed, progress: progressOf(id, worker), changesFile: changes },
      rejectsFile: rejects,
      ...(isResumed ? { updatedBefore: await updatedBefore(req, doc) } : {}),
      ...(onProgress ? { onProgress } : {}),
    })
    if (!options.allOrNothing || summary.rejected === 0) {
      await finish(req, doc, summary)
      return summary
    }
    // Rejected in the second pass only: records have changed between the two.
    const isWritten = summary.created + summary.updated > 0
    await finish(
      req,
      doc,
      { ...summary, created: 0, updated: 0, unchanged: 0 },
      message(isWritten ? 'imports.changedMeanwhile' : 'imports.nothingWritten', 'zh'),
    )
    if (isWritten) await importersOfKind[doc.kind].undo(req, id)
    return { ...summary, created: 0, updated: 0, unchanged: 0 }
  } catch (error) {
    if (error instanceof RunTaken) throw error
    const reason = error instanceof Error ? error.message : String(error)
    await payload.update({
      collection: 'imports',
      id,
      data: {
        state: 'failed',
        failure:
          error instanceof TableError ? reason : message('imports.interrupted', 'zh', { reason }),
        finishedAt: new Date().toISOString(),
      },
      depth: 0,
      req,
    })
    throw error
  } finally {
    stopBeating()
  }
}

/** What a new run is about. */
interface NewRun {
  /** Cases where none is named. */
  readonly kind?: ImportKind
  readonly fileName: string
  readonly storedPath: string
  readonly sha256?: string
  readonly user: User | null
  readonly state: 'previewed' | 'queued'
  readonly options: StoredOptions
  readonly mapping?: Readonly<Record<string, string>>
}

/** Puts a run on record. */
export const createRun = (
  scope: Payload | PayloadRequest,
  { user, options, kind = 'cases', ...run }: NewRun,
): Promise<Import> =>
  inTransaction(scope, (req) =>
    req.payload.create({
      collection: 'imports',
      data: {
        ...run,
        kind,
        options: { ...options },
        startedBy: user?.id ?? null,
        region: user?.role === 'county-office' ? idOf(user.region) : null,
        court: user?.role === 'court' ? idOf(user.court) : null,
        startedAt: new Date().toISOString(),
      },
      depth: 0,
      req,
    }),
  )

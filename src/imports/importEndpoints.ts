import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'

import {
  addDataAndFileToRequest,
  createLocalReq,
  type Endpoint,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'

import { inTransaction } from '@/src/database/inTransaction'
import { localeOf } from '@/src/i18n/message'
import { userError } from '@/src/i18n/userError'
import { importersOfKind } from '@/src/imports/importersOfKind'
import { importFiles, removeImportFiles } from '@/src/imports/importFiles'
import { isImportKind, type ImportKind } from '@/src/imports/importKinds'
import { createRun, isStale, optionsOfRun, type StoredOptions } from '@/src/imports/importRun'
import { scopeOf, type ImportScope, type ImportSummary } from '@/src/imports/importTask'
import { headingKey } from '@/src/imports/listColumns'
import { writeListTemplate } from '@/src/imports/listTemplate'
import { writeRejectReport } from '@/src/imports/rejectReport'
import { TableError } from '@/src/imports/table/tableError'
import { queues } from '@/src/queue/queues'
import type { Import, User } from '@/src/payload-types'

const MEGABYTE = 1024 * 1024
const MAX_MEGABYTES = 50
/** Boundaries and headers of the form around the file. */
const FORM_BYTES = 64 * 1024
const SHOWN_PROBLEMS = 200

const settings = z.object({
  mapping: z.record(z.string().max(200), z.string()).optional(),
  agencies: z.record(z.string().max(200), z.string()).optional(),
  createMissing: z.boolean().optional(),
  allOrNothing: z.boolean().optional(),
  openDuties: z.boolean().optional(),
  remember: z.boolean().optional(),
})
type Settings = z.infer<typeof settings>

const importer = (req: PayloadRequest, kind: ImportKind): { user: User; scope: ImportScope } => {
  const user = req.user?.isActive === false ? null : req.user
  if (!user) throw userError(req, 'rights.signIn', {}, 401)
  const scope = scopeOf(user, kind)
  if (!scope) throw userError(req, `imports.${kind}NotAllowed`, {}, 403)
  return { user, scope }
}

const isColumnOf = (kind: ImportKind, column: string): boolean =>
  importersOfKind[kind].columns.some(({ key }) => key === column)

const settingsOf = async (req: PayloadRequest, kind: ImportKind): Promise<Settings> => {
  await addDataAndFileToRequest(req)
  const parsed = settings.safeParse(req.data ?? {})
  if (!parsed.success) {
    const { path: at = [], message: problem = '' } = parsed.error.issues[0] ?? {}
    throw userError(req, 'imports.body', { problem: `${at.join('.')}: ${problem}` })
  }
  const unknown = Object.values(parsed.data.mapping ?? {}).find(
    (column) => !isColumnOf(kind, column),
  )
  if (unknown !== undefined) throw userError(req, 'imports.unknownMapping', { column: unknown })
  return parsed.data
}

/** The run that the route names, as far as the user may see it. */
const runOfRoute = async (req: PayloadRequest): Promise<Import> => {
  importer(req, 'cases')
  const id = req.routeParams?.id
  const doc =
    typeof id === 'string' &&
    (await req.payload.findByID({
      collection: 'imports',
      id,
      depth: 0,
      disableErrors: true,
      overrideAccess: false,
      user: req.user,
      showHiddenFields: true,
      req,
    }))
  if (!doc) throw userError(req, 'record.notFound', {}, 404)
  importer(req, doc.kind)
  // Its path is no business of users, so field access hides it from them.
  const { storedPath } = await req.payload.findByID({
    collection: 'imports',
    id: doc.id,
    depth: 0,
    showHiddenFields: true,
    req,
  })
  return { ...doc, storedPath }
}

const asUserError = (req: PayloadRequest, error: unknown): unknown =>
  error instanceof TableError ? userError(req, error.key, error.params) : error

const answerOf = (doc: Import, summary: ImportSummary) => ({
  id: doc.id,
  kind: doc.kind,
  fileName: doc.fileName,
  ...summary,
  /** The columns that unknown headings can be mapped to. */
  knownColumns: importersOfKind[doc.kind].columns.map(({ key, heading, isRequired }) => ({
    key,
    heading,
    isRequired,
  })),
  rejections: summary.rejections.slice(0, SHOWN_PROBLEMS),
  warnings: summary.warnings.slice(0, SHOWN_PROBLEMS),
})

/** What the run would do, looked at without writing. */
const look = async (req: PayloadRequest, doc: Import): Promise<ImportSummary> => {
  const { scope } = importer(req, doc.kind)
  try {
    const summary = await importersOfKind[doc.kind].run({
      req,
      file: doc.storedPath ?? '',
      fileName: doc.fileName,
      scope,
      options: { ...(await optionsOfRun(req, doc)), dryRun: true },
      run: null,
      rejectsFile: importFiles(doc.id).rejects,
      isPreview: true,
    })
    await req.payload.update({
      collection: 'imports',
      id: doc.id,
      data: {
        total: summary.read,
        problems: [...summary.rejections, ...summary.warnings].slice(0, SHOWN_PROBLEMS),
      },
      depth: 0,
      req,
    })
    return summary
  } catch (error) {
    throw asUserError(req, error)
  }
}

const uploadOf = async (req: PayloadRequest): Promise<{ file: File; kind: ImportKind }> => {
  const length = Number(req.headers.get('content-length') ?? 0)
  const tooLarge = () => userError(req, 'imports.tooLarge', { max: MAX_MEGABYTES }, 413)
  if (length > MAX_MEGABYTES * MEGABYTE + FORM_BYTES) throw tooLarge()
  const form = await req.formData?.().catch(() => null)
  const file = form?.get('file')
  if (!file || typeof file === 'string') throw userError(req, 'imports.noFile')
  if (file.size > MAX_MEGABYTES * MEGABYTE) throw tooLarge()
  const kind = form?.get('kind')
  return { file, kind: isImportKind(kind) ? kind : 'cases' }
}

const storeUpload = async (
  file: File,
  folder: string,
): Promise<{ path: string; sha256: string }> => {
  await mkdir(folder, { recursive: true })
  const stored = path.join(folder, 'source')
  const hash = createHash('sha256')
  const source = Readable.fromWeb(file.stream() as ReadableStream<Uint8Array>)
  source.on('data', (chunk: Buffer) => hash.update(chunk))
  await pipeline(source, createWriteStream(stored))
  return { path: stored, sha256: hash.digest('hex') }
}

const preview: Endpoint['handler'] = async (req) => {
  // Whoever may import no list at all is not asked for one.
  importer(req, 'cases')
  const { file, kind } = await uploadOf(req)
  const { user } = importer(req, kind)
  const doc = await createRun(req, {
    fileName: path.basename(file.name).slice(0, 200),
    storedPath: '',
    kind,
    user,
    state: 'previewed',
    options: {},
  })
  try {
    const { path: storedPath, sha256 } = await storeUpload(file, importFiles(doc.id).folder)
    await req.payload.update({
      collection: 'imports',
      id: doc.id,
      data: { storedPath, sha256 },
      depth: 0,
      req,
    })
    return Response.json(answerOf(doc, await look(req, { ...doc, storedPath })))
  } catch (error) {
    // A file that cannot be read is no run.
    await req.payload.delete({ collection: 'imports', id: doc.id, depth: 0, req })
    await removeImportFiles(doc.id)
    throw error
  }
}

const configured = async (req: PayloadRequest, doc: Import, state: Import['state']) => {
  const { mapping, agencies, createMissing, allOrNothing, openDuties, remember } = await settingsOf(
    req,
    doc.kind,
  )
  const before = (doc.options ?? {}) as StoredOptions
  const given = { agencies, createMissing, allOrNothing, openDuties }
  const options = {
    ...before,
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
  }
  const data = { state, options, ...(mapping ? { mapping } : {}) }
  return { data, remember: remember === true, mapping: mapping ?? {}, agencies: agencies ?? {} }
}

const previewAgain: Endpoint['handler'] = async (req) => {
  const doc = await runOfRoute(req)
  if (doc.state !== 'previewed') throw userError(req, 'imports.alreadyStarted', {}, 409)
  const { data } = await configured(req, doc, 'previewed')
  const changed = await req.payload.update({
    collection: 'imports',
    id: doc.id,
    data,
    depth: 0,
    req,
  })
  return Response.json(answerOf(doc, await look(req, { ...changed, storedPath: doc.storedPath })))
}

/** Keeps what the user has mapped: headings for everybody, names as aliases of the agencies. */
const rememberMappings = async (
  req: PayloadRequest,
  kind: ImportKind,
  mapping: Readonly<Record<string, string>>,
  agencies: Readonly<Record<string, string>>,
): Promise<void> => {
  const asUser = { overrideAccess: false, user: req.user, depth: 0 } as const
  for (const [name, id] of Object.entries(agencies)) {
    const agency = await req.payload.findByID({ collection: 'agencies', id, ...asUser, req })
    const aliases = agency.aliases ?? []
    if (agency.name === name || aliases.some((alias) => alias.name === name)) continue
    await req.payload.update({
      collection: 'agencies',
      id,
      data: { aliases: [...aliases, { name }] },
      ...asUser,
      req,
    })
  }
  if (Object.keys(mapping).length === 0) return
  const { columnAliases } = await req.payload.findGlobal({
    slug: 'import-settings',
    ...asUser,
    req,
  })
  const fresh = new Set(Object.keys(mapping).map(headingKey))
  await req.payload.updateGlobal({
    slug: 'import-settings',
    data: {
      columnAliases: [
        // The same heading may stand for a column in each kind of list.
        ...(columnAliases ?? []).filter(
          ({ heading, column }) => !fresh.has(headingKey(heading)) || !isColumnOf(kind, column),
        ),
        ...Object.entries(mapping).map(([heading, column]) => ({ heading, column })),
      ],
    },
    ...asUser,
    req,
  })
}

const start: Endpoint['handler'] = async (req) => {
  const doc = await runOfRoute(req)
  const { data, remember, mapping, agencies } = await configured(req, doc, 'queued')
  const queued = await inTransaction(req, async (inner) => {
    const current = await inner.payload.findByID({
      collection: 'imports',
      id: doc.id,
      depth: 0,
      req: inner,
    })
    const isOpen = ['previewed', 'failed'].includes(current.state) || isStale(current)
    if (!isOpen) throw userError(req, 'imports.alreadyStarted', {}, 409)
    if (remember) await rememberMappings(inner, doc.kind, mapping, agencies)
    const changed = await inner.payload.update({
      collection: 'imports',
      id: doc.id,
      data: { ...data, failure: null, finishedAt: null },
      depth: 0,
      req: inner,
    })
    await inner.payload.jobs.queue({
      task: 'run-import',
      input: { import: doc.id },
      queue: queues.long,
      req: inner,
    })
    return changed
  })
  return Response.json({ doc: queued })
}

const rejects: Endpoint['handler'] = async (req) => {
  const doc = await runOfRoute(req)
  const { rejects: file } = importFiles(doc.id)
  const isThere = await stat(file).catch(() => null)
  if (!isThere || doc.rejected === 0) throw userError(req, 'imports.noRejects', {}, 404)
  const stream = new PassThrough()
  writeRejectReport(file, stream, localeOf(req.i18n?.language)).catch((error: unknown) =>
    stream.destroy(error instanceof Error ? error : new Error(String(error))),
  )
  const name = encodeURIComponent(`退回-${doc.fileName.replace(/\.[^.]*$/, '')}.xlsx`)
  return new Response(Readable.toWeb(stream) as unknown as BodyInit, {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="rejects.xlsx"; filename*=UTF-8''${name}`,
      'cache-control': 'private, no-store',
    },
  })
}

const undo: Endpoint['handler'] = async (req) => {
  const doc = await runOfRoute(req)
  if (doc.state === 'undone') throw userError(req, 'imports.alreadyUndone', {}, 409)
  if (doc.state !== 'done' && doc.state !== 'failed')
    throw userError(req, 'imports.notDone', {}, 409)
  const ownReq = await createLocalReq(
    {
      ...(req.user ? { user: req.user } : {}),
      context: { correlationId: `undo:${doc.id}` },
    },
    req.payload,
  )
  return Response.json(await importersOfKind[doc.kind].undo(ownReq, doc.id))
}

/** The empty list of a kind, with one example row. */
const template: Endpoint['handler'] = async (req) => {
  const kind = req.routeParams?.kind
  if (!isImportKind(kind)) throw userError(req, 'record.notFound', {}, 404)
  importer(req, kind)
  const stream = new PassThrough()
  writeListTemplate(kind, stream).catch((error: unknown) =>
    stream.destroy(error instanceof Error ? error : new Error(String(error))),
  )
  return new Response(Readable.toWeb(stream) as unknown as BodyInit, {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="template-${kind}.xlsx"`,
      'cache-control': 'private, no-store',
    },
  })
}

/**
 * Lists over REST: `GET /api/imports/templates/:kind`, `POST /api/imports/preview` (a form with `file` and `kind`),
 * `POST /:id/preview` with other settings, `POST /:id/start`, `GET /:id` (progress, Payload's own),
 * `GET /:id/rejects.xlsx` and `POST /:id/undo`.
 */
export const importEndpoints: Endpoint[] = [
  { path: '/templates/:kind', method: 'get', handler: template },
  { path: '/preview', method: 'post', handler: preview },
  { path: '/:id/preview', method: 'post', handler: previewAgain },
  { path: '/:id/start', method: 'post', handler: start },
  { path: '/:id/rejects.xlsx', method: 'get', handler: rejects },
  { path: '/:id/undo', method: 'post', handler: undo },
]

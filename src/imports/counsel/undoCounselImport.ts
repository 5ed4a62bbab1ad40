import { isDeepStrictEqual } from 'node:util'

import { APIError, type CollectionSlug, type PayloadRequest } from 'payload'

import { recordEvent } from '@/src/audit/recordEvent'
import { inTransaction } from '@/src/database/inTransaction'
import { idOf } from '@/src/domain/idOf'
import { finishUndo } from '@/src/imports/finishUndo'
import { importFiles, readLines } from '@/src/imports/importFiles'
import type { UndoResult } from '@/src/imports/undoImport'
import { message } from '@/src/i18n/message'
import type { Counsel, Engagement } from '@/src/payload-types'

type Made = 'counsel' | 'engagements'
type Kept = UndoResult['kept'][number]

interface Change {
  readonly collection: Made
  readonly id: string
  readonly before: Record<string, unknown>
  readonly after: Record<string, unknown>
}

/** Where a record of the roster is named: what hangs on it is kept with it. */
const references: Readonly<Record<Made, ReadonlyArray<readonly [CollectionSlug, string]>>> = {
  engagements: [
    ['matters', 'engagement'],
    ['task-forces', 'engagements'],
    ['engagements', 'previous'],
  ],
  counsel: [
    ['engagements', 'counsel'],
    ['duty-shifts', 'counsel'],
    ['duty-shifts', 'swapWith'],
    ['counsel-assessments', 'counsel'],
  ],
}

const titleOf = (doc: Counsel | Engagement): string =>
  ('name' in doc ? doc.name : doc.title) ?? doc.id

const keep = (
  collection: Made,
  doc: Counsel | Engagement,
  key: 'imports.undo.changedSince' | 'imports.undo.rosterHasRecords',
): Kept => ({
  collection,
  id: doc.id,
  title: titleOf(doc),
  reason: { zh: message(key, 'zh'), en: message(key, 'en') },
})

const isReferenced = async (req: PayloadRequest, collection: Made, id: string) => {
  for (const [other, path] of references[collection]) {
    const { totalDocs } = await req.payload.count({
      collection: other,
      where: { [path]: { equals: id } },
      req,
    })
    if (totalDocs > 0) return true
  }
  return false
}

/** Whether somebody has changed a record after the import made it. */
const isChangedSince = async (
  req: PayloadRequest,
  importId: string,
  collection: Made,
  id: string,
): Promise<boolean> => {
  const { totalDocs } = await req.payload.count({
    collection: 'audit-events',
    where: {
      and: [
        { subjectType: { equals: collection } },
        { subjectId: { equals: id } },
        { type: { equals: 'record.updated' } },
        { correlationId: { not_equals: `import:${importId}` } },
      ],
    },
    req,
  })
  return totalDocs > 0
}

/** Deletes one record that the import made; null where it is gone already. */
const takeBack = async (
  req: PayloadRequest,
  importId: string,
  collection: Made,
  id: string,
): Promise<Kept | 'deleted' | null> => {
  const doc = await req.payload.findByID({ collection, id, depth: 0, disableErrors: true, req })
  if (!doc) return null
  if (await isChangedSince(req, importId, collection, id))
    return keep(collection, doc, 'imports.undo.changedSince')
  if (await isReferenced(req, collection, id))
    return keep(collection, doc, 'imports.undo.rosterHasRecords')
  await req.payload.delete({ collection, id, depth: 0, req })
  await recordEvent(req, {
    type: 'record.deleted',
    subjectType: collection,
    subjectId: id,
    subjectTitle: titleOf(doc),
    region: idOf(doc.region),
  })
  return 'deleted'
}

const restore = async (
  req: PayloadRequest,
  { collection, id, before, after }: Change,
): Promise<Kept | 'restored' | null> => {
  const doc = await req.payload.findByID({ collection, id, depth: 0, disableErrors: true, req })
  if (!doc) return null
  const current = doc as unknown as Record<string, unknown>
  const isUntouched = Object.entries(after).every(([field, value]) =>
    isDeepStrictEqual(current[field] ?? null, value),
  )
  if (!isUntouched) return keep(collection, doc, 'imports.undo.changedSince')
  await req.payload.update({ collection, id, data: before, depth: 0, req })
  return 'restored'
}

/** A refusal of the forms (a term that has begun) keeps the record as it is. */
const orKept = async <Result>(
  scope: PayloadRequest,
  { collection, id }: Pick<Change, 'collection' | 'id'>,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result | Kept> => {
  // As in importList: a refusal may leave the id of its ended transaction behind.
  delete scope.transactionID
  try {
    return await inTransaction(scope, work)
  } catch (error) {
    if (!(error instanceof APIError) || error.status >= 500) throw error
    return { collection, id, title: id, reason: { zh: error.message, en: error.message } }
  }
}

/**
 * Takes the import of a roster back: engagements and lawyers that it made are deleted, those that it changed get
 * their former facts. What somebody has worked with since is kept, with the reason. Running it twice does the rest.
 */
export const undoCounselImport = async (
  scope: PayloadRequest,
  importId: string,
): Promise<UndoResult> => {
  const kept: Kept[] = []
  let trashed = 0
  let restored = 0
  const changes = new Map<string, Change>()
  for await (const change of readLines<Change>(importFiles(importId).changes)) {
    const first = changes.get(change.id)
    // Several rows may speak of one lawyer: back to what the first of them found.
    changes.set(change.id, {
      ...change,
      before: { ...change.before, ...first?.before },
      after: { ...first?.after, ...change.after },
    })
  }
  for (const change of changes.values()) {
    const result = await orKept(scope, change, (req) => restore(req, change))
    if (result === 'restored') restored += 1
    else if (result) kept.push(result)
  }
  for (const collection of ['engagements', 'counsel'] as const) {
    const { docs } = await scope.payload.find({
      collection,
      where: { importRun: { equals: importId } },
      select: {},
      depth: 0,
      pagination: false,
      req: scope,
    })
    for (const { id } of docs) {
      const result = await orKept(scope, { collection, id }, (req) =>
        takeBack(req, importId, collection, id),
      )
      if (result === 'deleted') trashed += 1
      else if (result) kept.push(result)
    }
  }
  return finishUndo(scope, importId, { trashed, restored, kept })
}

import { isDeepStrictEqual } from 'node:util'

import type { PayloadRequest } from 'payload'

import { auditEventOf } from '@/src/audit/recordEvent'
import { reconcileLitigation } from '@/src/counsel/matters/reconcileLitigation'
import { now, today } from '@/src/domain/clock'
import { inTransaction } from '@/src/database/inTransaction'
import type { Bilingual } from '@/src/domain/bilingual'
import { yearOf } from '@/src/domain/day'
import { idOf } from '@/src/domain/idOf'
import { message } from '@/src/i18n/message'
import { bulkWriterFor } from '@/src/imports/bulkWriterFor'
import { finishUndo } from '@/src/imports/finishUndo'
import { importFiles, readLines } from '@/src/imports/importFiles'
import { queueEvaluation } from '@/src/jobs/queueEvaluation'
import { reconcileCase } from '@/src/ledger/reconcile'
import type { Case } from '@/src/payload-types'

const CHUNK = 500

/** What the undoing did, and which records it left as they are. */
export interface UndoResult {
  readonly trashed: number
  readonly restored: number
  readonly kept: readonly {
    collection: 'cases' | 'counsel' | 'engagements'
    id: string
    title: string
    reason: Bilingual
  }[]
}

interface Change {
  readonly id: string
  readonly before: Record<string, unknown>
  readonly after: Record<string, unknown>
}

type Kept = UndoResult['kept'][number]

const keep = (
  { id, caseNumber }: Case,
  key: 'imports.undo.changedSince' | 'imports.undo.hasRecords',
): Kept => ({
  collection: 'cases',
  id,
  title: caseNumber,
  reason: { zh: message(key, 'zh'), en: message(key, 'en') },
})

/** Ids of the cases on which something hangs that somebody has recorded since. */
const withRecords = async (req: PayloadRequest, ids: readonly string[]): Promise<Set<string>> => {
  const found = new Set<string | null>()
  const all = { depth: 0, pagination: false } as const
  const ofCases = { case: { in: [...ids] } }
  const [hearings, suggestions, duties, later] = [
    await req.payload.find({
      collection: 'hearings',
      where: ofCases,
      select: { case: true },
      ...all,
      req,
    }),
    await req.payload.find({
      collection: 'judicial-suggestions',
      where: ofCases,
      select: { case: true },
      ...all,
      req,
    }),
    await req.payload.find({
      collection: 'duties',
      where: { and: [ofCases, { state: { not_equals: 'open' } }] },
      select: { case: true },
      ...all,
      req,
    }),
    await req.payload.find({
      collection: 'cases',
      where: { prior: { in: [...ids] } },
      select: { prior: true },
      ...all,
      req,
    }),
  ]
  for (const { case: id } of [...hearings.docs, ...suggestions.docs, ...duties.docs])
    found.add(idOf(id))
  for (const { prior } of later.docs) found.add(idOf(prior))
  return new Set([...found].filter((id) => id !== null))
}

/** Trashes a chunk of created cases, as the hooks of a deletion would; some are kept. */
const trashChunk = async (
  req: PayloadRequest,
  docs: readonly Case[],
): Promise<{ trashed: Case[]; kept: Kept[] }> => {
  const { payload } = req
  const ids = docs.map(({ id }) => id)
  const busy = await withRecords(req, ids)
  const kept: Kept[] = []
  const trashed: Case[] = []
  for (const doc of docs) {
    if (doc.updatedAt !== doc.createdAt) kept.push(keep(doc, 'imports.undo.changedSince'))
    else if (busy.has(doc.id)) kept.push(keep(doc, 'imports.undo.hasRecords'))
    else trashed.push(doc)
  }
  if (trashed.length === 0) return { trashed, kept }
  const writer = bulkWriterFor(payload)
  const at = now(req).toISOString()
  await writer.trashCases(
    req,
    trashed.map(({ id }) => id),
    at,
  )
  await writer.insert(
    req,
    'audit-events',
    trashed.map((doc) => ({
      id: writer.newId('audit-events'),
      ...auditEventOf(req, {
        type: 'record.trashed',
        subjectType: 'cases',
        subjectId: doc.id,
        subjectTitle: doc.caseNumber,
        region: idOf(doc.region),
        changes: { deletedAt: { before: null, after: at } },
      }),
    })),
  )
  const { docs: duties } = await payload.find({
    collection: 'duties',
    where: { case: { in: trashed.map(({ id }) => id) } },
    select: { case: true },
    depth: 0,
    pagination: false,
    req,
  })
  for (const id of new Set(duties.map((duty) => idOf(duty.case)))) {
    if (!id) continue
    await reconcileCase(req, id)
    await reconcileLitigation(req, id)
  }
  return { trashed, kept }
}

const restore = async (req: PayloadRequest, change: Change): Promise<Kept | 'restored' | null> => {
  const stored = await req.payload.findByID({
    collection: 'cases',
    id: change.id,
    depth: 0,
    disableErrors: true,
    req,
  })
  if (!stored) return null
  const current = (field: string): unknown => withoutDerived(stored[field as keyof Case] ?? null)
  const isUntouched = Object.entries(change.after).every(([field, value]) =>
    isDeepStrictEqual(current(field), withoutDerived(value)),
  )
  if (!isUntouched) return keep(stored, 'imports.undo.changedSince')
  await req.payload.update({
    collection: 'cases',
    id: change.id,
    data: change.before,
    depth: 0,
    req,
  })
  return 'restored'
}

/** Row ids and what hooks derive are no change of what the list said. */
const withoutDerived = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map((row: unknown) =>
        row && typeof row === 'object'
          ? Object.fromEntries(
              Object.entries(row).filter(
                ([key, inner]) => key !== 'id' && key !== 'isLoss' && inner !== null,
              ),
            )
          : row,
      )
    : value

/**
 * Takes a whole import back: cases that it made go to the trash, cases that it changed get their former
 * facts. What somebody has worked on since is kept, with the reason. Running it twice does the rest.
 */
export const undoImport = async (scope: PayloadRequest, importId: string): Promise<UndoResult> => {
  const kept: Kept[] = []
  const slots = new Map<string, { region: string; year: number }>()
  let trashed = 0
  let restored = 0

  const changes = new Map<string, Change>()
  for await (const change of readLines<Change>(importFiles(importId).changes)) {
    // An attempt that was rolled back may have written the same change before.
    changes.set(change.id, change)
  }
  // Concluded cases step back to what they were: only a remand may, else.
  Object.assign(scope.context, { isRemand: true })
  for (const change of changes.values()) {
    const result = await inTransaction(scope, (req) => restore(req, change))
    if (result === 'restored') restored += 1
    else if (result) kept.push(result)
  }

  let after = ''
  for (;;) {
    const done = await inTransaction(scope, async (req) => {
      const { docs } = await req.payload.find({
        collection: 'cases',
        where: {
          and: [
            { importRun: { equals: importId } },
            ...(after ? [{ id: { greater_than: after } }] : []),
          ],
        },
        sort: 'id',
        limit: CHUNK,
        pagination: false,
        depth: 0,
        req,
      })
      const last = docs.at(-1)
      return last ? { last: last.id, ...(await trashChunk(req, docs)) } : null
    })
    if (!done) break
    after = done.last
    trashed += done.trashed.length
    kept.push(...done.kept)
    for (const doc of done.trashed) {
      const region = idOf(doc.region)
      for (const day of [doc.concludedOn, doc.heardOn]) {
        if (region && day) slots.set(`${region}|${yearOf(day)}`, { region, year: yearOf(day) })
      }
    }
  }

  await inTransaction(scope, async (req) => {
    const year = yearOf(today(req))
    for (const slot of slots.values()) if (slot.year === year) await queueEvaluation(req, slot)
  })
  return finishUndo(scope, importId, { trashed, restored, kept })
}

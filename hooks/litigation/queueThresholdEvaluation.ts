import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'

import { idOf } from '@/access/atoms'
import { yearOf } from '@/src/domain/day'
import { queueEvaluation } from '@/src/jobs/queueEvaluation'
import type { Case } from '@/src/payload-types'

/** What the loss and attendance rates of a region and year are made of. */
const countedFacts = (doc: Partial<Case> | undefined) =>
  JSON.stringify([
    doc?.concludedOn,
    doc?.heardOn,
    idOf(doc?.region),
    doc?.instance,
    doc?.isLost,
    doc?.isJudged,
    doc?.deletedAt,
    doc?.defendants?.map((row) => [idOf(row.agency), row.isLoss, row.headAttended, row.headSpoke]),
  ])

const queueFor = async (
  req: PayloadRequest,
  docs: readonly (Partial<Case> | undefined)[],
): Promise<void> => {
  const slots = new Map<string, { region: string; year: number }>()
  for (const doc of docs) {
    const region = idOf(doc?.region)
    for (const day of [doc?.concludedOn, doc?.heardOn]) {
      if (region && day) slots.set(`${region}|${yearOf(day)}`, { region, year: yearOf(day) })
    }
  }
  for (const slot of slots.values()) await queueEvaluation(req, slot)
}

const afterChange: CollectionAfterChangeHook<Case> = async ({ doc, previousDoc, req }) => {
  const stored = await req.payload.findByID({
    collection: 'cases',
    id: doc.id,
    depth: 0,
    req,
    trash: true,
  })
  if (countedFacts(stored) !== countedFacts(previousDoc)) await queueFor(req, [previousDoc, stored])
}

const afterDelete: CollectionAfterDeleteHook<Case> = async ({ doc, req }) => {
  await queueFor(req, [doc])
}

/** Queues the evaluation of the thresholds in the transaction of the change that may move them. */
export const queueThresholdEvaluation = { afterChange, afterDelete }

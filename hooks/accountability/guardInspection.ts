import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { activeUser, idOf } from '@/access/atoms'
import { regionOfAgency } from '@/hooks/scope/regionOfAgency'
import { problemOfScore, scoreOf } from '@/src/domain/accountability/scoreCard'
import { userError } from '@/src/i18n/userError'
import type { Inspection } from '@/src/payload-types'

type Fields = Partial<Inspection>

/** What is settled with the announcement: the unit has been told of it. */
const settledFields = ['unit', 'kind'] as const

const refuseLateChanges = (req: PayloadRequest, before: Inspection, data: Fields): void => {
  if (before.state === 'closed' || before.state === 'cancelled')
    throw userError(req, 'inspection.over', {}, 409)
  if (before.state !== 'planned') {
    const isMoved = settledFields.some((name) => {
      const value = data[name]
      return value !== undefined && idOf(value) !== idOf(before[name])
    })
    if (isMoved) throw userError(req, 'inspection.announced', {}, 409)
  }
}

const scoreText = ({ items, reviewers }: Fields): string =>
  JSON.stringify([
    (items ?? []).map(({ item, maximum, deduction, remark }) => [
      item,
      maximum,
      deduction ?? 0,
      remark || null,
    ]),
    (reviewers ?? []).map((one) => idOf(one)),
  ])

const refuseReviewersOfUnit = async (
  req: PayloadRequest,
  reviewers: Inspection['reviewers'],
  unit: string | null,
): Promise<void> => {
  const ids = (reviewers ?? []).map((one) => idOf(one)).filter((id) => id !== null)
  if (ids.length === 0 || !unit) return
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { and: [{ id: { in: ids } }, { agency: { equals: unit } }] },
    depth: 0,
    pagination: false,
    req,
  })
  if (docs.length > 0)
    throw userError(req, 'inspection.reviewerOfUnit', {
      names: docs.map(({ name }) => name).join('、'),
    })
}

/**
 * Keeps an inspection what it is: led by the office that plans it, about a unit of its region and not about
 * itself, scored by others than the unit, and untouched once it is over or its score is final. The score and
 * the region are derived.
 */
export const guardInspection: CollectionBeforeValidateHook<Inspection> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (!data) return data
  const user = activeUser(req)
  const before = operation === 'update' ? originalDoc : undefined
  if (before) refuseLateChanges(req, before, data)
  const merged: Fields = { ...before, ...data }
  if (before?.scoreState === 'final' && scoreText(merged) !== scoreText(before))
    throw userError(req, 'inspection.scoreIsFinal', {}, 409)

  const lead = before ? idOf(before.lead) : (idOf(user?.agency) ?? idOf(data.lead))
  const unit = idOf(merged.unit)
  if (!lead) throw userError(req, 'inspection.noLead')
  if (unit === lead) throw userError(req, 'inspection.ownUnit')
  const region = await regionOfAgency(req, unit, { isJudged: !before })

  await refuseReviewersOfUnit(req, merged.reviewers, unit)
  const items = merged.items ?? []
  const problem = problemOfScore(items)
  if (problem) throw userError(req, `inspection.item.${problem.kind}`, { row: problem.row })
  const result = scoreOf(items)
  return {
    ...data,
    lead,
    region,
    score: result?.score ?? null,
    outOf: result?.outOf ?? null,
  }
}

import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { activeUser, idOf } from '@/access/atoms'
import { regionOfAgency } from '@/hooks/scope/regionOfAgency'
import { today } from '@/src/domain/clock'
import { problemOfCriteria, totalOf } from '@/src/domain/counsel/counselAssessment'
import { lastDayOf } from '@/src/domain/counsel/engagement'
import { yearOf } from '@/src/domain/day'
import { userError } from '@/src/i18n/userError'
import type { CounselAssessment } from '@/src/payload-types'

interface Pair {
  readonly unit: string
  readonly counsel: string
  readonly year: number
}

const refuseUnengaged = async (
  req: PayloadRequest,
  { unit, counsel, year }: Pair,
): Promise<void> => {
  const { docs } = await req.payload.find({
    collection: 'engagements',
    where: {
      and: [
        { unit: { equals: unit } },
        { counsel: { equals: counsel } },
        { startOn: { less_than_equal: `${year}-12-31` } },
        { endOn: { greater_than_equal: `${year}-01-01` } },
      ],
    },
    depth: 0,
    pagination: false,
    req,
  })
  const isEngaged = docs.some((term) => (lastDayOf(term) ?? '') >= `${year}-01-01`)
  if (!isEngaged) throw userError(req, 'counselAssessment.notEngaged', { year }, 409)
}

const refuseSecond = async (req: PayloadRequest, { unit, counsel, year }: Pair): Promise<void> => {
  const { totalDocs } = await req.payload.count({
    collection: 'counsel-assessments',
    where: {
      and: [
        { unit: { equals: unit } },
        { counsel: { equals: counsel } },
        { year: { equals: year } },
      ],
    },
    req,
  })
  if (totalDocs > 0) throw userError(req, 'counselAssessment.twice', { year }, 409)
}

const settled = ['unit', 'counsel', 'year'] as const

/**
 * A unit assesses a lawyer whom it had engaged in the year, once; the sum is computed, and nothing changes once
 * the office has confirmed it. What was returned is a draft again when the unit saves it.
 */
export const guardCounselAssessment: CollectionBeforeValidateHook<CounselAssessment> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (!data) return data
  const before = operation === 'update' ? originalDoc : undefined
  const user = activeUser(req)
  if (before?.state === 'confirmed') throw userError(req, 'counselAssessment.frozen', {}, 409)
  const criteria = data.criteria ?? before?.criteria ?? []
  const problem = problemOfCriteria(criteria)
  if (problem) throw userError(req, `counselAssessment.${problem.kind}`, { row: problem.row })
  const sums = totalOf(criteria)
  const total = { total: sums?.total ?? null, outOf: sums?.outOf ?? null }

  if (before) {
    const isOther = settled.some((name) => {
      const [was, is] = [before[name], data[name]]
      if (is === undefined) return false
      return typeof is === 'number' ? is !== was : idOf(is) !== idOf(was as string)
    })
    if (isOther) throw userError(req, 'counselAssessment.settled', {}, 409)
    const isStep = data.state !== undefined && data.state !== before.state
    return isStep
      ? { ...data, ...total }
      : {
          ...data,
          ...total,
          state: 'draft',
          returnReason: null,
          ...(user ? { author: user.id } : {}),
        }
  }

  const unit = user ? idOf(user.agency) : idOf(data.unit)
  if (user && data.unit && idOf(data.unit) !== unit)
    throw userError(req, 'counselAssessment.ownUnitOnly', {}, 403)
  const { year } = data
  const counsel = idOf(data.counsel)
  // What is missing is told at its field.
  if (!unit || !counsel || !year) return { ...data, unit: unit ?? data.unit }
  if (year > yearOf(today(req))) throw userError(req, 'counselAssessment.future', { year })
  await refuseSecond(req, { unit, counsel, year })
  await refuseUnengaged(req, { unit, counsel, year })
  const [agency, lawyer] = [
    await req.payload.findByID({ collection: 'agencies', id: unit, depth: 0, req }),
    await req.payload.findByID({ collection: 'counsel', id: counsel, depth: 0, req }),
  ]
  return {
    ...data,
    ...total,
    unit,
    region: await regionOfAgency(req, unit, { isJudged: false }),
    title: `${lawyer.name} ${year} 年度评价（${agency.name}）`,
    author: user ? user.id : idOf(data.author),
    ...(user ? { state: 'draft' as const } : {}),
  }
}

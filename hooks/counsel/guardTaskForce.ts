import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { activeUser, idOf } from '@/access/atoms'
import { conflictsOf } from '@/src/counsel/roster/conflictsOf'
import { requireEngagementInForce } from '@/src/counsel/roster/engagementFor'
import { today } from '@/src/domain/clock'
import { localeOf } from '@/src/i18n/message'
import { userError } from '@/src/i18n/userError'
import type { Case, TaskForce } from '@/src/payload-types'

type Fields = Partial<TaskForce>

const idsOf = (list: readonly (string | { id: string })[] | null | undefined): string[] =>
  (list ?? []).flatMap((one) => idOf(one) ?? [])

/** The case, which whoever forms the task force must be able to see. */
const caseOf = async (req: PayloadRequest, id: string): Promise<Case> => {
  const user = activeUser(req)
  if (user) {
    const { totalDocs } = await req.payload.count({
      collection: 'cases',
      where: { id: { equals: id } },
      overrideAccess: false,
      user,
      req,
    })
    if (totalDocs === 0) throw userError(req, 'taskForce.notYourCase', {}, 403)
  }
  return req.payload.findByID({ collection: 'cases', id, depth: 0, req })
}

/** Led by a rule-of-law office or by a unit that is party to the case. */
const refuseForeignLead = async (
  req: PayloadRequest,
  leadUnit: string,
  parties: readonly string[],
): Promise<void> => {
  if (parties.includes(leadUnit)) return
  const { kind, name } = await req.payload.findByID({
    collection: 'agencies',
    id: leadUnit,
    depth: 0,
    req,
  })
  if (kind !== 'law-office') throw userError(req, 'taskForce.foreignLead', { unit: name })
}

/** The leader by name: an account of the lead unit, or somebody who is named; never legal counsel (顾问为辅). */
const leaderNameOf = async (
  req: PayloadRequest,
  { leader, leaderName, leadUnit }: Fields,
): Promise<string> => {
  const id = idOf(leader)
  if (id) {
    const user = await req.payload.findByID({ collection: 'users', id, depth: 0, req })
    if (user.role === 'counsel') throw userError(req, 'taskForce.counselLeads', { name: user.name })
    if (idOf(user.agency) !== idOf(leadUnit))
      throw userError(req, 'taskForce.leaderOfOtherUnit', { name: user.name })
    return user.name
  }
  const name = (leaderName ?? '').trim()
  if (!name) throw userError(req, 'taskForce.noLeader')
  const { totalDocs } = await req.payload.count({
    collection: 'engagements',
    where: { and: [{ unit: { equals: idOf(leadUnit) } }, { 'counsel.name': { equals: name } }] },
    req,
  })
  if (totalDocs > 0) throw userError(req, 'taskForce.counselLeads', { name })
  return name
}

/** Counsel who joins is engaged by a unit concerned, on this day, and has no conflict of interest in the case. */
const checkCounsel = async (
  req: PayloadRequest,
  id: string,
  { caseId, units }: { caseId: string; units: readonly string[] },
): Promise<string> => {
  const named = await req.payload.findByID({ collection: 'engagements', id, depth: 0, req })
  const unit = idOf(named.unit) ?? ''
  if (!units.includes(unit))
    throw userError(req, 'taskForce.counselOfOtherUnit', { name: named.title ?? '' })
  const engagement = await requireEngagementInForce(req, id, unit)
  const counselId = idOf(engagement.counsel) ?? ''
  const conflicts = await conflictsOf(req, counselId, { unit, caseId })
  const { name } = await req.payload.findByID({
    collection: 'counsel',
    id: counselId,
    depth: 0,
    req,
  })
  if (conflicts.length > 0) {
    const locale = localeOf(req.i18n?.language)
    const reasons = conflicts.map(
      ({ article, explanation }) => `${explanation[locale]}（${article[locale]}）`,
    )
    throw userError(req, 'taskForce.conflict', { name, reasons: reasons.join('；') }, 409)
  }
  return name
}

const refuseSecond = async (req: PayloadRequest, activeKey: string): Promise<void> => {
  const { docs } = await req.payload.find({
    collection: 'task-forces',
    where: { activeKey: { equals: activeKey } },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  if (docs[0]) throw userError(req, 'taskForce.second', { title: docs[0].title ?? '' }, 409)
}

/**
 * Keeps a task force what it is: one at a time for a case, led by the office or a unit concerned and never by
 * counsel, with counsel who may assist, and untouched once it is dissolved.
 */
export const guardTaskForce: CollectionBeforeValidateHook<TaskForce> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (!data) return data
  const before = operation === 'update' ? originalDoc : undefined
  if (before?.state === 'dissolved') throw userError(req, 'taskForce.over', {}, 409)
  const merged: Fields = { ...before, ...data }
  if (merged.state === 'dissolved') return { ...data, activeKey: `dissolved|${before?.id ?? ''}` }
  const [caseId, leadUnit] = [idOf(merged.case), idOf(merged.leadUnit)]
  // What is missing is told by the validation of the fields.
  if (!caseId || !leadUnit) return data
  if (before && caseId !== idOf(before.case)) throw userError(req, 'taskForce.caseStands', {}, 409)
  if (!before && activeUser(req) && merged.formedOn && merged.formedOn > today(req))
    throw userError(req, 'step.inFuture', { day: merged.formedOn })

  const ofCase = before
    ? await req.payload.findByID({ collection: 'cases', id: caseId, depth: 0, trash: true, req })
    : await caseOf(req, caseId)
  const activeKey = `active|${caseId}`
  if (!before) await refuseSecond(req, activeKey)
  const parties = idsOf(ofCase.parties)
  const isNewLead = leadUnit !== idOf(before?.leadUnit)
  if (isNewLead) await refuseForeignLead(req, leadUnit, parties)
  const isNewLeader =
    isNewLead ||
    idOf(merged.leader) !== idOf(before?.leader) ||
    merged.leaderName !== before?.leaderName
  const leaderName = isNewLeader ? await leaderNameOf(req, merged) : merged.leaderName

  const units = [...new Set([...parties, leadUnit])]
  const known = new Set(idsOf(before?.engagements))
  for (const id of idsOf(merged.engagements)) {
    if (known.has(id)) continue
    const name = await checkCounsel(req, id, { caseId, units })
    if (name === leaderName) throw userError(req, 'taskForce.counselLeads', { name })
  }
  return {
    ...data,
    leaderName,
    title: `${ofCase.caseNumber} 专班`,
    region: idOf(ofCase.region),
    parties: units,
    activeKey,
  }
}

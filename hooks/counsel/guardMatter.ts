import { randomUUID } from 'node:crypto'

import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { activeUser, idOf, isRole } from '@/access/atoms'
import { regionOfAgency } from '@/hooks/scope/regionOfAgency'
import { today } from '@/src/domain/clock'
import { defaultDueOn, type MatterState } from '@/src/domain/counsel/matter'
import { userError } from '@/src/i18n/userError'
import type { Matter } from '@/src/payload-types'

type Fields = Partial<Matter>

/** States in which the subject of a matter may still be put differently. */
const writableStates: readonly MatterState[] = ['requested', 'assigned']

const subjectOf = ({ kind, unit, case: ofCase }: Fields): string =>
  JSON.stringify([kind ?? null, idOf(unit), idOf(ofCase)])

const wordingOf = ({ title, request, counterparties, materials }: Fields): string =>
  JSON.stringify([
    title ?? null,
    request || null,
    (counterparties ?? []).map(({ name }) => name),
    (materials ?? []).map((file) => idOf(file)),
  ])

const refuseLateChanges = (req: PayloadRequest, before: Matter, after: Fields): void => {
  const isOver = before.state === 'passed' || before.state === 'withdrawn'
  // Re-opened for another opinion: the question changes with the step.
  const isReopened = before.state === 'reviewed' && after.state === 'assigned'
  if (
    !writableStates.includes(before.state) &&
    !isReopened &&
    wordingOf(after) !== wordingOf(before)
  )
    throw userError(req, isOver ? 'matter.over' : 'matter.withOpinion', {}, 409)
  if (before.state !== 'requested' && subjectOf(after) !== subjectOf(before))
    throw userError(req, 'matter.settled', {}, 409)
}

/** What somebody enters by hand is about the own unit, and about a case that the user may see. */
const judgeEntered = async (req: PayloadRequest, data: Fields): Promise<void> => {
  const user = activeUser(req)
  if (!user) return
  if (isRole(user, 'agency') && idOf(data.unit) !== idOf(user.agency))
    throw userError(req, 'matter.otherUnit', {}, 403)
  if (data.dueOn && data.dueOn < today(req))
    throw userError(req, 'matter.duePast', { day: data.dueOn })
}

const judgeCase = async (req: PayloadRequest, id: string | null): Promise<void> => {
  const user = activeUser(req)
  if (!user || !id) return
  const { totalDocs } = await req.payload.count({
    collection: 'cases',
    where: { id: { equals: id } },
    overrideAccess: false,
    user,
    req,
  })
  if (totalDocs === 0) throw userError(req, 'record.notFound', {}, 404)
}

/**
 * Keeps a matter what it is: of a unit that its author may name, with a due day by its kind, and unchanged once
 * counsel has handed in an opinion on it. The region is derived.
 */
export const guardMatter: CollectionBeforeValidateHook<Matter> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (!data) return data
  const before = operation === 'update' ? originalDoc : undefined
  if (before) {
    const merged: Fields = { ...before, ...data }
    refuseLateChanges(req, before, merged)
    if (idOf(merged.case) !== idOf(before.case)) await judgeCase(req, idOf(merged.case))
    if (idOf(merged.unit) === idOf(before.unit)) return data
    await judgeEntered(req, { unit: merged.unit ?? null } as Fields)
    return { ...data, region: await regionOfAgency(req, idOf(merged.unit), { isJudged: true }) }
  }
  // A key is set by the system alone: whoever causes a matter need not be one who may enter it.
  const isEntered = !data.key
  const user = activeUser(req)
  const unit = idOf(data.unit) ?? (isRole(user, 'agency') ? idOf(user.agency) : null)
  if (isEntered) {
    await judgeEntered(req, { ...data, ...(unit ? { unit } : {}) })
    await judgeCase(req, idOf(data.case))
  }
  return {
    ...data,
    ...(unit ? { unit } : {}),
    dueOn: data.dueOn || (data.kind ? defaultDueOn(data.kind, today(req)) : ''),
    region: await regionOfAgency(req, unit, { isJudged: isEntered }),
    key: data.key ?? `entered|${randomUUID()}`,
  }
}

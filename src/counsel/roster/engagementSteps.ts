import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { activeUser, isRole } from '@/access/atoms'
import { endEngagement } from '@/src/counsel/roster/endEngagement'
import { today } from '@/src/domain/clock'
import {
  engagementProcedure,
  engagementState,
  engagementStates,
  feeClasses,
  type EngagementStep,
} from '@/src/domain/counsel/engagement'
import { addDays, isDay } from '@/src/domain/day'
import { idOf } from '@/src/domain/idOf'
import { labelOf } from '@/src/domain/options'
import { stepNames } from '@/src/domain/procedure'
import { localeOf } from '@/src/i18n/message'
import { userError } from '@/src/i18n/userError'
import type { Engagement } from '@/src/payload-types'
import { recordForStep } from '@/src/steps/recordForStep'
import { requiredText, stepSchema } from '@/src/steps/stepInput'

const day = z.string().refine(isDay)

/** What a step of an engagement may bring along: its days, and how the renewal is paid. */
export const engagementInput = stepSchema.extend({
  startOn: day.optional(),
  endOn: day.optional(),
  feeClass: z.enum(feeClasses.map(({ value }) => value)).optional(),
})
export type EngagementInput = z.infer<typeof engagementInput>

/** Whether the user acts for the unit or for an office; a lawyer reads the own engagements only. */
const isParty = (req: PayloadRequest): boolean =>
  isRole(activeUser(req), 'prefecture-office', 'county-office', 'agency')

const isRenewed = async (req: PayloadRequest, id: string): Promise<boolean> =>
  (
    await req.payload.count({
      collection: 'engagements',
      where: { previous: { equals: id } },
      req,
    })
  ).totalDocs > 0

type Taking = (req: PayloadRequest, doc: Engagement, input: EngagementInput) => Promise<void>

const end: Taking = async (req, doc, { on = today(req), reason }) => {
  if (on < doc.startOn && doc.startOn <= today(req))
    throw userError(req, 'engagement.endedBeforeStart', { from: doc.startOn })
  if (on > doc.endOn) throw userError(req, 'engagement.endedAfterEnd', { to: doc.endOn })
  await endEngagement(req, doc, { on, reason: requiredText(req, reason) })
}

const renew: Taking = async (req, doc, { startOn, endOn, feeClass, files }) => {
  if (doc.endedOn) throw userError(req, 'engagement.renewEnded', {}, 409)
  if (await isRenewed(req, doc.id)) throw userError(req, 'engagement.renewedAlready', {}, 409)
  const next = addDays(doc.endOn, 1)
  if (!endOn) throw userError(req, 'engagement.renewWithoutEnd')
  await req.payload.create({
    collection: 'engagements',
    data: {
      title: '',
      unit: idOf(doc.unit) ?? '',
      counsel: idOf(doc.counsel) ?? '',
      startOn: startOn ?? (next < today(req) ? today(req) : next),
      endOn,
      feeClass: feeClass ?? doc.feeClass,
      contract: [...new Set(files)],
      previous: doc.id,
    },
    depth: 0,
    req,
  })
}

const takings: Readonly<Record<EngagementStep, Taking>> = { renew, end }

/**
 * Takes a step of an engagement in the transaction of the request: a renewal opens an engagement that continues
 * the old one, an early end takes effect on its day.
 *
 * @throws userError 403 who may not, 404 who may not see it, 409 when the moment is wrong
 */
export const takeEngagementStep = async (
  req: PayloadRequest,
  id: string,
  step: EngagementStep,
  input: EngagementInput,
): Promise<void> => {
  const { doc } = await recordForStep(req, 'engagements', id)
  if (!isParty(req)) throw userError(req, 'engagement.onlyUnit', {}, 403)
  const state = engagementState(doc, today(req))
  const from: readonly string[] = engagementProcedure[step].from
  if (!from.includes(state) || (step === 'end' && doc.endedOn)) {
    const label = labelOf(engagementStates, state, localeOf(req.i18n?.language))
    throw userError(req, `engagement.cannot.${step}`, { state: label }, 409)
  }
  await takings[step](req, doc, input)
}

/** The steps of an engagement that the user of a request may take now. */
export const engagementActions = async (
  req: PayloadRequest,
  id: string,
): Promise<EngagementStep[]> => {
  const { doc } = await recordForStep(req, 'engagements', id)
  if (!isParty(req)) return []
  const state = engagementState(doc, today(req))
  const renewed = await isRenewed(req, id)
  return stepNames(engagementProcedure).filter((step) => {
    const from: readonly string[] = engagementProcedure[step].from
    return from.includes(state) && !doc.endedOn && !(step === 'renew' && renewed)
  })
}

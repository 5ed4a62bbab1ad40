import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { activeUser, idOf } from '@/access/atoms'
import { paperDuty } from '@/hooks/accountability/paperDuty'
import { dutyKinds, type DutyKind } from '@/src/domain/dutyStates'
import { labelOf } from '@/src/domain/options'
import { localeOf } from '@/src/i18n/message'
import { userError } from '@/src/i18n/userError'
import type { Agency, Duty, Region } from '@/src/payload-types'

interface Paper {
  id: string
  duty?: string | Duty | null
  agency?: string | Agency | null
  region?: string | Region | null
}

const isVisible = async (req: PayloadRequest, id: string): Promise<boolean> => {
  const user = activeUser(req)
  if (!user) return !req.user
  const found = await req.payload.findByID({
    collection: 'duties',
    id,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    user,
    req,
  })
  return Boolean(found)
}

/** The debtor writes its papers; the leader in charge may write those of a region, where the paper says so. */
const mayWrite = (req: PayloadRequest, duty: Duty, leaderWrites: boolean): boolean => {
  const user = activeUser(req)
  if (!user) return !req.user
  if (user.role === 'leader') return leaderWrites && idOf(user.region) === idOf(duty.region)
  return user.role === 'agency' && idOf(user.agency) === idOf(duty.debtor)
}

/**
 * Ties a paper to its duty: takes case, agency, unit concerned and region from it, and refuses a duty of
 * another kind or one that is not the writer's to hand in.
 */
export const derivePaperScope =
  (
    kind: DutyKind,
    { leaderWrites = false }: { readonly leaderWrites?: boolean } = {},
  ): CollectionBeforeValidateHook<Paper> =>
  async ({ data, originalDoc, req }) => {
    if (!data) return data
    const known = idOf(originalDoc?.duty)
    const asked = idOf(data.duty)
    if (known && asked && asked !== known) throw userError(req, 'paper.otherDuty', {}, 409)
    const id = known ?? asked
    // Without one the required field says so.
    if (!id) return data
    const duty = await paperDuty(req, id)
    if (!duty || !(await isVisible(req, id))) throw userError(req, 'record.notFound', {}, 404)
    if (duty.kind !== kind) {
      const name = labelOf(dutyKinds, kind, localeOf(req.i18n?.language))
      throw userError(req, 'paper.otherKind', { kind: name })
    }
    // A step of our own endpoints has checked the rights of its user already.
    if (!req.context.isPaperStep && !mayWrite(req, duty, leaderWrites))
      throw userError(req, 'paper.notYours', {}, 403)
    return {
      ...data,
      duty: duty.id,
      title: duty.title,
      case: idOf(duty.case),
      agency: idOf(duty.debtor),
      concerned: idOf(duty.concerned),
      region: idOf(duty.region),
    } as Partial<Paper>
  }

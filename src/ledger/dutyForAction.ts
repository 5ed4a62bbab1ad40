import type { PayloadRequest } from 'payload'

import { now } from '@/src/domain/clock'
import { todayInShanghai } from '@/src/domain/day'
import { dutyStates } from '@/src/domain/dutyStates'
import { idOf } from '@/src/domain/idOf'
import { labelOf } from '@/src/domain/options'
import { localeOf, message } from '@/src/i18n/message'
import { userError } from '@/src/i18n/userError'
import { refusalOf, type DutyAction } from '@/src/ledger/dutyActions'
import type { Duty, User } from '@/src/payload-types'

const SHANGHAI = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

const clockTime = (instant: string | null | undefined): string => {
  if (!instant) return ''
  const date = new Date(instant)
  return `${todayInShanghai(date)} ${SHANGHAI.format(date)}`
}

const nameOfUser = async (
  req: PayloadRequest,
  user: string | User | null | undefined,
): Promise<string> => {
  const id = idOf(user)
  const found = id
    ? await req.payload.findByID({
        collection: 'users',
        id,
        depth: 0,
        disableErrors: true,
        req,
      })
    : null
  return found?.name ?? message('duty.noPerson', req.i18n?.language)
}

/** Who did what last, for whoever comes second. */
const whatHappened = async (req: PayloadRequest, duty: Duty): Promise<Record<string, string>> => {
  const last = duty.submissions?.at(-1)
  const hasDecision = Boolean(last?.decision)
  const isSettled = duty.state === 'waived'
  return {
    state: labelOf(dutyStates, duty.state, localeOf(req.i18n?.language)),
    by: await nameOfUser(req, hasDecision ? last?.decidedBy : last?.submittedBy),
    at: isSettled
      ? (duty.settledOn ?? '')
      : clockTime(hasDecision ? last?.decidedAt : last?.submittedAt),
  }
}

/**
 * The duty that somebody wants to act on, read in the transaction of the request: of two who act at
 * once the second finds what the first did.
 *
 * @throws userError 403 who may not, 404 who may not see it, 409 when it has moved on
 */
export const dutyForAction = async (
  req: PayloadRequest,
  id: string,
  action: DutyAction,
): Promise<{ duty: Duty; user: User }> => {
  const user = req.user
  if (!user || user.isActive === false) throw userError(req, 'rights.signIn', {}, 403)
  if (user.role === 'system-admin') throw userError(req, 'duty.adminMayNot', {}, 403)
  const duty = await req.payload.findByID({
    collection: 'duties',
    id,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    user,
    req,
  })
  if (!duty) throw userError(req, 'record.notFound', {}, 404)
  const stored = await req.payload.findByID({ collection: 'duties', id, depth: 0, req })
  const refusal = refusalOf(user, stored, action)
  if (refusal?.status === 409)
    throw userError(req, refusal.key, await whatHappened(req, stored), 409)
  if (refusal) throw userError(req, refusal.key, {}, 403)
  const loadedAt = req.headers?.get('x-loaded-at')
  if (loadedAt && loadedAt !== stored.updatedAt) throw userError(req, 'record.stale', {}, 409)
  return { duty: stored, user }
}

/** The present instant as records keep it. */
export const instantOf = (req: PayloadRequest): string => now(req).toISOString()

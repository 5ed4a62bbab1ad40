import { APIError, type PayloadRequest } from 'payload'

import { message } from '@/src/i18n/message'
import { userError } from '@/src/i18n/userError'
import { dutyForAction } from '@/src/ledger/dutyForAction'
import { moveDueDate, newDueOn } from '@/src/ledger/moveDueDate'
import { reasonOf } from '@/src/ledger/reasonOf'
import { returnDuty } from '@/src/ledger/returnDuty'
import { strikeOffDuty } from '@/src/ledger/strikeOff'
import { dutyToUrge, urgeDuty } from '@/src/ledger/urgeDuty'
import type { Duty } from '@/src/payload-types'

/** What can be done with many duties at once. */
export const bulkActions = ['strike-off', 'return', 'move', 'urge'] as const
export type BulkAction = (typeof bulkActions)[number]

/** Most duties of one order. */
export const MOST_DUTIES = 100

/** One thing to be done with several duties. */
export interface BulkOrder {
  readonly ids: readonly string[]
  readonly action: BulkAction
  readonly reason?: string | undefined
  readonly dueOn?: string | undefined
}

/** What becomes of one duty of an order. */
export interface BulkRow {
  readonly id: string
  /** Empty where the user may not see the duty. */
  readonly title: string
  readonly titleEn: string | null
  readonly debtor: string
  /** Preview: it would be done; afterwards: it has been done. */
  readonly isDone: boolean
  /** Why not, in the user's language. */
  readonly why: string | null
}

type Input = Pick<BulkOrder, 'reason' | 'dueOn'>

interface Carrier {
  /** Throws what carrying out would throw; writes nothing. */
  readonly check: (req: PayloadRequest, id: string, input: Input) => Promise<unknown>
  readonly carryOut: (req: PayloadRequest, id: string, input: Input) => Promise<unknown>
}

const carriers: Readonly<Record<BulkAction, Carrier>> = {
  'strike-off': {
    check: (req, id) => dutyForAction(req, id, 'strike-off'),
    carryOut: strikeOffDuty,
  },
  return: { check: (req, id) => dutyForAction(req, id, 'return'), carryOut: returnDuty },
  move: {
    check: async (req, id, { dueOn }) =>
      newDueOn(req, (await dutyForAction(req, id, 'move')).duty, dueOn),
    carryOut: moveDueDate,
  },
  urge: { check: dutyToUrge, carryOut: urgeDuty },
}

const nameOf = (agency: Duty['debtor']): string => (typeof agency === 'string' ? '' : agency.name)

/** The duties of the order that the user may see, by id. */
const visibleDuties = async (
  req: PayloadRequest,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Duty>> => {
  const { docs } = await req.payload.find({
    collection: 'duties',
    where: { id: { in: [...ids] } },
    select: { title: true, titleEn: true, debtor: true },
    populate: { agencies: { name: true } },
    depth: 1,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return new Map(docs.map((duty) => [duty.id, duty as Duty]))
}

/**
 * The sentence with which a duty of the order is refused; null when it is not. Each duty has a transaction
 * of its own, so what is caught here has rolled back nothing but itself.
 */
const refusalBy = async (req: PayloadRequest, work: Promise<unknown>): Promise<string | null> => {
  try {
    await work
    return null
  } catch (error) {
    if (error instanceof APIError && error.isPublic) return error.message
    req.payload.logger.error({ err: error, msg: 'bulk action failed on a duty' })
    return message('bulk.failed', req.i18n?.language)
  }
}

const rowsOf = async (
  req: PayloadRequest,
  { ids, ...order }: BulkOrder,
  work: (id: string) => Promise<unknown>,
): Promise<BulkRow[]> => {
  if (order.action !== 'strike-off') reasonOf(req, order.reason)
  const unique = [...new Set(ids)]
  if (unique.length > MOST_DUTIES) throw userError(req, 'bulk.tooMany', { most: MOST_DUTIES })
  const visible = await visibleDuties(req, unique)
  const rows: BulkRow[] = []
  for (const id of unique) {
    const duty = visible.get(id)
    const why = await refusalBy(req, work(id))
    rows.push({
      id,
      title: duty?.title ?? '',
      titleEn: duty?.titleEn ?? null,
      debtor: duty ? nameOf(duty.debtor) : '',
      isDone: why === null,
      why,
    })
  }
  return rows
}

/**
 * What an order would do, duty by duty, in the words with which carrying it out would refuse; nothing is
 * written.
 *
 * @throws userError 400 without a reason, or for more than {@link MOST_DUTIES}
 */
export const previewBulk = (req: PayloadRequest, order: BulkOrder): Promise<BulkRow[]> =>
  rowsOf(req, order, (id) => carriers[order.action].check(req, id, order))

/**
 * Carries an order out, each duty in a transaction of its own: one that is refused spoils no other. Done
 * twice, it does nothing more the second time.
 *
 * @throws userError as {@link previewBulk}
 */
export const carryOutBulk = (req: PayloadRequest, order: BulkOrder): Promise<BulkRow[]> =>
  rowsOf(req, order, (id) => carriers[order.action].carryOut(req, id, order))

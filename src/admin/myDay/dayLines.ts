import type { CollectionSlug, Where } from 'payload'

import { pageUrl, pages } from '@/src/admin/pages'
import type { ConsolePageProps } from '@/src/admin/consolePage'
import { listUrl, recordUrl } from '@/src/links/listUrl'
import { when } from '@/src/admin/when'
import { today } from '@/src/domain/clock'
import { addDays, startOfDay, todayInShanghai } from '@/src/domain/day'
import { idOf } from '@/src/domain/idOf'
import { localeOf } from '@/src/i18n/message'
import type { MessageKey } from '@/src/i18n/messages'

/** Lines of one part of the day beside the duties. */
const SHOWN = 8
const DAYS_AHEAD = 7

/** One thing of the day. */
export interface DayLine {
  readonly id: string
  readonly title: string
  readonly href: string
  readonly remark: string
  /** Today's stand out. */
  readonly isUrgent: boolean
}

/** Things of one sort, and how many there are. */
export interface DayLines {
  readonly key: 'hearings' | 'toSign' | 'approvals' | 'signatures'
  readonly title: MessageKey
  readonly all: string
  readonly lines: readonly DayLine[]
  readonly total: number
}

type Page = Pick<ConsolePageProps, 'req' | 'user'>

/** Hearings of the next days that the user sees: an agency those to which it is called. */
const hearings = async ({ req }: Page): Promise<DayLines> => {
  const day = today(req)
  const where: Where = {
    and: [
      { state: { equals: 'scheduled' } },
      { startsAt: { greater_than_equal: startOfDay(day) } },
      { startsAt: { less_than: startOfDay(addDays(day, DAYS_AHEAD)) } },
    ],
  }
  const { docs, totalDocs } = await req.payload.find({
    collection: 'hearings',
    where,
    sort: 'startsAt',
    select: { title: true, startsAt: true, courtroom: true },
    depth: 0,
    limit: SHOWN,
    overrideAccess: false,
    req,
  })
  return {
    key: 'hearings',
    title: 'myDay.hearings',
    all: listUrl('hearings', where),
    total: totalDocs,
    lines: docs.map(({ id, title, startsAt, courtroom }) => ({
      id,
      title: `${when(startsAt)} ${title ?? ''}`,
      href: recordUrl('hearings', id),
      remark: courtroom ?? '',
      isUrgent: todayInShanghai(new Date(startsAt)) === day,
    })),
  }
}

/** Notices that the user's organization has not signed for, the longest waiting first. */
const toSign = async ({ req, user }: Page): Promise<DayLines> => {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'notifications',
    where: {
      and: [
        { recipient: { equals: idOf(user.agency) } },
        { needsReceipt: { equals: true } },
        { signedAt: { exists: false } },
      ],
    },
    sort: 'occurredAt',
    select: { title: true, titleEn: true, occurredAt: true },
    depth: 0,
    limit: SHOWN,
    overrideAccess: false,
    req,
  })
  const isEnglish = localeOf(req.i18n.language) === 'en'
  return {
    key: 'toSign',
    title: 'myDay.toSign',
    all: `${pageUrl(pages.inbox)}?view=to-sign`,
    total: totalDocs,
    lines: docs.map(({ id, title, titleEn, occurredAt }) => ({
      id,
      title: (isEnglish && titleEn) || title,
      href: recordUrl('notifications', id),
      remark: when(occurredAt),
      isUrgent: false,
    })),
  }
}

interface Titled {
  readonly id: string
  readonly title?: string | null
  readonly updatedAt: string
}

const linesOf = (collection: CollectionSlug, docs: readonly Titled[]): DayLine[] =>
  docs.map(({ id, title, updatedAt }) => ({
    id,
    title: title ?? id,
    href: recordUrl(collection, id),
    remark: when(updatedAt),
    isUrgent: false,
  }))

/** Bulletins that others of the office have drafted and that this user may approve. */
const approvals = async ({ req, user }: Page): Promise<DayLines> => {
  const where: Where = {
    and: [
      { state: { equals: 'draft' } },
      { author: { not_equals: user.id } },
      { editedBy: { not_equals: user.id } },
      user.role === 'prefecture-office'
        ? { level: { equals: 'prefecture' } }
        : { region: { equals: idOf(user.region) } },
    ],
  }
  const { docs, totalDocs } = await req.payload.find({
    collection: 'bulletins',
    where,
    sort: 'updatedAt',
    select: { title: true, updatedAt: true },
    depth: 0,
    limit: SHOWN,
    overrideAccess: false,
    req,
  })
  return {
    key: 'approvals',
    title: 'myDay.approvals',
    all: listUrl('bulletins', where),
    total: totalDocs,
    lines: linesOf('bulletins', docs),
  }
}

/** Interviews that were held and wait for the leader's signature. */
const signatures = async ({ req, user }: Page): Promise<DayLines> => {
  const where: Where = {
    and: [
      { isHeld: { equals: true } },
      { signedAt: { exists: false } },
      { region: { equals: idOf(user.region) } },
    ],
  }
  const { docs, totalDocs } = await req.payload.find({
    collection: 'interviews',
    where,
    sort: 'updatedAt',
    select: { title: true, updatedAt: true },
    depth: 0,
    limit: SHOWN,
    overrideAccess: false,
    req,
  })
  return {
    key: 'signatures',
    title: 'myDay.signatures',
    all: listUrl('interviews', where),
    total: totalDocs,
    lines: linesOf('interviews', docs),
  }
}

/** What else the day holds besides duties, by role, the most pressing first. */
export const dayLines = async (page: Page): Promise<DayLines[]> => {
  const { role } = page.user
  if (role === 'leader') return [await signatures(page), await hearings(page)]
  const own = [await toSign(page), await hearings(page)]
  return role === 'agency' ? own : [await approvals(page), ...own]
}

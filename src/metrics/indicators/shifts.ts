import type { PayloadRequest, Where } from 'payload'

import { today } from '@/src/domain/clock'
import { heldStates } from '@/src/domain/counsel/shifts/shiftOptions'
import type { Role } from '@/src/domain/roles'
import { listUrl } from '@/src/links/listUrl'
import { inPeriod } from '@/src/metrics/indicators/inPeriod'
import type { Indicator, IndicatorScope } from '@/src/metrics/indicators/indicator'

/** Roles that keep a roster; to lawyers and courts their own shifts are no figure. */
const readers: readonly Role[] = ['prefecture-office', 'county-office']

/** Shifts whose time has come: those of days before today, and those of today to which somebody came. */
const dueShifts = (req: PayloadRequest, { year, until }: IndicatorScope): Where => {
  const since: Where = { shiftOn: { greater_than_equal: `${year}-01-01` } }
  const present = today(req)
  const lastDay = until < present ? { less_than_equal: until } : { less_than: present }
  return {
    or: [
      { and: [since, { shiftOn: lastDay }, { state: { not_equals: 'cancelled' } }] },
      { and: [{ shiftOn: { equals: until } }, { state: { in: [...heldStates] } }] },
    ],
  }
}

const heldShifts = (scope: IndicatorScope): Where => ({
  and: [...inPeriod('shiftOn', scope), { state: { in: [...heldStates] } }],
})

/** Duty shifts of lawyers: how many were held, and how many visitors came to them. */
export const shiftsIndicators = async (
  req: PayloadRequest,
  scope: IndicatorScope,
): Promise<Indicator[]> => {
  if (!req.user || !readers.includes(req.user.role)) return []
  const { docs: due } = await req.payload.find({
    collection: 'duty-shifts',
    where: dueShifts(req, scope),
    select: { state: true, visitCount: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  if (due.length === 0) return []
  const held = due.filter(({ state }) => heldStates.includes(state))
  const behind = {
    numerator: listUrl('duty-shifts', heldShifts(scope)),
    denominator: listUrl('duty-shifts', dueShifts(req, scope)),
    missing: listUrl('duty-shifts', {
      and: [...inPeriod('shiftOn', scope), { state: { equals: 'missed' } }],
    }),
  }
  return [
    {
      key: 'duty-shifts-held',
      label: { zh: '律师值班到岗', en: 'Duty shifts held' },
      rule: {
        zh: '分子：律师到岗的班次；分母：截至今天已排班的班次，取消的不计。',
        en: 'Shifts to which the lawyer came ÷ shifts planned up to today; cancelled ones do not count.',
      },
      numerator: held.length,
      denominator: due.length,
      isComplete: true,
      behind,
    },
    {
      key: 'duty-visits',
      label: { zh: '值班接待人次', en: 'Visits on duty' },
      rule: {
        zh: '分子：登记的来访人次；分母：到岗的班次。不是比率，可以大于一。',
        en: 'Visits logged, for the shifts held: no share, it may be more than one.',
      },
      numerator: held.reduce((sum, { visitCount }) => sum + visitCount, 0),
      denominator: held.length,
      isRate: false,
      behind: { denominator: behind.numerator },
    },
  ]
}

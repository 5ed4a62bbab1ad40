import type { PayloadRequest, Where } from 'payload'

import { today } from '@/src/domain/clock'
import { activeTaskForceStates } from '@/src/domain/counsel/taskForces/taskForce'
import type { Role } from '@/src/domain/roles'
import { listUrl } from '@/src/links/listUrl'
import type { Indicator, IndicatorScope } from '@/src/metrics/indicators/indicator'
import { visibleCases } from '@/src/metrics/indicators/visibleCases'
import { visibleCount } from '@/src/metrics/indicators/visibleCount'

/** Roles that handle cases and may form a task force. */
const readers: readonly Role[] = ['prefecture-office', 'county-office', 'agency']

/** An address names only so many cases. */
const MOST_NAMED = 60

/** Task forces: how many of the open cases have one. It is a figure of today, so past years have none. */
export const taskForcesIndicators = async (
  req: PayloadRequest,
  { until }: IndicatorScope,
): Promise<Indicator[]> => {
  if (!req.user || !readers.includes(req.user.role) || until < today(req)) return []
  const open: Where = { concludedOn: { exists: false } }
  const active: Where = { state: { in: [...activeTaskForceStates] } }
  const denominator = await visibleCount(req, 'cases', open)
  if (denominator === 0) return []
  const cases = await visibleCases(req, 'task-forces', active)
  const numerator = await visibleCount(req, 'cases', { and: [{ id: { in: cases } }, open] })
  return [
    {
      key: 'cases-with-task-force',
      label: { zh: '一案一专班', en: 'Open cases with a task force' },
      rule: {
        zh: '分子：设有在办专班的未结案件；分母：全部未结案件。',
        en: 'Open cases that have an active task force ÷ all open cases.',
      },
      numerator,
      denominator,
      behind: {
        numerator: listUrl('task-forces', active),
        denominator: listUrl('cases', open),
        ...(cases.length <= MOST_NAMED
          ? { missing: listUrl('cases', { and: [open, { id: { not_in: cases } }] }) }
          : {}),
      },
    },
  ]
}

import type { PayloadRequest } from 'payload'

import { owedStates } from '@/src/domain/dutyStates'
import { exceedsPercent, rateOf } from '@/src/domain/metrics/rate'
import { ruleOf } from '@/src/domain/rules'
import { dueDates } from '@/src/domain/rules/dueDates'
import { storedCalendars } from '@/src/ledger/storedCalendars'
import { storedTerms } from '@/src/ledger/storedTerms'
import type { Duty } from '@/src/payload-types'
import { comparer } from '@/src/verify/compare'
import type { Report } from '@/src/verify/difference'
import { everyDocument } from '@/src/verify/everyDocument'

type Compare = ReturnType<typeof comparer>

const dutySlug = 'duties'

/** What the last submission must say in each state of a duty. */
const decisionIn: Partial<Record<Duty['state'], 'accepted' | 'returned' | null>> = {
  'struck-off': 'accepted',
  returned: 'returned',
  submitted: null,
}

/** Whether a record settles a duty in the place of a submission: its own verification says whether it may. */
const isSettledByRecord = ({ bulletin, kind }: Duty): boolean =>
  Boolean(bulletin) || ruleOf(kind).evidence.isSettledByRecord === true

/** Nothing counts as done that nobody handed in and nobody accepted, unless a record settled it. */
const verifyState = (duty: Duty, compare: Compare): void => {
  const last = duty.submissions?.at(-1)
  const decision = decisionIn[duty.state]
  if (decision !== undefined && !isSettledByRecord(duty)) {
    compare('submissions', last ? (last.decision ?? null) : 'none', decision)
    if (last?.decision) {
      compare('submissions.decidedBy', Boolean(last.decidedBy && last.decidedAt), true)
    }
  }
  const isSettled = duty.state === 'struck-off' || duty.state === 'waived'
  compare('settledOn', Boolean(duty.settledOn), isSettled)
  if (duty.state === 'waived') compare('closingReason', Boolean(duty.closingReason), true)
}

const verifyDates = async (req: PayloadRequest, duty: Duty, compare: Compare): Promise<void> => {
  const counting = storedTerms(duty)?.counting
  if (!counting || !duty.startOn || duty.isDueByHand || !owedStates.includes(duty.state)) return
  const dates = dueDates({ from: duty.startOn, ...counting }, await storedCalendars(req))
  compare('rawLastOn', duty.rawLastOn, dates.rawLastOn)
  compare('dueOn', duty.dueOn, dates.dueOn)
  compare('calendarComplete', duty.calendarComplete ?? true, dates.calendarComplete)
}

/** A threshold duty keeps the figures that opened it: they must exceed the percentage of that day. */
const verifyFigures = (duty: Duty, compare: Compare): void => {
  if (duty.kind !== 'early-warning' && duty.kind !== 'written-report') return
  const { numerator, denominator, percent } = (duty.figures ?? {}) as Record<string, unknown>
  const isComplete =
    typeof numerator === 'number' && typeof denominator === 'number' && typeof percent === 'string'
  compare('figures', isComplete, true)
  if (!isComplete) return
  compare('figures.rate', exceedsPercent(rateOf(numerator, denominator), percent), true)
}

/** Each duty in itself: dates against its period, state against what was handed in, figures, uniqueness. */
export const verifyDuties = async (req: PayloadRequest, report: Report): Promise<number> => {
  let checked = 0
  for await (const duty of everyDocument(req, dutySlug)) {
    const compare = comparer(report, dutySlug, duty.id)
    verifyState(duty, compare)
    verifyFigures(duty, compare)
    await verifyDates(req, duty, compare)
    const { totalDocs } = await req.payload.count({
      collection: dutySlug,
      where: { uniqueKey: { equals: duty.uniqueKey } },
      req,
    })
    compare('uniqueKey', totalDocs, 1)
    checked += 1
  }
  return checked
}

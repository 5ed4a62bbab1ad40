import type { Payload } from 'payload'

import { owedStates } from '@/src/domain/dutyStates'
import { ruleOf } from '@/src/domain/rules'
import { dueDates } from '@/src/domain/rules/dueDates'
import { inBatches } from '@/src/ledger/inBatches'
import { redateDuty } from '@/src/ledger/redateDuty'
import { storedCalendars } from '@/src/ledger/storedCalendars'
import { storedTerms } from '@/src/ledger/storedTerms'

/**
 * Counts again the periods of everything still owed, after a change of the holiday calendars: a date that
 * was uncertain becomes certain or moves. What a supervisor set by hand stays. Safe to run again.
 */
export const recomputeDueDates = async (payload: Payload): Promise<void> => {
  await inBatches(
    payload,
    { and: [{ state: { in: [...owedStates] } }, { isDueByHand: { not_equals: true } }] },
    async (req, duty) => {
      const counting = storedTerms(duty)?.counting
      if (!counting || !duty.startOn) return
      const dates = dueDates({ from: duty.startOn, ...counting }, await storedCalendars(req))
      const isSame = dates.dueOn === duty.dueOn && dates.calendarComplete === duty.calendarComplete
      if (!isSame)
        await redateDuty(
          req,
          duty,
          dates,
          'duty.reason.calendarMoved',
          ruleOf(duty.kind).isAnnounced,
        )
    },
  )
}

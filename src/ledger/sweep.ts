import type { Payload, PayloadRequest } from 'payload'

import { addDays, type Day } from '@/src/domain/day'
import { owedStates } from '@/src/domain/dutyStates'
import { idOf } from '@/src/domain/idOf'
import { dutyStage, type DutyStage } from '@/src/domain/rules/dutyStage'
import { inBatches } from '@/src/ledger/inBatches'
import { notifyDuty } from '@/src/ledger/notifyDuty'
import { recomputeDueDates } from '@/src/ledger/recomputeDueDates'
import { parametersOf } from '@/src/ledger/ruleParameters'
import type { NoticeRecipient } from '@/src/notify/dispatchNotice'
import { prefectureOfficeOf } from '@/src/notify/supervisorOf'
import type { Duty } from '@/src/payload-types'

/** No reminder is set longer before the due date than the settings of a rule allow. */
const LONGEST_REMINDER = 366

const debtorOf = (duty: Duty): NoticeRecipient => ({
  agency: idOf(duty.debtor) ?? '',
  side: 'debtor',
})
const supervisorOf = (duty: Duty): NoticeRecipient => ({
  agency: idOf(duty.supervisor) ?? '',
  side: 'supervisor',
})

/** Overdue duties climb: the debtor, then its supervisor too, then the prefecture's office too. */
const recipientsOf = async (
  req: PayloadRequest,
  duty: Duty,
  level: number,
): Promise<NoticeRecipient[]> => {
  if (level === 1) return [debtorOf(duty)]
  if (level === 2) return [debtorOf(duty), supervisorOf(duty)]
  const superior = await prefectureOfficeOf(req, idOf(duty.region) ?? '')
  return [debtorOf(duty), supervisorOf(duty), { agency: superior, side: 'superior' }]
}

const tell = async (req: PayloadRequest, duty: Duty, stage: DutyStage): Promise<void> => {
  if (stage.kind === 'reminder') {
    return notifyDuty(req, duty, {
      kind: 'duty-reminder',
      occasion: `${duty.dueOn}|${stage.daysBefore}`,
      needsReceipt: false,
      lines: [['duty.notice.daysBefore', String(stage.daysBefore)]],
    })
  }
  if (stage.level <= (duty.escalation ?? 0)) return
  await req.payload.update({
    collection: 'duties',
    id: duty.id,
    data: { escalation: stage.level },
    depth: 0,
    req,
  })
  await notifyDuty(req, duty, {
    kind: 'duty-overdue',
    occasion: `${duty.dueOn}|${stage.level}`,
    needsReceipt: true,
    lines: [['duty.notice.daysOverdue', String(stage.daysOverdue)]],
    recipients: await recipientsOf(req, duty, stage.level),
  })
}

/**
 * The daily round of the ledger: counts uncertain due dates again, reminds of what is due soon and lets
 * what is overdue climb. Each notice goes out once for each due date and stage, however often and in
 * however many processes it runs; after days without a sweep only the last stage reached is told.
 */
export const sweep = async (payload: Payload, today: Day): Promise<void> => {
  await recomputeDueDates(payload)
  await inBatches(
    payload,
    {
      and: [
        { state: { in: [...owedStates] } },
        { dueOn: { less_than_equal: addDays(today, LONGEST_REMINDER) } },
      ],
    },
    async (req, duty) => {
      const stage = dutyStage(duty.dueOn, today, await parametersOf(req, duty.kind))
      if (stage) await tell(req, duty, stage)
    },
  )
}

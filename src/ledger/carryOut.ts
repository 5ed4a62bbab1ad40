import type { PayloadRequest } from 'payload'

import { today } from '@/src/domain/clock'
import type { Settlement } from '@/src/domain/rules/facts'
import type { DutyStep } from '@/src/domain/rules/planDuties'
import { fillIn } from '@/src/i18n/message'
import { messages, type MessageKey } from '@/src/i18n/messages'
import { notifyDuty } from '@/src/ledger/notifyDuty'
import { openDuty, type DutyLinks } from '@/src/ledger/openDuty'
import type { RulePlan } from '@/src/ledger/planOf'
import { redateDuty } from '@/src/ledger/redateDuty'
import { writeDuty } from '@/src/ledger/writeDuty'
import type { Duty } from '@/src/payload-types'

/** Reasons are part of the record, which is kept in Chinese. */
const recorded = (key: MessageKey): string => messages[key].zh

const lift = async (req: PayloadRequest, duty: Duty, isAnnounced: boolean): Promise<void> => {
  const reason = recorded('duty.reason.lifted')
  const lifted = await writeDuty(
    req,
    duty,
    { state: 'waived', isLifted: true, closingReason: reason, settledOn: today(req) },
    'duty.waived',
    reason,
  )
  if (!isAnnounced) return
  await notifyDuty(req, lifted, {
    kind: 'duty-waived',
    occasion: `lifted|${lifted.updatedAt}`,
    needsReceipt: false,
    lines: [['duty.notice.reason', messages['duty.reason.lifted']]],
  })
}

const reopen = async (
  req: PayloadRequest,
  duty: Duty,
  step: Extract<DutyStep, { action: 'move' | 'reopen' }>,
  isAnnounced: boolean,
): Promise<void> => {
  const reopened = await writeDuty(
    req,
    duty,
    {
      ...step.dates,
      state: 'open',
      isLifted: false,
      isDueByHand: false,
      closingReason: null,
      settledOn: null,
      escalation: 0,
    },
    'duty.opened',
    recorded('duty.reason.reopened'),
  )
  if (!isAnnounced) return
  await notifyDuty(req, reopened, {
    kind: 'duty-opened',
    occasion: `reopened|${reopened.updatedAt}`,
    needsReceipt: true,
    lines: [['duty.notice.reason', messages['duty.reason.reopened']]],
  })
}

/** Strikes off what a record proves done; whoever approved the record was not its author. */
const settle = async (
  req: PayloadRequest,
  duty: Duty,
  { by, id, number }: Settlement,
): Promise<void> => {
  const remark = fillIn(recorded(`duty.reason.${by}`), { number })
  await writeDuty(
    req,
    duty,
    {
      state: 'struck-off',
      settledOn: today(req),
      ...(by === 'bulletin' ? { bulletin: id } : {}),
    },
    'duty.struck-off',
    remark,
  )
}

/** Carries out what was planned for one subject, in the transaction of the request. */
export const carryOut = async (
  req: PayloadRequest,
  plans: readonly RulePlan[],
  links: DutyLinks,
): Promise<void> => {
  for (const { rule, parameters, steps, existing } of plans) {
    for (const step of steps) {
      if (step.action === 'open') {
        const opened = await openDuty(req, { rule, parameters, links, ...step })
        if (step.demand.settledBy) await settle(req, opened, step.demand.settledBy)
        continue
      }
      const duty = existing.find(({ id }) => id === step.id)
      if (!duty) continue
      if (step.action === 'settle') await settle(req, duty, step.settlement)
      else if (step.action === 'lift') await lift(req, duty, rule.isAnnounced)
      else if (step.action === 'reopen') await reopen(req, duty, step, rule.isAnnounced)
      else await redateDuty(req, duty, step.dates, 'duty.reason.factsMoved', rule.isAnnounced)
    }
  }
}

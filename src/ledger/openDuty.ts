import type { PayloadRequest } from 'payload'

import { recordEvent } from '@/src/audit/recordEvent'
import { today } from '@/src/domain/clock'
import { idOf } from '@/src/domain/idOf'
import type { DueDates } from '@/src/domain/rules/dueDates'
import type { Demand, Rule, RuleParameters } from '@/src/domain/rules/rule'
import { notifyDuty } from '@/src/ledger/notifyDuty'
import { termsToStore } from '@/src/ledger/storedTerms'
import { prefectureOfficeOf, supervisorOf } from '@/src/notify/supervisorOf'
import type { Duty } from '@/src/payload-types'

/** The records that a duty points to. */
export interface DutyLinks {
  readonly relationTo: Duty['subject']['relationTo']
  readonly case?: string | null
  readonly hearing?: string | null
}

interface Opening {
  readonly rule: Pick<Rule, 'kind' | 'supervisor' | 'isAnnounced'>
  readonly parameters: RuleParameters
  readonly uniqueKey: string
  readonly demand: Demand
  readonly dates: DueDates
  readonly links: DutyLinks
}

/**
 * Opens a duty and tells debtor and supervisor, in the transaction of the request. The unique index on
 * `uniqueKey` keeps a second one out, also from another process.
 */
export const openDuty = async (
  req: PayloadRequest,
  { rule, parameters, uniqueKey, demand, dates, links }: Opening,
): Promise<Duty> => {
  const debtor = await req.payload.findByID({
    collection: 'agencies',
    id: demand.debtor,
    depth: 0,
    req,
  })
  const region = idOf(debtor.region) ?? ''
  const supervisor =
    demand.supervisor ??
    (rule.supervisor === 'prefecture-office'
      ? await prefectureOfficeOf(req, region)
      : await supervisorOf(req, debtor.id))
  const duty = await req.payload.create({
    collection: 'duties',
    data: {
      title: demand.title.zh,
      titleEn: demand.title.en,
      kind: rule.kind,
      state: 'open',
      subject: { relationTo: links.relationTo, value: demand.subject },
      case: links.case ?? null,
      hearing: links.hearing ?? null,
      debtor: debtor.id,
      concerned: demand.concerned ?? null,
      supervisor,
      region,
      period: demand.period,
      ...dates,
      openedOn: today(req),
      legalBasis: demand.legalBasis.zh,
      legalBasisEn: demand.legalBasis.en,
      demand: parameters.demand.zh,
      demandEn: parameters.demand.en,
      ruleVersion: parameters.version,
      figures: demand.figures ?? null,
      terms: termsToStore(parameters, demand.due),
      uniqueKey,
    },
    depth: 0,
    req,
  })
  await recordEvent(req, {
    type: 'duty.opened',
    subjectType: 'duties',
    subjectId: duty.id,
    subjectTitle: duty.title,
    region,
    changes: {
      state: { after: duty.state },
      debtor: { after: debtor.id },
      supervisor: { after: supervisor },
      dueOn: { after: duty.dueOn },
      ruleVersion: { after: duty.ruleVersion },
      ...(duty.figures ? { figures: { after: duty.figures } } : {}),
    },
  })
  // What is settled at once asks nothing of anybody.
  if (rule.isAnnounced && !demand.settledBy) {
    await notifyDuty(req, duty, {
      kind: 'duty-opened',
      occasion: 'opened',
      needsReceipt: true,
      lines: [['duty.notice.demand', parameters.demand]],
    })
  }
  return duty
}

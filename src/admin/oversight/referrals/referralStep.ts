import type { Step, StepField } from '@/src/admin/records/step'
import type { Text } from '@/src/admin/textOf'
import type { ReferralStep } from '@/src/domain/accountability/referral'
import type { MessageKey } from '@/src/i18n/messages'
import type { Referral } from '@/src/payload-types'

const labels: Readonly<Record<ReferralStep, MessageKey>> = {
  'county-review': 'referralPage.countyReview',
  'prefecture-review': 'referralPage.prefectureReview',
  'hand-over': 'referralPage.handOver',
  receive: 'referralPage.receive',
  result: 'referralPage.result',
  drop: 'referralPage.drop',
}

/** What a step writes down, and under which name its endpoint takes it. */
const asked: Partial<Record<ReferralStep, { name: 'text' | 'reason'; label: MessageKey }>> = {
  'county-review': { name: 'text', label: 'referralPage.opinion' },
  'prefecture-review': { name: 'text', label: 'referralPage.opinion' },
  receive: { name: 'text', label: 'referralPage.receiptNote' },
  result: { name: 'text', label: 'referralPage.resultText' },
  drop: { name: 'reason', label: 'dutyPage.reason' },
}

const fieldsOf = (step: ReferralStep, text: Text): StepField[] => {
  const field = asked[step]
  return field
    ? [{ name: field.name, kind: 'area', label: text(field.label), isRequired: step !== 'receive' }]
    : []
}

/** A step of a referral as its button and dialog. */
export const referralStep = (name: ReferralStep, text: Text): Step => ({
  name,
  label: text(labels[name]),
  kind: name === 'drop' ? 'danger' : 'primary',
  ...(name === 'hand-over' ? { lead: text('referralPage.handOverLead') } : {}),
  fields: fieldsOf(name, text),
})

const nextKeys: Readonly<Record<Referral['state'], MessageKey>> = {
  clue: 'referralPage.next.clue',
  'county-reviewed': 'referralPage.next.countyReviewed',
  'prefecture-reviewed': 'referralPage.next.prefectureReviewed',
  'handed-over': 'referralPage.next.handedOver',
  received: 'referralPage.next.received',
  result: 'referralPage.next.result',
  dropped: 'referralPage.next.dropped',
}

/** What happens next with a referral; a clue about an agency of the prefecture goes straight to its review. */
export const referralNext = (
  { state, dropReason }: Pick<Referral, 'state' | 'dropReason'>,
  isOfPrefecture: boolean,
  text: Text,
): string =>
  state === 'clue' && isOfPrefecture
    ? text('referralPage.next.countyReviewed')
    : text(nextKeys[state], { reason: dropReason ?? '' })

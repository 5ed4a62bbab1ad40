import type { Step, StepField } from '@/src/admin/records/step'
import type { Text } from '@/src/admin/textOf'
import type { SwapCandidate } from '@/src/counsel/shifts/swapCandidates'
import { visitMatters, type ShiftState } from '@/src/domain/counsel/shifts/shiftOptions'
import type { ShiftStep } from '@/src/domain/counsel/shifts/shiftProcedure'
import type { Option } from '@/src/domain/options'
import type { MessageKey } from '@/src/i18n/messages'

const labels: Readonly<Record<ShiftStep, MessageKey>> = {
  confirm: 'shiftPage.confirm',
  begin: 'shiftPage.begin',
  visit: 'shiftPage.visit',
  log: 'shiftPage.log',
  'ask-swap': 'shiftPage.askSwap',
  'accept-swap': 'shiftPage.acceptSwap',
  'decline-swap': 'shiftPage.declineSwap',
  'withdraw-swap': 'shiftPage.withdrawSwap',
  'object-swap': 'shiftPage.objectSwap',
  attest: 'shiftPage.attest',
  cancel: 'shiftPage.cancel',
}

const leads: Partial<Record<ShiftStep, MessageKey>> = {
  confirm: 'shiftPage.confirmLead',
  begin: 'shiftPage.beginLead',
  log: 'shiftPage.logLead',
  'ask-swap': 'shiftPage.askSwapLead',
  'accept-swap': 'shiftPage.acceptSwapLead',
  'object-swap': 'shiftPage.objectSwapLead',
  attest: 'shiftPage.attestLead',
}

/** Steps beside which another one is the usual next. */
const asides: readonly ShiftStep[] = [
  'ask-swap',
  'decline-swap',
  'withdraw-swap',
  'object-swap',
  'attest',
]

const plain = (value: string, shown: string): Option => ({
  value,
  label: { zh: shown, en: shown },
})

const fieldsOf = (
  name: ShiftStep,
  text: Text,
  candidates: readonly SwapCandidate[],
): StepField[] => {
  const reason: StepField = {
    name: 'reason',
    kind: 'area',
    label: text('dutyPage.reason'),
    isRequired: true,
  }
  switch (name) {
    case 'visit':
      return [
        {
          name: 'matter',
          kind: 'choice',
          label: text('shiftPage.matter'),
          options: visitMatters,
          isRequired: true,
        },
        {
          name: 'visitor',
          kind: 'line',
          label: text('shiftPage.visitor'),
          hint: text('shiftPage.visitorHint'),
        },
        { name: 'text', kind: 'area', label: text('shiftPage.advice'), isRequired: true },
        { name: 'referredTo', kind: 'line', label: text('shiftPage.referredTo') },
      ]
    case 'log':
      return [{ name: 'text', kind: 'area', label: text('shiftPage.logRemark') }]
    case 'ask-swap':
      return [
        {
          name: 'counsel',
          kind: 'choice',
          label: text('shiftPage.swapWith'),
          options: candidates.map(({ id, name: own, firm }) => plain(id, `${own}（${firm}）`)),
          isRequired: true,
        },
        {
          name: 'inReturn',
          kind: 'choice',
          label: text('shiftPage.inReturn'),
          hint: text('shiftPage.inReturnHint'),
          options: candidates.flatMap(({ shifts }) =>
            shifts.map(({ id, title }) => plain(id, title)),
          ),
        },
        reason,
      ]
    case 'decline-swap':
      return [{ ...reason, isRequired: false }]
    case 'object-swap':
    case 'attest':
    case 'cancel':
      return [reason]
    default:
      return []
  }
}

/** A step of a shift as its button and dialog. */
export const shiftStep = (
  name: ShiftStep,
  text: Text,
  candidates: readonly SwapCandidate[],
): Step => {
  const lead = leads[name]
  return {
    name,
    label: text(labels[name]),
    kind: name === 'cancel' ? 'danger' : asides.includes(name) ? 'plain' : 'primary',
    ...(lead ? { lead: text(lead) } : {}),
    fields: fieldsOf(name, text, candidates),
  }
}

/** What happens next with a shift. */
export const shiftNext: Readonly<Record<ShiftState, MessageKey>> = {
  planned: 'shiftPage.next.planned',
  confirmed: 'shiftPage.next.confirmed',
  'on-duty': 'shiftPage.next.onDuty',
  logged: 'shiftPage.next.logged',
  missed: 'shiftPage.next.missed',
  cancelled: 'shiftPage.next.cancelled',
}

import type { Step, StepField } from '@/src/admin/records/step'
import type { Text } from '@/src/admin/textOf'
import { feeClasses } from '@/src/domain/counsel/engagement'
import { addDays, addYears, type Day } from '@/src/domain/day'

/** What is agreed for a term: how it is paid, and the contract. */
export const agreementFields = (text: Text, feeClass: string): StepField[] => [
  {
    name: 'feeClass',
    kind: 'choice',
    label: text('counselPage.feeClass'),
    options: feeClasses,
    initial: feeClass,
    isRequired: true,
  },
]

/**
 * Engages a lawyer for a unit in one dialog, from today for a year where nothing else is entered.
 *
 * @param counsel id of the lawyer
 * @param unit id of the unit
 */
export const engageStep = (
  {
    counsel,
    unit,
    today,
  }: { readonly counsel: string; readonly unit: string; readonly today: Day },
  text: Text,
): Step => ({
  name: 'engage',
  address: '/engagements',
  label: text('counselPage.engage'),
  kind: 'primary',
  lead: text('counselPage.engageLead'),
  body: { counsel, unit },
  fields: [
    {
      name: 'startOn',
      kind: 'day',
      label: text('counselPage.startOn'),
      initial: today,
      isRequired: true,
    },
    {
      name: 'endOn',
      kind: 'day',
      label: text('counselPage.endOn'),
      initial: addDays(addYears(today, 1), -1),
      isRequired: true,
    },
    ...agreementFields(text, 'annual'),
    { name: 'contract', kind: 'files', label: text('counselPage.contract') },
  ],
})

import type { Step, StepField } from '@/src/admin/records/step'
import type { Text } from '@/src/admin/textOf'
import { objectionDecisions, type InspectionStep } from '@/src/domain/accountability/inspection'
import type { MessageKey } from '@/src/i18n/messages'
import type { Inspection } from '@/src/payload-types'

const labels: Readonly<Record<InspectionStep, MessageKey>> = {
  announce: 'inspectionPage.announce',
  'self-check': 'inspectionPage.selfCheck',
  visit: 'inspectionPage.visit',
  report: 'inspectionPage.report',
  rectify: 'inspectionPage.rectify',
  close: 'inspectionPage.close',
  cancel: 'inspectionPage.cancel',
  'propose-score': 'inspectionPage.proposeScore',
  object: 'inspectionPage.object',
  'decide-objection': 'inspectionPage.decide',
  'finalize-score': 'inspectionPage.finalizeScore',
}

const leads: Partial<Record<InspectionStep, MessageKey>> = {
  announce: 'inspectionPage.announceLead',
  visit: 'inspectionPage.visitLead',
  rectify: 'inspectionPage.rectifyLead',
  close: 'inspectionPage.closeLead',
  'propose-score': 'inspectionPage.proposeScoreLead',
  'finalize-score': 'inspectionPage.finalizeScoreLead',
}

/** Steps that the record itself offers; those of the score card stand beside the card. */
export const stepsOnTop: readonly InspectionStep[] = [
  'announce',
  'self-check',
  'visit',
  'report',
  'rectify',
  'close',
  'cancel',
]

/** Steps that stand beside the score card. */
export const stepsOfCard: readonly InspectionStep[] = ['propose-score', 'object', 'finalize-score']

const fieldsOf = (
  name: InspectionStep,
  { selfCheckOn, selfCheckText }: Pick<Inspection, 'selfCheckOn' | 'selfCheckText'>,
  text: Text,
): StepField[] => {
  switch (name) {
    case 'self-check':
      return [
        {
          name: 'text',
          kind: 'area',
          label: text('inspectionPage.selfCheckText'),
          isRequired: true,
          initial: selfCheckText ?? '',
        },
        { name: 'files', kind: 'files', label: text('inspectionPage.selfCheckFiles') },
      ]
    case 'visit':
      return selfCheckOn
        ? []
        : [
            {
              name: 'reason',
              kind: 'area',
              label: text('inspectionPage.withoutSelfCheck'),
              isRequired: true,
            },
          ]
    case 'report':
      return [
        {
          name: 'on',
          kind: 'day',
          label: text('inspectionPage.visitedOn'),
          hint: text('inspectionPage.todayIfEmpty'),
        },
        {
          name: 'text',
          kind: 'area',
          label: text('inspectionPage.visitReport'),
          isRequired: true,
        },
      ]
    case 'close':
      return [{ name: 'text', kind: 'area', label: text('inspectionPage.closingRemark') }]
    case 'cancel':
      return [{ name: 'reason', kind: 'area', label: text('dutyPage.reason'), isRequired: true }]
    case 'object':
      return [
        { name: 'text', kind: 'area', label: text('inspectionPage.objection'), isRequired: true },
      ]
    case 'decide-objection':
      return [
        {
          name: 'decision',
          kind: 'choice',
          label: text('inspectionPage.decision'),
          options: objectionDecisions,
          isRequired: true,
        },
        { name: 'reason', kind: 'area', label: text('dutyPage.reason'), isRequired: true },
      ]
    default:
      return []
  }
}

/** A step of an inspection as its button and dialog. */
export const inspectionStep = (
  name: InspectionStep,
  doc: Pick<Inspection, 'selfCheckOn' | 'selfCheckText' | 'scoreState'>,
  text: Text,
): Step => {
  const lead = leads[name]
  const isTold = name === 'propose-score' && doc.scoreState === 'proposed'
  const isMain = name !== 'cancel' && name !== 'object' && !isTold
  return {
    name,
    label: text(isTold ? 'inspectionPage.proposeAgain' : labels[name]),
    kind: name === 'cancel' ? 'danger' : isMain ? 'primary' : 'plain',
    ...(lead ? { lead: text(lead) } : {}),
    fields: fieldsOf(name, doc, text),
  }
}

const nextKeys: Readonly<Record<Inspection['state'], MessageKey>> = {
  planned: 'inspectionPage.next.planned',
  'self-check': 'inspectionPage.next.selfCheck',
  'on-site': 'inspectionPage.next.onSite',
  findings: 'inspectionPage.next.findings',
  rectifying: 'inspectionPage.next.rectifying',
  closed: 'inspectionPage.next.closed',
  cancelled: 'inspectionPage.next.cancelled',
}

/** What happens next with an inspection. */
export const inspectionNext = (
  { state, selfCheckOn, closedOn, closingRemark }: Inspection,
  text: Text,
): string =>
  state === 'self-check' && selfCheckOn
    ? text('inspectionPage.next.checked', { day: selfCheckOn })
    : text(nextKeys[state], { day: closedOn ?? '', reason: closingRemark ?? '' })

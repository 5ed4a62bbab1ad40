import { yesNo } from '@/src/admin/decisions/yesNo'
import type { Step, StepField } from '@/src/admin/records/step'
import type { Text } from '@/src/admin/textOf'
import type { DecisionAction } from '@/src/domain/decisions/decision'
import type { StepKey } from '@/src/domain/decisions/steps'

/** Actions with a form of their own instead of a short dialog. */
export type FormAction = 'submit-review' | 'materials' | 'discussion'
export type DialogAction = Exclude<DecisionAction, FormAction>

/** The step in whose row each action stands; what belongs to no step stands on top. */
export const rowOfAction: Readonly<Record<DecisionAction, StepKey | null>> = {
  proposal: 'proposal',
  start: 'start',
  'upload-draft': 'drafting',
  drafting: 'drafting',
  consultation: 'consultation',
  'open-comments': 'public-participation',
  hearing: 'public-participation',
  feedback: 'public-participation',
  'public-participation': 'public-participation',
  'expert-argument': 'expert-argument',
  'risk-assessment': 'risk-assessment',
  'not-applicable': null,
  'submit-review': 'legality-review',
  materials: 'materials',
  discussion: 'discussion',
  'party-request': 'party-request',
  publish: 'publish',
  archive: 'archive',
  'execution-report': null,
  evaluation: null,
  change: null,
  drop: null,
}

/** Actions that stand on top of the page. */
export const actionsOnTop: readonly DialogAction[] = [
  'execution-report',
  'evaluation',
  'change',
  'drop',
]

const fieldsOf = (action: DialogAction, text: Text): StepField[] => {
  const day: StepField = {
    name: 'on',
    kind: 'day',
    label: text('decisionPage.day'),
    hint: text('decisionPage.todayIfEmpty'),
  }
  const note = (isRequired = true): StepField => ({
    name: 'text',
    kind: 'area',
    label: text('decisionPage.note'),
    isRequired,
  })
  const files = (label = text('decisionPage.files')): StepField => ({
    name: 'files',
    kind: 'files',
    label,
  })
  switch (action) {
    case 'proposal':
    case 'start':
    case 'drafting':
    case 'party-request':
    case 'execution-report':
    case 'evaluation':
    case 'change':
      return [day, note(), files()]
    case 'upload-draft':
      return [
        { name: 'text', kind: 'area', label: text('decisionPage.changes'), isRequired: true },
        files(text('decisionPage.draftFile')),
      ]
    case 'consultation':
      return [
        day,
        {
          name: 'departments',
          kind: 'area',
          label: text('decisionPage.departments'),
          hint: text('decisionPage.onePerLine'),
          isRequired: true,
        },
        note(),
        files(),
      ]
    case 'open-comments':
      return [
        {
          name: 'fromOn',
          kind: 'day',
          label: text('decisionPage.fromOn'),
          hint: text('decisionPage.todayIfEmpty'),
        },
        {
          name: 'toOn',
          kind: 'day',
          label: text('decisionPage.toOn'),
          hint: text('decisionPage.thirtyDays'),
        },
        { name: 'text', kind: 'area', label: text('decisionPage.shortPeriod') },
      ]
    case 'hearing':
      return [
        { name: 'heldOn', kind: 'day', label: text('decisionPage.heldOn'), isRequired: true },
        {
          name: 'materialsOn',
          kind: 'day',
          label: text('decisionPage.materialsOn'),
          isRequired: true,
        },
        {
          name: 'isSigned',
          kind: 'choice',
          label: text('decisionPage.isSigned'),
          options: yesNo(text),
          isRequired: true,
        },
        note(),
        files(),
      ]
    case 'feedback':
      return [
        { name: 'text', kind: 'area', label: text('decisionPage.feedbackText'), isRequired: true },
      ]
    case 'public-participation':
      return [day, note(false), files()]
    case 'expert-argument':
      return [
        day,
        {
          name: 'experts',
          kind: 'area',
          label: text('decisionPage.experts'),
          hint: text('decisionPage.onePerLine'),
          isRequired: true,
        },
        {
          name: 'hasInterest',
          kind: 'choice',
          label: text('decisionPage.hasInterest'),
          options: yesNo(text),
          isRequired: true,
        },
        {
          name: 'isSigned',
          kind: 'choice',
          label: text('decisionPage.isSigned'),
          options: yesNo(text),
          isRequired: true,
        },
        note(false),
        files(),
      ]
    case 'risk-assessment':
      return [
        day,
        {
          name: 'isControllable',
          kind: 'choice',
          label: text('decisionPage.isControllable'),
          options: yesNo(text),
          isRequired: true,
        },
        note(false),
        files(),
      ]
    case 'not-applicable':
      return [
        {
          name: 'decidedBy',
          kind: 'line',
          label: text('decisionPage.decidedBy'),
          isRequired: true,
        },
        { name: 'reason', kind: 'area', label: text('dutyPage.reason'), isRequired: true },
      ]
    case 'publish':
      return [
        day,
        { name: 'text', kind: 'area', label: text('decisionPage.whereAndHow'), isRequired: true },
        files(),
      ]
    case 'archive':
      return []
    case 'drop':
      return [{ name: 'reason', kind: 'area', label: text('dutyPage.reason'), isRequired: true }]
  }
}

const withLead: readonly DialogAction[] = [
  'upload-draft',
  'open-comments',
  'hearing',
  'feedback',
  'public-participation',
  'archive',
  'change',
]

const plain: readonly DialogAction[] = [
  'hearing',
  'not-applicable',
  'execution-report',
  'evaluation',
  'change',
]

const leadOf = (action: DialogAction, text: Text): { lead?: string } =>
  withLead.includes(action)
    ? { lead: text(`decisionPage.lead.${action}` as 'decisionPage.lead.archive') }
    : {}

/** An action on a decision as its button and dialog. */
export const decisionStep = (action: DialogAction, text: Text, step?: StepKey): Step => ({
  name: action,
  label: text(`decisionPage.${action}`),
  kind: action === 'drop' ? 'danger' : plain.includes(action) ? 'plain' : 'primary',
  ...leadOf(action, text),
  fields: fieldsOf(action, text),
  ...(step ? { body: { step } } : {}),
})

import { yesNo } from '@/src/admin/decisions/yesNo'
import type { Step, StepField } from '@/src/admin/records/step'
import type { Text } from '@/src/admin/textOf'
import { reviewConclusions, reviewHeads, type ReviewStep } from '@/src/domain/decisions/review'

const conclusionFields = (text: Text): StepField[] => [
  ...reviewHeads.flatMap(({ value }): StepField[] => [
    {
      name: `${value}Lawful`,
      kind: 'choice',
      label: text(`reviewPage.${value}Lawful`),
      options: yesNo(text),
      isRequired: true,
    },
    {
      name: `${value}Text`,
      kind: 'area',
      label: text(`reviewPage.${value}Text`),
      isRequired: true,
    },
  ]),
  {
    name: 'conclusion',
    kind: 'choice',
    label: text('reviewPage.conclusion'),
    options: reviewConclusions,
    isRequired: true,
  },
  { name: 'signer', kind: 'line', label: text('reviewPage.signer'), isRequired: true },
  { name: 'legalRisk', kind: 'area', label: text('reviewPage.legalRisk') },
  { name: 'files', kind: 'files', label: text('reviewPage.opinionFile') },
]

/** A step of a legality review as its button and dialog. */
export const reviewStep = (name: ReviewStep, text: Text): Step => {
  switch (name) {
    case 'accept':
      return {
        name,
        label: text('reviewPage.accept'),
        kind: 'primary',
        lead: text('reviewPage.acceptLead'),
      }
    case 'return':
      return {
        name,
        label: text('reviewPage.return'),
        kind: 'plain',
        fields: [
          { name: 'reason', kind: 'area', label: text('dutyPage.reason'), isRequired: true },
        ],
      }
    case 'conclude':
      return {
        name,
        label: text('reviewPage.conclude'),
        kind: 'primary',
        fields: conclusionFields(text),
      }
  }
}

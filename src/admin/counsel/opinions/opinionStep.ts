import type { Step } from '@/src/admin/records/step'
import type { Text } from '@/src/admin/textOf'

/** A step that unit or office takes with an opinion, as its button and dialog. */
export const opinionStep = (name: 'review' | 'return', text: Text): Step =>
  name === 'review'
    ? {
        name,
        label: text('opinionPage.review'),
        kind: 'primary',
        lead: text('opinionPage.reviewLead'),
      }
    : {
        name,
        label: text('opinionPage.return'),
        fields: [
          { name: 'reason', kind: 'area', label: text('matterPage.reason'), isRequired: true },
        ],
      }

import { agreementFields } from '@/src/admin/counsel/roster/engageStep'
import type { Step } from '@/src/admin/records/step'
import type { Text } from '@/src/admin/textOf'
import type { EngagementStep } from '@/src/domain/counsel/engagement'
import { addYears } from '@/src/domain/day'
import type { Engagement } from '@/src/payload-types'

/** A step of an engagement as its button and dialog. */
export const engagementStep = (
  name: EngagementStep,
  { doc, openMatters }: { readonly doc: Engagement; readonly openMatters: number },
  text: Text,
): Step =>
  name === 'renew'
    ? {
        name,
        label: text('engagementPage.renew'),
        kind: 'primary',
        lead: text('engagementPage.renewLead'),
        fields: [
          { name: 'startOn', kind: 'day', label: text('engagementPage.renewFrom') },
          {
            name: 'endOn',
            kind: 'day',
            label: text('counselPage.endOn'),
            initial: addYears(doc.endOn, 1),
            isRequired: true,
          },
          ...agreementFields(text, doc.feeClass),
          { name: 'files', kind: 'files', label: text('counselPage.contract') },
        ],
      }
    : {
        name,
        label: text('engagementPage.end'),
        kind: 'danger',
        lead: text('engagementPage.endLead', { n: openMatters }),
        fields: [
          { name: 'on', kind: 'day', label: text('engagementPage.endOnDay') },
          { name: 'reason', kind: 'area', label: text('counselPage.reason'), isRequired: true },
        ],
      }

import { instant } from '@/seed/demo/days'
import { dutySteps } from '@/seed/demo/dutySteps'
import type { DemoStep } from '@/seed/demo/facts'
import { agencyIn, courtCodes } from '@/seed/demo/places'
import { suggestionSeeds } from '@/seed/demo/suggestions'
import { addDays, yearOf, type Day } from '@/src/domain/day'

/** How many days after receipt the reply was handed in, or the duty waived. */
const ANSWERED_AFTER = 30

/** The steps of the judicial suggestions. */
export const suggestionSteps = (today: Day): DemoStep[] =>
  suggestionSeeds.flatMap(
    ({ court, slug, field, received, replyDue, content, items = [], fate }, index): DemoStep[] => {
      const key = `suggestion-${index}`
      const agency = agencyIn(slug, field)
      const receivedOn = addDays(today, received)
      return [
        {
          kind: 'suggestion',
          at: instant(receivedOn, '11:00'),
          key,
          number: `${courtCodes.get(court) ?? ''}法建〔${yearOf(receivedOn)}〕${index + 1}号`,
          court,
          agency,
          slug,
          receivedOn,
          replyDueOn: replyDue === undefined ? null : addDays(today, replyDue),
          content,
          items,
        },
        ...dutySteps(
          { duty: 'judicial-suggestion', subject: key, debtor: agency },
          {
            fate,
            submittedOn: addDays(receivedOn, ANSWERED_AFTER),
            checkedAfter: 4,
            note: '已逐条研究并书面函复人民法院，复函附后。',
            reason:
              fate === 'waived'
                ? '人民法院已来函撤回该司法建议。'
                : '复函未回应第二条建议，请补充后重新函复。',
          },
        ),
      ]
    },
  )

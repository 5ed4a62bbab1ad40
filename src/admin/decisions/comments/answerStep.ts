import type { Step } from '@/src/admin/records/step'
import type { Text } from '@/src/admin/textOf'
import { commentAnswers } from '@/src/domain/decisions/consultation'
import type { PublicComment } from '@/src/payload-types'

/** The answer to a comment of the public, as its button and dialog. */
export const answerStep = (
  { id, state, answer, reason }: Pick<PublicComment, 'id' | 'state' | 'answer' | 'reason'>,
  text: Text,
): Step => ({
  name: 'answer',
  address: `/public-comments/${id}/answer`,
  label: text(state === 'answered' ? 'decisionPage.answerAgain' : 'decisionPage.answer'),
  kind: state === 'answered' ? 'plain' : 'primary',
  lead: text('decisionPage.answerLead'),
  fields: [
    {
      name: 'answer',
      kind: 'choice',
      label: text('decisionPage.adoption'),
      options: commentAnswers,
      isRequired: true,
      initial: answer ?? '',
    },
    {
      name: 'text',
      kind: 'area',
      label: text('decisionPage.replyText'),
      initial: reason ?? '',
    },
  ],
})

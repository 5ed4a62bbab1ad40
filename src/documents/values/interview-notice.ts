import { instantText } from '@/src/documents/values/instantText'
import { interviewFacts } from '@/src/documents/values/interviewFacts'
import type { ValueProvider } from '@/src/documents/values/recordValues'

/** 约谈通知: from the government that interviews, or its office, to the agency that lost. */
export const interviewNoticeValues: ValueProvider = async (request) => {
  const { interview, values, recipients } = await interviewFacts(request)
  return {
    values: { ...values, startsAt: interview.heldAt ? instantText(interview.heldAt) : undefined },
    recipients,
  }
}

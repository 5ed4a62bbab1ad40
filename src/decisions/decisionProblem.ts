import type { PayloadRequest } from 'payload'

import type { Bilingual } from '@/src/domain/bilingual'
import {
  decisionStates,
  type ActionProblem,
  type DiscussionProblem,
  type EntryProblem,
} from '@/src/domain/decisions/decision'
import type { MeetingProblem } from '@/src/domain/decisions/meeting'
import { stepNeeds, stepRule, type StepKey } from '@/src/domain/decisions/steps'
import { labelOf } from '@/src/domain/options'
import { localeOf, message, type Locale } from '@/src/i18n/message'
import type { MessageKey } from '@/src/i18n/messages'

const list = (texts: readonly Bilingual[], locale: Locale): string =>
  texts.map((text) => text[locale]).join(locale === 'zh' ? '、' : ', ')

const stepsIn = (keys: readonly StepKey[], locale: Locale): string =>
  list(
    keys.map((key) => stepRule(key).label),
    locale,
  )

/** One thing that stands in the way of the discussion, as a sentence with its article. */
export const discussionSentence = (
  req: Pick<PayloadRequest, 'i18n'>,
  problem: DiscussionProblem,
): string => {
  const language = req.i18n?.language
  const locale = localeOf(language)
  if (problem.kind !== 'stepMissing') return message(`decision.${problem.kind}`, language)
  const { label, legalBasis } = stepRule(problem.step)
  return message('decision.stepMissing', language, {
    step: label[locale],
    article: legalBasis[locale],
  })
}

type Problem = ActionProblem | EntryProblem | MeetingProblem

/** The sentence for what stands against an action, an entry or the record of a meeting, with its values. */
export const problemSentence = (
  req: Pick<PayloadRequest, 'i18n'>,
  problem: Problem,
  state: string,
): { key: MessageKey; params: Record<string, string> } => {
  const locale = localeOf(req.i18n?.language)
  return {
    key: `decision.${problem.kind}`,
    params: {
      state: labelOf(decisionStates, state, locale),
      ...('steps' in problem ? { steps: stepsIn(problem.steps, locale) } : {}),
      ...('needs' in problem
        ? {
            needs: list(
              problem.needs.map((need) => stepNeeds[need]),
              locale,
            ),
          }
        : {}),
      ...('day' in problem ? { day: problem.day } : {}),
      ...('names' in problem ? { names: problem.names } : {}),
    },
  }
}

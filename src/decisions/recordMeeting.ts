import { attachFiles } from '@/src/decisions/attachFiles'
import { reviewsOf } from '@/src/decisions/decisionFacts'
import { problemSentence } from '@/src/decisions/decisionProblem'
import type { ActionTaking, DecisionChange } from '@/src/decisions/taking'
import { today } from '@/src/domain/clock'
import { dayProblem } from '@/src/domain/decisions/decision'
import { problemsOfMeeting } from '@/src/domain/decisions/meeting'
import { message } from '@/src/i18n/message'
import { userError } from '@/src/i18n/userError'

/**
 * Records a collective discussion (art. 30) of the version that the record names. That the version stands and was
 * found lawful is judged again when the decision is written.
 *
 * @throws userError 400 naming everything that the record lacks, 409 when another version stands by now
 */
export const recordMeeting = async (taking: ActionTaking): Promise<DecisionChange> => {
  const { req, doc, user, facts, input, readers } = taking
  const { meeting } = input
  if (!meeting) throw userError(req, 'decision.meetingMissing')
  const { draft } = facts
  if (!draft || meeting.version !== draft.version)
    throw userError(
      req,
      'decision.otherVersion',
      { discussed: meeting.version, present: draft?.version ?? '—' },
      409,
    )
  const early = dayProblem(facts, 'discussion', meeting.heldOn, today(req))
  if (early) {
    const { key, params } = problemSentence(req, early, doc.state)
    throw userError(req, key, params, 409)
  }
  const speeches = meeting.speeches.map((speech) => ({
    ...speech,
    opinion: speech.opinion?.trim() || null,
  }))
  const headReason = meeting.headReason?.trim() || null
  const problems = problemsOfMeeting({
    attendees: meeting.attendees,
    speeches,
    result: meeting.result,
    headReason,
    hasMinutes: Boolean(meeting.minutes),
  })
  if (problems.length > 0) {
    const sentences = problems.map((problem) => {
      const { key, params } = problemSentence(req, problem, doc.state)
      return message(key, req.i18n?.language, params)
    })
    const [first] = problems
    if (problems.length === 1 && first) {
      const { key, params } = problemSentence(req, first, doc.state)
      throw userError(req, key, params)
    }
    throw userError(req, 'decision.meetingProblems', { problems: sentences.join(' ') })
  }
  const [minutes] = await attachFiles(req, user, [meeting.minutes], readers)
  const review = (await reviewsOf(req, doc.id)).findLast(
    ({ state, version, draftHash }) =>
      state === 'concluded' && version === draft.version && draftHash === draft.hash,
  )
  return {
    meetings: [
      ...(doc.meetings ?? []),
      {
        kind: meeting.kind,
        heldOn: meeting.heldOn,
        version: draft.version,
        draftHash: draft.hash,
        review: review?.id ?? '',
        attendees: meeting.attendees.join('、'),
        speeches,
        result: meeting.result,
        headReason,
        minutes: minutes ?? '',
        by: user.id,
      },
    ],
  }
}

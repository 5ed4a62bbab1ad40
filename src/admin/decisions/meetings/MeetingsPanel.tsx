import { labelIn } from '@/src/admin/duties/dutyTexts'
import type { Text } from '@/src/admin/textOf'
import { Panel } from '@/src/admin/ui/Panel'
import { StatePill } from '@/src/admin/ui/StatePill'
import { meetingKinds, meetingResults, speechPositions } from '@/src/domain/decisions/meeting'
import type { Decision } from '@/src/payload-types'

type Reader = { readonly i18n: { readonly language: string } }

/** The collective discussions: who spoke in which order, the result, dissent with its name and words. */
export const MeetingsPanel = ({
  doc,
  req,
  text,
}: {
  readonly doc: Decision
  readonly req: Reader
  readonly text: Text
}) => {
  const meetings = doc.meetings ?? []
  if (meetings.length === 0) return null
  const label = (
    list: readonly { value: string; label: { zh: string; en: string } }[],
    value: string,
  ) => labelIn(req, list.find((one) => one.value === value)?.label)
  return (
    <Panel title={text('decisionPage.meetings')}>
      {meetings.map((meeting) => (
        <section className="zs-meeting" key={meeting.id ?? meeting.heldOn}>
          <p className="zs-answer__duty">
            <span>
              {meeting.heldOn} {label(meetingKinds, meeting.kind)}
            </span>
            <StatePill label={label(meetingResults, meeting.result)} value={meeting.result} />
            <span className="zs-quiet">
              {text('decisionPage.versionN', { n: meeting.version })}
            </span>
            {typeof meeting.minutes === 'object' && meeting.minutes.url && (
              <a download href={meeting.minutes.url}>
                {text('decisionPage.minutes')}
              </a>
            )}
          </p>
          <p className="zs-quiet">
            {text('decisionPage.attendees')}：{meeting.attendees}
          </p>
          <ol className="zs-lines">
            {(meeting.speeches ?? []).map((speech) => (
              <li key={speech.id ?? speech.name}>
                <strong>{speech.name}</strong>
                {speech.isHead && <span>{text('decisionPage.isHead')}</span>}
                <span>{label(speechPositions, speech.position)}</span>
                {speech.position === 'disagree' && (
                  <StatePill label={text('decisionPage.dissent')} value="returned" />
                )}
                {speech.opinion && <span>{speech.opinion}</span>}
              </li>
            ))}
          </ol>
          {meeting.headReason && (
            <p className="zs-notice">
              {text('decisionPage.headReason')}：{meeting.headReason}
            </p>
          )}
        </section>
      ))}
    </Panel>
  )
}

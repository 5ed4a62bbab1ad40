import { StatePill } from '@/src/admin/ui/StatePill'
import type { Text } from '@/src/admin/textOf'
import { when } from '@/src/admin/when'
import type { Duty } from '@/src/payload-types'

type Submission = NonNullable<Duty['submissions']>[number]

const personOf = (user: Submission['submittedBy']): string =>
  user && typeof user === 'object' ? user.name : ''

const decisionOf = (submission: Submission, text: Text) => {
  if (submission.decision === 'accepted')
    return <StatePill label={text('dutyPage.accepted')} value="struck-off" />
  if (submission.decision === 'returned')
    return <StatePill label={text('dutyPage.returned')} value="returned" />
  return <StatePill label={text('dutyPage.waiting')} value="submitted" />
}

/** What was handed in, round by round, with its evidence and what the supervisor said. */
export const Submissions = ({ duty, text }: { readonly duty: Duty; readonly text: Text }) => {
  const rounds = duty.submissions ?? []
  if (rounds.length === 0) return <p className="zs-quiet">{text('dutyPage.noSubmissions')}</p>
  return (
    <ol className="zs-rounds">
      {rounds.map((round, index) => (
        <li key={round.id ?? index}>
          <header>
            <strong>{text('dutyPage.round', { n: index + 1 })}</strong>
            <span>
              {personOf(round.submittedBy)} {when(round.submittedAt)}
            </span>
            {decisionOf(round, text)}
          </header>
          {round.note && <p className="zs-rounds__note">{round.note}</p>}
          {(round.files ?? []).length > 0 && (
            <ul className="zs-rounds__files">
              {(round.files ?? []).map((file) =>
                typeof file === 'string' ? null : (
                  <li key={file.id}>
                    <a href={file.url ?? undefined}>{file.title ?? file.filename}</a>
                  </li>
                ),
              )}
            </ul>
          )}
          {round.reason && (
            <p className="zs-rounds__reason">
              {personOf(round.decidedBy)} {when(round.decidedAt)}：{round.reason}
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}

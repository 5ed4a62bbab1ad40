import type { ReactNode } from 'react'

import type { CourseStage } from '@/src/admin/records/progressOf'
import { labelIn } from '@/src/admin/duties/dutyTexts'
import { textOf } from '@/src/admin/textOf'

interface RecordHeadProps {
  readonly req: { readonly i18n: { readonly language: string } }
  /** The states of the record; none where it has no course of its own. */
  readonly course?: readonly CourseStage[]
  /** What stands in the place of a course, such as a link to what the record belongs to. */
  readonly lead?: ReactNode
  /** What happens next, told to this reader. */
  readonly next: ReactNode
  /** Buttons of the steps that this reader may take. */
  readonly actions?: ReactNode
}

/** On top of a record: where it stands, what comes next, and the buttons for it. */
export const RecordHead = ({ req, course, lead, next, actions }: RecordHeadProps) => {
  const text = textOf(req)
  return (
    <div className="zs-next">
      <div>
        {course && (
          <ol aria-label={text('recordPage.course')} className="zs-course">
            {course.map(({ state, label, day, progress }) => (
              <li
                aria-current={progress === 'here' ? 'step' : undefined}
                className={`zs-course__${progress}`}
                key={state}
              >
                <strong>{labelIn(req, label)}</strong>
                <span>{day ?? '—'}</span>
              </li>
            ))}
          </ol>
        )}
        {lead}
        <p className="zs-next__step">
          <strong>{text('dutyPage.next')}</strong> {next}
        </p>
      </div>
      {actions && <div className="zs-page__actions">{actions}</div>}
    </div>
  )
}

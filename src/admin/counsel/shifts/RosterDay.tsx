import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'

import type { DayNature } from '@/src/admin/duties/calendarDays'
import { stateLook } from '@/src/admin/cells/stateMarks'
import { labelIn } from '@/src/admin/duties/dutyTexts'
import { recordUrl } from '@/src/links/listUrl'
import type { Text } from '@/src/admin/textOf'
import { shiftHalves, shiftStates } from '@/src/domain/counsel/shifts/shiftOptions'
import { dateOf, type Day } from '@/src/domain/day'
import { idOf } from '@/src/domain/idOf'
import type { Counsel, DutyPlace, DutyShift } from '@/src/payload-types'

interface RosterDayProps {
  readonly day: Day
  readonly today: Day
  readonly nature: DayNature
  readonly shifts: readonly DutyShift[]
  /** The one place that is shown; null where several are. */
  readonly place: DutyPlace | null
  /** A lawyer looks at the own shifts: where they are is what tells them apart. */
  readonly isOwn: boolean
  readonly isOutside: boolean
  readonly req: PayloadRequest
  readonly text: Text
}

const nameOf = (value: string | Counsel | DutyPlace): string =>
  typeof value === 'string' ? '' : value.name

/** One day of the roster: who stands where, morning and afternoon, and which seats are still free. */
export const RosterDay = ({
  day,
  today,
  nature,
  shifts,
  place,
  isOwn,
  isOutside,
  req,
  text,
}: RosterDayProps) => (
  <td
    className={[`zs-month__${nature}`, isOutside && 'zs-month__outside'].filter(Boolean).join(' ')}
  >
    <span aria-current={day === today ? 'date' : undefined} className="zs-month__day">
      {dateOf(day)}
      {nature === 'makeup' && <em>{text('calendar.makeupMark')}</em>}
      {nature === 'rest' && <em>{text('calendar.restMark')}</em>}
    </span>
    {shiftHalves.map(({ value: half, label }) => {
      const here = shifts.filter((shift) => shift.half === half)
      const needed = place?.halves.includes(half) ? place.lawyersNeeded : 0
      const free = nature === 'rest' || day < today ? 0 : Math.max(0, needed - here.length)
      if (here.length === 0 && free === 0) return null
      return (
        <div className="zs-roster__half" key={half}>
          <small>{labelIn(req, label)}</small>
          <ul>
            {here.map((shift) => {
              const { mark, tone } = stateLook(shift.state)
              const state = labelIn(
                req,
                shiftStates.find(({ value }) => value === shift.state)?.label,
              )
              return (
                <li className={`zs-tone-${tone}`} key={shift.id}>
                  <Link
                    href={recordUrl('duty-shifts', shift.id)}
                    prefetch={false}
                    title={`${shift.title ?? ''}：${state}`}
                  >
                    <span aria-hidden>{mark}</span> {nameOf(isOwn ? shift.place : shift.counsel)}
                    <span className="sr-only">{state}</span>
                    {idOf(shift.swapWith) && <abbr title={text('rosterPage.swapAsked')}>⇄</abbr>}
                    {!place && !isOwn && <small className="zs-quiet"> {nameOf(shift.place)}</small>}
                  </Link>
                </li>
              )
            })}
            {free > 0 && (
              <li className="zs-roster__free">{text('rosterPage.free', { n: free })}</li>
            )}
          </ul>
        </div>
      )
    })}
  </td>
)

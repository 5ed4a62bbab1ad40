import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'

import type { DayNature } from '@/src/admin/duties/calendarDays'
import { labelIn, titleIn } from '@/src/admin/duties/dutyTexts'
import { recordUrl } from '@/src/links/listUrl'
import type { Text } from '@/src/admin/textOf'
import { when } from '@/src/admin/when'
import { dateOf, type Day } from '@/src/domain/day'
import { dutyKinds, owedStates } from '@/src/domain/dutyStates'
import type { Duty, Hearing } from '@/src/payload-types'

/** A duty as the calendar reads it. */
export type DayDuty = Pick<
  Duty,
  'id' | 'title' | 'titleEn' | 'kind' | 'state' | 'debtor' | 'dueOn' | 'calendarComplete'
>
/** A hearing as the calendar reads it. */
export type DayHearing = Pick<Hearing, 'id' | 'title' | 'startsAt' | 'courtroom' | 'state'>

/** Lines of one day; the day's own list has the rest. */
const SHOWN = 3
const CLOCK_TIME = -5

interface DayCellProps {
  readonly day: Day
  readonly today: Day
  readonly nature: DayNature
  readonly duties: readonly DayDuty[]
  readonly hearings: readonly DayHearing[]
  readonly href: string
  readonly isOutside: boolean
  readonly isSelected: boolean
  readonly req: PayloadRequest
  readonly text: Text
}

/** A case number without its year and court, which are the same on most days. */
const shortNumber = (title: string | null | undefined): string =>
  (title ?? '').replace(/^\(\d{4}\)\p{Script=Han}\d{0,4}/u, '')

/** What is due and who owes it: the kind of duty and the organization, for a narrow cell. */
const shortTitle = (req: PayloadRequest, { kind, debtor }: DayDuty): string =>
  [
    labelIn(req, dutyKinds.find(({ value }) => value === kind)?.label),
    typeof debtor === 'string' ? '' : debtor.name,
  ].join(' ')

const toneOf = ({ state }: DayDuty, isPast: boolean): string => {
  if (!owedStates.includes(state)) return 'amber'
  return isPast ? 'red' : 'blue'
}

/** One day of the month: hearings first, then what is due; the day's number opens its list. */
export const DayCell = ({
  day,
  today,
  nature,
  duties,
  hearings,
  href,
  isOutside,
  isSelected,
  req,
  text,
}: DayCellProps) => {
  const total = duties.length + hearings.length
  const shownHearings = hearings.slice(0, SHOWN)
  const shownDuties = duties.slice(0, SHOWN - shownHearings.length)
  const rest = total - shownHearings.length - shownDuties.length
  const classes = [
    `zs-month__${nature}`,
    isOutside && 'zs-month__outside',
    isSelected && 'zs-month__selected',
  ]
  return (
    <td className={classes.filter(Boolean).join(' ')}>
      <Link
        aria-current={day === today ? 'date' : undefined}
        aria-label={text('calendar.dayLabel', { day, total })}
        className="zs-month__day"
        href={href}
        prefetch={false}
      >
        {dateOf(day)}
        {nature === 'makeup' && <em>{text('calendar.makeupMark')}</em>}
        {nature === 'rest' && <em>{text('calendar.restMark')}</em>}
      </Link>
      <ul>
        {shownHearings.map((hearing) => (
          <li className="zs-month__hearing" key={hearing.id}>
            <Link
              href={recordUrl('hearings', hearing.id)}
              prefetch={false}
              title={hearing.title ?? ''}
            >
              {when(hearing.startsAt).slice(CLOCK_TIME)} {shortNumber(hearing.title)}
            </Link>
          </li>
        ))}
        {shownDuties.map((duty) => (
          <li className={`zs-month__duty zs-tone-${toneOf(duty, day < today)}`} key={duty.id}>
            <Link href={recordUrl('duties', duty.id)} prefetch={false} title={titleIn(req, duty)}>
              {duty.calendarComplete === false && (
                <abbr title={text('dutyPage.uncertain')}>？</abbr>
              )}
              {shortTitle(req, duty)}
            </Link>
          </li>
        ))}
        {rest > 0 && (
          <li>
            <Link className="zs-quiet" href={href} prefetch={false}>
              {text('calendar.more', { n: rest })}
            </Link>
          </li>
        )}
      </ul>
    </td>
  )
}

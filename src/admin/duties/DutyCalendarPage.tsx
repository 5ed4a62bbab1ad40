import type { Where } from 'payload'

import { consolePage, type ConsolePageProps } from '@/src/admin/consolePage'
import { byDay, dayOfInstant, natureOf } from '@/src/admin/duties/calendarDays'
import { DayCell, type DayDuty, type DayHearing } from '@/src/admin/duties/DayCell'
import { DayList } from '@/src/admin/duties/DayList'
import { DutyFilters } from '@/src/admin/duties/DutyFilters'
import {
  addressWith,
  dutyQuestion,
  paramOf,
  whereOfQuestion,
  type DutyQuestion,
} from '@/src/admin/duties/dutyQuestion'
import { pages } from '@/src/admin/pages'
import { MonthGrid } from '@/src/admin/ui/MonthGrid'
import { MonthHead } from '@/src/admin/ui/MonthHead'
import { today } from '@/src/domain/clock'
import { addDays, isDay, startOfDay, yearOf, type Day } from '@/src/domain/day'
import { owedStates } from '@/src/domain/dutyStates'
import { isMonth, monthOfDay, weeksOfMonth } from '@/src/domain/monthGrid'
import { storedCalendars } from '@/src/ledger/storedCalendars'

type Reading = Pick<ConsolePageProps, 'req'> & {
  readonly question: DutyQuestion
  readonly from: Day
  readonly to: Day
}

/** What is still owed or waits to be checked, by its due date. */
const dutiesOf = async ({ req, question, from, to }: Reading): Promise<readonly DayDuty[]> => {
  const { docs } = await req.payload.find({
    collection: 'duties',
    where: {
      and: [
        whereOfQuestion(question),
        { state: { in: [...owedStates, 'submitted'] } },
        { dueOn: { greater_than_equal: from } },
        { dueOn: { less_than_equal: to } },
      ],
    },
    sort: ['dueOn', 'createdAt'],
    select: {
      title: true,
      titleEn: true,
      kind: true,
      state: true,
      debtor: true,
      dueOn: true,
      calendarComplete: true,
    },
    populate: { agencies: { name: true } },
    depth: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs
}

/** Hearings know no kind of duty: asked for one, the calendar shows duties alone. */
const hearingsOf = async ({ req, question, from, to }: Reading): Promise<readonly DayHearing[]> => {
  const { kind, region, debtor, q } = question
  if (kind) return []
  const where: Where = {
    and: [
      { state: { not_equals: 'cancelled' } },
      { startsAt: { greater_than_equal: startOfDay(from) } },
      { startsAt: { less_than: startOfDay(addDays(to, 1)) } },
      ...(region ? [{ region: { equals: region } }] : []),
      ...(debtor ? [{ 'parties.name': { contains: debtor } }] : []),
      ...(q ? [{ title: { contains: q } }] : []),
    ],
  }
  const { docs } = await req.payload.find({
    collection: 'hearings',
    where,
    sort: 'startsAt',
    select: { title: true, startsAt: true, courtroom: true, state: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs
}

const Content = async ({ req, text, searchParams }: ConsolePageProps) => {
  const now = today(req)
  const question = dutyQuestion(searchParams)
  const askedDay = paramOf(searchParams, 'day')
  const askedMonth = paramOf(searchParams, 'month')
  const month = isMonth(askedMonth) ? askedMonth : monthOfDay(isDay(askedDay) ? askedDay : now)
  const weeks = weeksOfMonth(month)
  const from = weeks[0]?.[0] ?? now
  const to = weeks.at(-1)?.at(-1) ?? now
  const fallback = monthOfDay(now) === month ? now : `${month}-01`
  const day = isDay(askedDay) && askedDay >= from && askedDay <= to ? askedDay : fallback
  const reading = { req, question, from, to }
  const duties = byDay(await dutiesOf(reading), ({ dueOn }) => dueOn)
  const hearings = byDay(await hearingsOf(reading), ({ startsAt }) => dayOfInstant(startsAt))
  const { office: calendar } = await storedCalendars(req)
  const address = (more: Readonly<Record<string, string>>) =>
    addressWith(pages.dutyCalendar, question, more)
  return (
    <>
      <DutyFilters kept={{ month }} question={question} req={req} text={text} view="calendar" />
      <MonthHead
        hrefOf={(other) => address({ month: other })}
        isPublished={calendar.isPublished(yearOf(`${month}-01`))}
        month={month}
        present={{ href: address({}), label: text('calendar.today') }}
        text={text}
      />
      <div className="zs-month">
        <MonthGrid caption={text('calendar.title')} text={text} weeks={weeks}>
          {(one) => (
            <DayCell
              day={one}
              duties={duties.get(one) ?? []}
              hearings={hearings.get(one) ?? []}
              href={address({ month, day: one })}
              isOutside={monthOfDay(one) !== month}
              isSelected={one === day}
              key={one}
              nature={natureOf(calendar, one)}
              req={req}
              text={text}
              today={now}
            />
          )}
        </MonthGrid>
        <aside>
          <DayList
            day={day}
            duties={duties.get(day) ?? []}
            hearings={hearings.get(day) ?? []}
            nature={natureOf(calendar, day)}
            req={req}
            text={text}
          />
          <ul aria-label={text('calendar.legend')} className="zs-month__legend">
            <li className="zs-month__hearing">{text('calendar.hearing')}</li>
            <li className="zs-month__duty zs-tone-blue">{text('calendar.due')}</li>
            <li className="zs-month__duty zs-tone-red">{text('board.overdue')}</li>
            <li className="zs-month__duty zs-tone-amber">{text('board.submitted')}</li>
            <li>{text('calendar.uncertain')}</li>
          </ul>
        </aside>
      </div>
    </>
  )
}

/** The calendar of duties (日历): what is due and heard on each day of a month. */
export const DutyCalendarPage = consolePage({
  title: pages.dutyCalendar.title,
  parents: [{ label: 'board.title', url: '/admin/duty-board' }],
  roles: pages.dutyCalendar.roles,
  Content,
})

import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'
import { cache } from 'react'

import { consolePage, type ConsolePageProps } from '@/src/admin/consolePage'
import { PlanRoster } from '@/src/admin/counsel/shifts/PlanRoster'
import { RosterDay } from '@/src/admin/counsel/shifts/RosterDay'
import { PrintButton } from '@/src/admin/accountability/PrintButton'
import { byDay, natureOf } from '@/src/admin/duties/calendarDays'
import { paramOf } from '@/src/admin/duties/dutyQuestion'
import { labelIn } from '@/src/admin/duties/dutyTexts'
import { recordUrl } from '@/src/links/listUrl'
import { pages, pageUrl } from '@/src/admin/pages'
import { ButtonLink } from '@/src/admin/ui/Button'
import { EmptyState } from '@/src/admin/ui/EmptyState'
import { MonthGrid } from '@/src/admin/ui/MonthGrid'
import { MonthHead } from '@/src/admin/ui/MonthHead'
import { Panel } from '@/src/admin/ui/Panel'
import { StatePill } from '@/src/admin/ui/StatePill'
import { today } from '@/src/domain/clock'
import { aheadStates, placeKinds, shiftStates } from '@/src/domain/counsel/shifts/shiftOptions'
import { yearOf, type Day } from '@/src/domain/day'
import { idOf } from '@/src/domain/idOf'
import { isMonth, monthOfDay, weeksOfMonth } from '@/src/domain/monthGrid'
import type { Role } from '@/src/domain/roles'
import { storedCalendars } from '@/src/ledger/storedCalendars'
import type { DutyPlace, DutyShift } from '@/src/payload-types'

const SHOWN = 6

const keepsRoster = (role: Role): boolean =>
  role === 'prefecture-office' || role === 'county-office'

/** The places that are the reader's to see; read once for the buttons and the page. */
const placesOf = cache(async (req: PayloadRequest): Promise<DutyPlace[]> => {
  const { docs } = await req.payload.find({
    collection: 'duty-places',
    where: { isActive: { not_equals: false } },
    sort: 'name',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  // The places of the own region: those of others have a roster of their own.
  const { user } = req
  return user?.role === 'county-office'
    ? docs.filter(({ region }) => idOf(region) === idOf(user.region))
    : user?.role === 'court'
      ? docs.filter(({ court }) => idOf(court) === idOf(user.court))
      : docs
})

const shiftsOf = async (
  req: PayloadRequest,
  { from, to, place }: { from: Day; to: Day; place: string | null },
): Promise<DutyShift[]> => {
  const { docs } = await req.payload.find({
    collection: 'duty-shifts',
    where: {
      and: [
        { shiftOn: { greater_than_equal: from } },
        { shiftOn: { less_than_equal: to } },
        { state: { not_equals: 'cancelled' } },
        ...(place ? [{ place: { equals: place } }] : []),
      ],
    },
    sort: ['shiftOn', 'title'],
    populate: { counsel: { name: true }, 'duty-places': { name: true } },
    depth: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs
}

/** What a lawyer has to do: shifts to confirm, to come to and to log, and swaps to answer. */
const OwnShifts = async ({ req, user, text }: ConsolePageProps) => {
  const { docs } = await req.payload.find({
    collection: 'duty-shifts',
    where: {
      or: [
        {
          and: [
            { state: { in: [...aheadStates] } },
            { shiftOn: { greater_than_equal: today(req) } },
          ],
        },
        { state: { equals: 'on-duty' } },
      ],
    },
    sort: ['shiftOn', '-half'],
    depth: 1,
    limit: SHOWN,
    overrideAccess: false,
    req,
  })
  const isAsked = ({ swapWith }: DutyShift): boolean =>
    Boolean(swapWith && typeof swapWith === 'object' && idOf(swapWith.user) === user.id)
  return (
    <Panel title={text('rosterPage.own')}>
      {docs.length === 0 ? (
        <p className="zs-quiet">{text('rosterPage.noOwn')}</p>
      ) : (
        <ul className="zs-lines">
          {docs.map((shift) => (
            <li key={shift.id}>
              <Link href={recordUrl('duty-shifts', shift.id)} prefetch={false}>
                {shift.title}
              </Link>
              <StatePill
                label={labelIn(req, shiftStates.find(({ value }) => value === shift.state)?.label)}
                value={shift.state}
              />
              <span className={isAsked(shift) ? 'zs-tone-amber' : 'zs-quiet'}>
                {text(
                  isAsked(shift)
                    ? 'rosterPage.toAnswer'
                    : shift.state === 'planned'
                      ? 'rosterPage.toConfirm'
                      : shift.state === 'on-duty'
                        ? 'rosterPage.toLog'
                        : 'rosterPage.toCome',
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

const Content = async (page: ConsolePageProps) => {
  const { req, user, text, searchParams } = page
  const now = today(req)
  const asked = paramOf(searchParams, 'month')
  const month = isMonth(asked) ? asked : monthOfDay(now)
  const places = await placesOf(req)
  if (places.length === 0 && user.role !== 'counsel') {
    return (
      <EmptyState
        action={
          keepsRoster(user.role) && (
            <ButtonLink href="/admin/collections/duty-places/create" kind="primary">
              {text('rosterPage.newPlace')}
            </ButtonLink>
          )
        }
        title={text('rosterPage.noPlaces')}
      >
        {text('rosterPage.noPlacesHow')}
      </EmptyState>
    )
  }
  const askedPlace = paramOf(searchParams, 'place')
  const only = places.length === 1 && user.role !== 'counsel' ? (places[0] ?? null) : null
  const place = places.find(({ id }) => id === askedPlace) ?? only
  const weeks = weeksOfMonth(month)
  const reading = {
    from: weeks[0]?.[0] ?? now,
    to: weeks.at(-1)?.at(-1) ?? now,
    place: place?.id ?? null,
  }
  const shifts = byDay(await shiftsOf(req, reading), ({ shiftOn }) => shiftOn)
  const { office: calendar } = await storedCalendars(req)
  const address = (more: Readonly<Record<string, string>>): string =>
    `${pageUrl(pages.shiftRoster)}?${new URLSearchParams({ ...(place ? { place: place.id } : {}), month, ...more }).toString()}`
  const chip = (label: string, id: string) => (
    <Link
      aria-current={(place?.id ?? '') === id ? 'page' : undefined}
      className={(place?.id ?? '') === id ? 'zs-chip zs-chip--on' : 'zs-chip'}
      href={address({ place: id })}
      key={id}
      prefetch={false}
    >
      {label}
    </Link>
  )
  return (
    <div className="zs-roster">
      {user.role === 'counsel' && <OwnShifts {...page} />}
      {places.length > 1 && user.role !== 'counsel' && (
        <nav aria-label={text('rosterPage.places')} className="zs-chips">
          {chip(text('rosterPage.all'), '')}
          {places.map(({ id, name }) => chip(name, id))}
        </nav>
      )}
      <MonthHead
        hrefOf={(other) => address({ month: other })}
        isPublished={calendar.isPublished(yearOf(`${month}-01`))}
        month={month}
        present={{
          href: address({ month: monthOfDay(now) }),
          label: text('rosterPage.thisMonth'),
        }}
        text={text}
      >
        {place && (
          <>
            {' '}
            {place.name}{' '}
            <small className="zs-quiet">
              {labelIn(req, placeKinds.find(({ value }) => value === place.kind)?.label)}{' '}
              {place.address}
            </small>
          </>
        )}
      </MonthHead>
      <MonthGrid caption={text('rosterPage.title')} text={text} weeks={weeks}>
        {(day) => (
          <RosterDay
            day={day}
            isOwn={user.role === 'counsel'}
            isOutside={monthOfDay(day) !== month}
            key={day}
            nature={natureOf(calendar, day)}
            place={user.role === 'counsel' ? null : place}
            req={req}
            shifts={shifts.get(day) ?? []}
            text={text}
            today={now}
          />
        )}
      </MonthGrid>
      {shifts.size === 0 && (
        <p className="zs-quiet">
          {text(keepsRoster(user.role) ? 'rosterPage.emptyMonth' : 'rosterPage.emptyOwn')}
        </p>
      )}
    </div>
  )
}

const PlanButton = async ({ req, searchParams }: ConsolePageProps) => {
  const places = await placesOf(req)
  const { docs } = await req.payload.find({
    collection: 'counsel',
    where: { state: { equals: 'vetted' } },
    sort: 'name',
    select: { name: true, firm: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  if (places.length === 0 || docs.length === 0) return null
  const asked = paramOf(searchParams, 'month')
  return (
    <PlanRoster
      counsel={docs.map(({ id, name, firm }) => ({ id, name, remark: firm }))}
      month={isMonth(asked) ? asked : monthOfDay(today(req))}
      places={places.map(({ id, name, lawyersNeeded }) => ({
        id,
        name,
        remark: lawyersNeeded > 1 ? `×${lawyersNeeded}` : '',
      }))}
    />
  )
}

/** The roster of lawyers on duty (值班表): a month of one place or of all, and what a lawyer has to do. */
export const RosterPage = consolePage({
  title: pages.shiftRoster.title,
  roles: pages.shiftRoster.roles,
  Actions: (page) => (
    <>
      <ButtonLink href="/api/duty-shifts/calendar.ics" isDownload>
        {page.text('rosterPage.calendar')}
      </ButtonLink>
      <PrintButton />
      {keepsRoster(page.user.role) && <PlanButton {...page} />}
    </>
  ),
  Content,
})

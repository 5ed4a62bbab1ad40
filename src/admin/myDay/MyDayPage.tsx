import { Link } from '@payloadcms/ui'

import { consolePage, type ConsolePageProps } from '@/src/admin/consolePage'
import { DayDuties, readPart } from '@/src/admin/myDay/DayDuties'
import { dayLines, type DayLines } from '@/src/admin/myDay/dayLines'
import { dutyParts } from '@/src/admin/myDay/dutyParts'
import { pages } from '@/src/admin/pages'
import { EmptyState } from '@/src/admin/ui/EmptyState'
import { Panel } from '@/src/admin/ui/Panel'
import { today } from '@/src/domain/clock'
import { idOf } from '@/src/domain/idOf'

const Lines = ({
  of: { key, title, all, lines, total },
  page: { text },
}: {
  readonly of: DayLines
  readonly page: ConsolePageProps
}) => (
  <div id={`zs-day-${key}`}>
    <Panel
      aside={
        total > lines.length ? (
          <Link href={all} prefetch={false}>
            {text('myDuties.all', { total })}
          </Link>
        ) : null
      }
      title={text(title)}
    >
      <ul className="zs-rows">
        {lines.map((line) => (
          <li key={line.id}>
            {line.isUrgent && <strong className="zs-tone-red">{text('myDay.today')}</strong>}
            <Link href={line.href} prefetch={false} title={line.title}>
              {line.title}
            </Link>
            <span className="zs-rows__end zs-quiet">{line.remark}</span>
          </li>
        ))}
      </ul>
    </Panel>
  </div>
)

const Content = async (page: ConsolePageProps) => {
  const { req, text, user } = page
  const owner = {
    role: user.role,
    agency: idOf(user.agency),
    region: idOf(user.region),
    today: today(req),
  }
  const parts = await Promise.all(dutyParts(owner).map((part) => readPart(page, part)))
  const others = await dayLines(page)
  const isFree = [...parts, ...others].every(({ total }) => total === 0)
  const counters = [
    ...parts.map(({ part, total }) => ({
      key: part.key,
      title: part.title,
      total,
      isBad: part.key === 'late' || part.key === 'elsewhere',
    })),
    ...others.map(({ key, title, total }) => ({ key, title, total, isBad: false })),
  ]
  return (
    <>
      <ul className="zs-counters">
        {counters.map(({ key, title, total, isBad }) => (
          <li key={key}>
            <a href={total > 0 ? `#zs-day-${key}` : undefined}>
              <b className={isBad && total > 0 ? 'zs-tone-red' : ''}>{total}</b>
              {text(title)}
            </a>
          </li>
        ))}
      </ul>
      {isFree ? (
        <EmptyState title={text('myDay.free')}>
          {text(user.role === 'leader' ? 'myDay.noInterviewsHow' : 'myDuties.nothingOwedHow')}
        </EmptyState>
      ) : (
        <div className="zs-columns zs-my-day">
          <div>
            {parts.every(({ total }) => total === 0) && (
              <EmptyState title={text('myDuties.nothingOwed')} />
            )}
            {parts
              .filter(({ total }) => total > 0)
              .map((read) => (
                <DayDuties key={read.part.key} page={page} {...read} />
              ))}
          </div>
          <aside>
            {others
              .filter(({ total }) => total > 0)
              .map((lines) => (
                <Lines key={lines.key} of={lines} page={page} />
              ))}
          </aside>
        </div>
      )}
    </>
  )
}

/** My day (我的一天): what this user owes, has to check, sign and approve, and where he is expected in court. */
export const MyDayPage = consolePage({
  title: pages.myDuties.title,
  lead: 'myDuties.lead',
  roles: pages.myDuties.roles,
  Content,
})

import { Link } from '@payloadcms/ui'
import type { WidgetServerProps } from 'payload'

import { listUrl } from '@/src/links/listUrl'
import { pages } from '@/src/admin/pages'
import { EmptyState } from '@/src/admin/ui/EmptyState'
import { Panel } from '@/src/admin/ui/Panel'
import { widgetContext } from '@/src/admin/widgets/widgetContext'
import { startOfYear } from '@/src/domain/day'
import { attendanceRates } from '@/src/metrics/attendanceRates'
import { figureScope } from '@/src/metrics/figureScope'

/** How often heads came to court and spoke there in the running year. */
export const AttendanceWidget = async (props: WidgetServerProps) => {
  const context = widgetContext(props)
  if (!context) return null
  const { req, text, user, viewer } = context
  if (!(pages.statistics.roles as readonly string[]).includes(user.role)) return null
  const { total } = await attendanceRates(
    req,
    {
      from: startOfYear(viewer.today),
      to: viewer.today,
      by: ['region'],
      instance: 'first',
      filter: {},
    },
    await figureScope(req),
  )
  const figures = [
    { label: 'desk.attended', n: total.attended, rate: total.attendanceRate },
    { label: 'desk.spoke', n: total.spoke, rate: total.speechRate },
  ] as const
  return (
    <Panel title={text('desk.attendance')}>
      {total.heard === 0 ? (
        <EmptyState title={text('desk.noneHeard')} />
      ) : (
        <>
          <div className="zs-figures">
            {figures.map(({ label, n, rate }) => (
              <p key={label}>
                <span>{text(label)}</span>
                <b>{rate === null ? '—' : `${rate}%`}</b>
                <Link href={listUrl('cases', total.casesWhere)} prefetch={false}>
                  {n} / {total.heard}
                </Link>
              </p>
            ))}
          </div>
          <p className="zs-legend">{text('desk.attendanceRule', { n: total.attendanceUnknown })}</p>
        </>
      )}
    </Panel>
  )
}

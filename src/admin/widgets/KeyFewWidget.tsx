import type { WidgetServerProps, Where } from 'payload'

import { listUrl } from '@/src/links/listUrl'
import { CoverageFigure } from '@/src/admin/oversight/CoverageFigure'
import { Panel } from '@/src/admin/ui/Panel'
import { widgetContext } from '@/src/admin/widgets/widgetContext'
import { startOfYear, yearOf } from '@/src/domain/day'
import { attendanceRates } from '@/src/metrics/attendanceRates'
import { figureScope } from '@/src/metrics/figureScope'
import { unitCoverage, type YearlyKind } from '@/src/metrics/unitCoverage'

const allowed: readonly string[] = ['prefecture-office', 'county-office', 'leader', 'agency']

/** What leaders themselves owe (关键少数): their law report, court hearings observed, their own appearance. */
export const KeyFewWidget = async (props: WidgetServerProps) => {
  const context = widgetContext(props)
  if (!context) return null
  const { req, text, user, viewer } = context
  if (!allowed.includes(user.role)) return null
  const year = yearOf(viewer.today)
  const scope = await figureScope(req)
  const missing = (kind: YearlyKind): Where => ({
    and: [
      { kind: { equals: kind } },
      { period: { equals: String(year) } },
      { state: { not_in: ['struck-off', 'waived'] } },
    ],
  })
  const reports = await unitCoverage(req, 'law-report', year, scope)
  const observations = await unitCoverage(req, 'court-observation', year, scope)
  const { total } = await attendanceRates(
    req,
    {
      from: startOfYear(viewer.today),
      to: viewer.today,
      by: ['region'],
      instance: 'first',
      filter: {},
    },
    scope,
  )
  return (
    <Panel title={text('keyFew.title')}>
      <div className="zs-figures zs-figures--rows">
        <CoverageFigure
          covered={reports.numerator}
          href={listUrl('duties', missing('law-report'))}
          label={text('coverage.lawReports', { year })}
          total={reports.denominator}
        />
        <CoverageFigure
          covered={observations.numerator}
          href={listUrl('duties', missing('court-observation'))}
          label={text('coverage.observations', { year })}
          total={observations.denominator}
        />
        <CoverageFigure
          covered={total.attended}
          href={listUrl('cases', total.casesWhere)}
          label={text('keyFew.attendance')}
          total={total.heard}
        />
      </div>
      <p className="zs-legend">{text('keyFew.rule', { year })}</p>
    </Panel>
  )
}

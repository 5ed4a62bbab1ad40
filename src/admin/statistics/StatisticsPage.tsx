import { Link } from '@payloadcms/ui'
import { APIError } from 'payload'

import { AttendanceTable } from '@/src/admin/statistics/AttendanceTable'
import { consolePage, type ConsolePageProps } from '@/src/admin/consolePage'
import { labelIn } from '@/src/admin/duties/dutyTexts'
import { LossTable } from '@/src/admin/statistics/LossTable'
import { pages, pageUrl } from '@/src/admin/pages'
import { periodPresets } from '@/src/admin/statistics/periodPresets'
import { StatisticsForm, type StatisticsQuestion } from '@/src/admin/statistics/StatisticsForm'
import { ButtonLink } from '@/src/admin/ui/Button'
import { EmptyState } from '@/src/admin/ui/EmptyState'
import { today } from '@/src/domain/clock'
import { DEFAULT_DENOMINATOR, denominatorOf } from '@/src/domain/metrics/denominators'
import { yearToDate } from '@/src/domain/metrics/period'
import { attendanceRates } from '@/src/metrics/attendanceRates'
import { figureParams } from '@/src/metrics/figureParams'
import { figureScope } from '@/src/metrics/figureScope'
import { lossRates, type LossRates } from '@/src/metrics/lossRates'

const questionOf = ({ req, searchParams }: ConsolePageProps): StatisticsQuestion => {
  const one = (name: string, fallback: string): string => {
    const value = searchParams[name]
    return typeof value === 'string' && value !== '' ? value : fallback
  }
  const period = yearToDate(today(req))
  const view = one('view', 'loss') === 'attendance' ? 'attendance' : 'loss'
  return {
    view,
    from: one('from', period.from),
    to: one('to', period.to),
    by: one('by', 'region'),
    then: one('then', ''),
    kind: one('kind', DEFAULT_DENOMINATOR),
    instance: one('instance', view === 'loss' ? 'first' : 'all'),
  }
}

const paramsOf = ({
  from,
  to,
  by,
  then,
  kind,
  instance,
}: StatisticsQuestion): Record<string, string> => ({
  from,
  to,
  by: then && then !== by ? `${by},${then}` : by,
  kind,
  instance,
})

const addressOf = (asked: StatisticsQuestion): string =>
  `${pageUrl(pages.statistics)}?${new URLSearchParams({ ...asked }).toString()}`

/** What a reader must know to read the table: definition, level, period before, benchmark. */
const Remarks = ({
  rates,
  page: { req, text },
}: {
  readonly rates: LossRates
  readonly page: ConsolePageProps
}) => (
  <ul className="zs-remarks">
    <li>
      {text('metrics.definition', {
        definition: labelIn(req, denominatorOf(rates.kind).definition),
      })}
    </li>
    <li>
      {rates.total.defendants
        ? text('metrics.agencyLevel', {
            cases: rates.total.denominator,
            defendants: rates.total.defendants.denominator,
          })
        : text('metrics.caseLevel')}
    </li>
    <li>{text('statistics.previous', { ...rates.previousPeriod })}</li>
    <li>
      {rates.benchmark
        ? text('statistics.benchmark', {
            title: rates.benchmark.title,
            percent: rates.benchmark.percent,
            source: rates.benchmark.source,
          })
        : text('statistics.noBenchmark')}
    </li>
  </ul>
)

const LossView = async ({
  asked,
  page,
}: {
  readonly asked: StatisticsQuestion
  readonly page: ConsolePageProps
}) => {
  const { req, text } = page
  const params = paramsOf(asked)
  const rates = await lossRates(req, await figureParams(req, params), await figureScope(req))
  const query = new URLSearchParams(params).toString()
  if (rates.rows.length === 0) {
    return <EmptyState title={text('statistics.empty')}>{text('statistics.emptyHow')}</EmptyState>
  }
  return (
    <>
      <div className="zs-statistics">
        <LossTable rates={rates} text={text} />
        {/* Drawn on the server: the reader's browser only shows an image. */}
        <img alt={text('statistics.chart')} src={`/api/loss-rates.svg?${query}`} />
      </div>
      <Remarks page={page} rates={rates} />
    </>
  )
}

const AttendanceView = async ({
  asked,
  page,
}: {
  readonly asked: StatisticsQuestion
  readonly page: ConsolePageProps
}) => {
  const { req, text } = page
  const rates = await attendanceRates(
    req,
    await figureParams(req, paramsOf(asked), 'all'),
    await figureScope(req),
  )
  if (rates.rows.length === 0) {
    return <EmptyState title={text('statistics.empty')}>{text('statistics.emptyHow')}</EmptyState>
  }
  return (
    <>
      <div className="zs-statistics">
        <AttendanceTable rates={rates} text={text} />
      </div>
      <ul className="zs-remarks">
        <li>{text('metrics.attendanceDefinition')}</li>
        <li>{text('statistics.previous', { ...rates.previousPeriod })}</li>
      </ul>
    </>
  )
}

const Content = async (page: ConsolePageProps) => {
  const { req, text } = page
  const asked = questionOf(page)
  const View = asked.view === 'loss' ? LossView : AttendanceView
  // A wrong address is answered on the page, with the form to put it right.
  const result = await View({ asked, page }).catch((error: unknown) => {
    if (error instanceof APIError) return <p className="zs-notice">{error.message}</p>
    throw error
  })
  return (
    <>
      <nav className="zs-chips">
        {(['loss', 'attendance'] as const).map((view) => (
          <Link
            aria-current={view === asked.view ? 'page' : undefined}
            className="zs-chip"
            href={addressOf({ ...asked, view })}
            key={view}
            prefetch={false}
          >
            {text(view === 'loss' ? 'statistics.loss' : 'statistics.attendance')}
          </Link>
        ))}
        <span className="zs-chips__gap" />
        {periodPresets(today(req)).map(({ label, period }) => (
          <Link
            aria-current={period.from === asked.from && period.to === asked.to ? 'true' : undefined}
            className="zs-chip"
            href={addressOf({ ...asked, ...period })}
            key={label}
            prefetch={false}
          >
            {text(label)}
          </Link>
        ))}
      </nav>
      <StatisticsForm asked={asked} key={addressOf(asked)} req={req} text={text} />
      {result}
    </>
  )
}

/** Loss and attendance rates: pick the period, the grouping and the denominator; every figure with its n/m. */
export const StatisticsPage = consolePage({
  title: pages.statistics.title,
  lead: 'statistics.lead',
  roles: pages.statistics.roles,
  Actions: (page) => {
    const asked = questionOf(page)
    const file = asked.view === 'loss' ? 'loss-rates' : 'attendance-rates'
    return (
      <ButtonLink
        href={`/api/${file}.xlsx?${new URLSearchParams(paramsOf(asked)).toString()}`}
        isDownload
      >
        {page.text('statistics.export')}
      </ButtonLink>
    )
  },
  Content,
})

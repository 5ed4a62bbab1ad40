import { Link } from '@payloadcms/ui'

import { consolePage, type ConsolePageProps } from '@/src/admin/consolePage'
import { IndicatorTable } from '@/src/admin/indicators/IndicatorTable'
import { pages, pageUrl } from '@/src/admin/pages'
import { EmptyState } from '@/src/admin/ui/EmptyState'
import { Panel } from '@/src/admin/ui/Panel'
import { today } from '@/src/domain/clock'
import { yearOf } from '@/src/domain/day'
import { localeOf } from '@/src/i18n/message'
import { indicatorGroups, indicatorScope } from '@/src/metrics/indicators/indicatorGroups'

const YEARS = 3

const Content = async ({ req, text, searchParams }: ConsolePageProps) => {
  const day = today(req)
  const scope = indicatorScope(day, searchParams.year)
  const years = Array.from({ length: YEARS }, (_, index) => yearOf(day) - index)
  const groups = await indicatorGroups(req, scope)
  const { language } = req.i18n
  return (
    <>
      <nav className="zs-chips">
        {years.map((year) => (
          <Link
            aria-current={year === scope.year ? 'page' : undefined}
            className="zs-chip"
            href={`${pageUrl(pages.indicators)}?year=${year}`}
            key={year}
            prefetch={false}
          >
            {text('indicators.year', { year })}
          </Link>
        ))}
      </nav>
      {groups.length === 0 && (
        <EmptyState title={text('indicators.empty')}>{text('indicators.emptyHow')}</EmptyState>
      )}
      {groups.map(({ key, label, indicators }) => (
        <Panel key={key} title={label[localeOf(language)]}>
          <IndicatorTable
            caption={label[localeOf(language)]}
            indicators={indicators}
            language={language}
            text={text}
          />
        </Panel>
      ))}
    </>
  )
}

/** The indicators of counsel, decisions, shifts and task forces of a year: each with n/m, rule and records. */
export const IndicatorsPage = consolePage({
  title: pages.indicators.title,
  lead: 'indicators.lead',
  roles: pages.indicators.roles,
  Content,
})

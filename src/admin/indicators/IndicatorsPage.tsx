import { consolePage, type ConsolePageProps } from '@/src/admin/consolePage'
import { IndicatorTable } from '@/src/admin/indicators/IndicatorTable'
import { YearLinks } from '@/src/admin/oversight/YearLinks'
import { pages, pageUrl } from '@/src/admin/pages'
import { EmptyState } from '@/src/admin/ui/EmptyState'
import { Panel } from '@/src/admin/ui/Panel'
import { today } from '@/src/domain/clock'
import { yearOf } from '@/src/domain/day'
import { localeOf } from '@/src/i18n/message'
import { indicatorGroups, indicatorScope } from '@/src/metrics/indicators/indicatorGroups'

const Content = async ({ req, text, searchParams }: ConsolePageProps) => {
  const day = today(req)
  const scope = indicatorScope(day, searchParams.year)
  const groups = await indicatorGroups(req, scope)
  const { language } = req.i18n
  return (
    <>
      <YearLinks
        addressOf={(year) => `${pageUrl(pages.indicators)}?year=${year}`}
        label={text('indicators.years')}
        latest={yearOf(day)}
        year={scope.year}
      />
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

import { Link } from '@payloadcms/ui'
import type { WidgetServerProps } from 'payload'

import { listUrl } from '@/src/links/listUrl'
import { pages, pageUrl } from '@/src/admin/pages'
import { EmptyState } from '@/src/admin/ui/EmptyState'
import { Panel } from '@/src/admin/ui/Panel'
import { RateBar } from '@/src/admin/widgets/RateBar'
import { widgetContext } from '@/src/admin/widgets/widgetContext'
import { startOfYear } from '@/src/domain/day'
import { DEFAULT_DENOMINATOR } from '@/src/domain/metrics/denominators'
import { figureScope } from '@/src/metrics/figureScope'
import { lossRates, type LossRateRow } from '@/src/metrics/lossRates'
import { thresholdPercent } from '@/src/metrics/thresholdPercent'

const SHOWN = 9

/**
 * The loss rate of the running year against the threshold and the national rate: by county, and for a county
 * office by agency.
 */
export const LossRatesWidget = async (props: WidgetServerProps) => {
  const context = widgetContext(props)
  if (!context) return null
  const { req, text, user, viewer } = context
  if (!(pages.statistics.roles as readonly string[]).includes(user.role)) return null
  const rates = await lossRates(
    req,
    {
      from: startOfYear(viewer.today),
      to: viewer.today,
      by: [user.role === 'county-office' ? 'agency' : 'region'],
      kind: DEFAULT_DENOMINATOR,
      instance: 'first',
      filter: {},
    },
    await figureScope(req),
  )
  const threshold = Number(await thresholdPercent(req))
  const national = rates.benchmark ? Number(rates.benchmark.percent) : null
  const lineOf = (row: LossRateRow) => (
    <tr key={row.key}>
      <th scope="row">{row.label}</th>
      <td className="zs-table__figure">
        <Link href={listUrl('cases', row.casesWhere.numerator)} prefetch={false}>
          {row.numerator}
        </Link>
        {' / '}
        <Link href={listUrl('cases', row.casesWhere.denominator)} prefetch={false}>
          {row.denominator}
        </Link>
      </td>
      <td className="zs-table__figure">{row.rate === null ? '—' : `${row.rate}%`}</td>
      <td className="zs-rate-cell">
        {row.rate !== null && (
          <RateBar
            benchmark={national}
            isAbove={row.numerator * 100 > threshold * row.denominator}
            rate={Number(row.rate)}
            threshold={threshold}
          />
        )}
      </td>
    </tr>
  )
  return (
    <Panel
      aside={
        <Link href={pageUrl(pages.statistics)} prefetch={false}>
          {text('console.statistics')}
        </Link>
      }
      title={text('desk.lossRates')}
    >
      {rates.total.denominator === 0 ? (
        <EmptyState title={text('desk.noConcluded')}>{text('empty.cases')}</EmptyState>
      ) : (
        <>
          <table className="zs-table zs-table--rates">
            <tbody>{rates.rows.slice(0, SHOWN).map(lineOf)}</tbody>
            <tfoot>{lineOf(rates.total)}</tfoot>
          </table>
          <p className="zs-legend">
            <span className="zs-legend__line zs-legend__line--threshold">
              {text('desk.threshold', { n: String(threshold) })}
            </span>
            {rates.benchmark && (
              <span className="zs-legend__line zs-legend__line--benchmark">
                {text('desk.benchmark', {
                  title: rates.benchmark.title,
                  n: rates.benchmark.percent,
                })}
              </span>
            )}
            <span>{text('desk.lossRule', { from: rates.from, to: rates.to })}</span>
          </p>
        </>
      )}
    </Panel>
  )
}

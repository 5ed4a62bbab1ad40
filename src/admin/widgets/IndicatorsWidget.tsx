import { Link } from '@payloadcms/ui'
import type { WidgetServerProps } from 'payload'

import { CoverageFigure } from '@/src/admin/oversight/CoverageFigure'
import { pages, pageUrl } from '@/src/admin/pages'
import { Panel } from '@/src/admin/ui/Panel'
import { widgetContext } from '@/src/admin/widgets/widgetContext'
import { localeOf } from '@/src/i18n/message'
import { lackingIndicators } from '@/src/metrics/indicators/indicatorGroups'

const MOST = 5

/** What ought to be complete and is not: counsel, opinions, decisions, shifts, task forces. */
export const IndicatorsWidget = async (props: WidgetServerProps) => {
  const context = widgetContext(props)
  if (!context) return null
  const { req, text, user } = context
  if (!(pages.indicators.roles as readonly string[]).includes(user.role)) return null
  const lacking = (await lackingIndicators(req)).slice(0, MOST)
  return (
    <Panel
      aside={
        <Link href={pageUrl(pages.indicators)} prefetch={false}>
          {text('indicators.all')}
        </Link>
      }
      title={text('indicators.widget')}
    >
      {lacking.length === 0 ? (
        <p className="zs-quiet">{text('indicators.complete')}</p>
      ) : (
        <>
          <div className="zs-figures zs-figures--rows">
            {lacking.map(({ key, label, numerator, denominator, behind }) => (
              <CoverageFigure
                covered={numerator}
                href={behind.missing ?? behind.denominator}
                key={key}
                label={label[localeOf(req.i18n.language)]}
                total={denominator}
              />
            ))}
          </div>
          <p className="zs-legend">{text('indicators.widgetRule')}</p>
        </>
      )}
    </Panel>
  )
}

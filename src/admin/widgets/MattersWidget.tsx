import { Link } from '@payloadcms/ui'
import type { WidgetServerProps } from 'payload'

import { mattersIn, returnsOf } from '@/src/admin/counsel/matters/counselMatters'
import { MattersTable } from '@/src/admin/counsel/matters/MattersTable'
import { pages, pageUrl } from '@/src/admin/pages'
import { EmptyState } from '@/src/admin/ui/EmptyState'
import { Panel } from '@/src/admin/ui/Panel'
import { widgetContext } from '@/src/admin/widgets/widgetContext'

/** The opinions that counsel has to write, what is due first on top. */
export const MattersWidget = async (props: WidgetServerProps) => {
  const context = widgetContext(props)
  if (!context) return null
  const { req, text } = context
  const { docs, totalDocs } = await mattersIn(req, ['assigned'], 'dueOn')
  return (
    <Panel
      aside={
        <Link href={pageUrl(pages.myMatters)} prefetch={false}>
          {text('myMatters.title')}
        </Link>
      }
      title={text('myMatters.toWriteCount', { n: totalDocs })}
    >
      {docs.length === 0 ? (
        <EmptyState title={text('myMatters.free')}>{text('myMatters.freeHow')}</EmptyState>
      ) : (
        <MattersTable docs={docs} req={req} returns={await returnsOf(req)} text={text} />
      )}
    </Panel>
  )
}

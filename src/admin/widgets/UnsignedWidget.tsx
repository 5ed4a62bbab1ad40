import { Link } from '@payloadcms/ui'
import type { WidgetServerProps } from 'payload'

import { listUrl, recordUrl } from '@/src/links/listUrl'
import { presetsFor } from '@/src/admin/lists/presets'
import { EmptyState } from '@/src/admin/ui/EmptyState'
import { Panel } from '@/src/admin/ui/Panel'
import { ResendButton } from '@/src/admin/widgets/ResendButton'
import { widgetContext } from '@/src/admin/widgets/widgetContext'
import { localeOf } from '@/src/i18n/message'
import { unsignedNotices } from '@/src/notify/unsignedNotices'

const SHOWN = 8
/** From here on the wait is shown in days. */
const HOURS_OF_TWO_DAYS = 48
const HOURS_OF_A_DAY = 24

/** Notices that nobody has signed for, the longest waiting first, with a re-send for the offices. */
export const UnsignedWidget = async (props: WidgetServerProps) => {
  const context = widgetContext(props)
  if (!context) return null
  const { req, text, user, viewer } = context
  const { rows, total } = await unsignedNotices(req, { limit: SHOWN })
  const where = presetsFor('notifications', viewer).find(
    ({ label }) => label === 'preset.unsigned',
  )?.where
  const isOffice = user.role !== 'agency'
  const waited = (hours: number): string =>
    hours < HOURS_OF_TWO_DAYS
      ? text('desk.hours', { n: hours })
      : text('desk.days', { n: Math.floor(hours / HOURS_OF_A_DAY) })
  return (
    <Panel
      aside={
        total > 0 && (
          <Link href={listUrl('notifications', where)} prefetch={false}>
            {text('desk.all', { n: total })}
          </Link>
        )
      }
      title={text('desk.unsigned')}
    >
      {rows.length === 0 ? (
        <EmptyState title={text('desk.allSigned')} />
      ) : (
        <ul className="zs-rows">
          {rows.map(({ id, title, titleEn, recipient, hoursWaiting }) => (
            <li key={id}>
              <Link href={recordUrl('notifications', id)} prefetch={false}>
                {(localeOf(req.i18n.language) === 'en' && titleEn) || title}
              </Link>
              <span className="zs-rows__quiet">{recipient.name}</span>
              <span
                className={
                  hoursWaiting >= HOURS_OF_A_DAY
                    ? 'zs-rows__end zs-tone-red'
                    : 'zs-rows__end zs-tone-amber'
                }
              >
                {waited(hoursWaiting)}
              </span>
              {isOffice && <ResendButton id={id} />}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

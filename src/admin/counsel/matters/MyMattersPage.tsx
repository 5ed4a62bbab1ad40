import { Link } from '@payloadcms/ui'

import { mattersIn, returnsOf } from '@/src/admin/counsel/matters/counselMatters'
import { MattersTable } from '@/src/admin/counsel/matters/MattersTable'
import { consolePage, type ConsolePageProps } from '@/src/admin/consolePage'
import { listUrl, recordUrl } from '@/src/links/listUrl'
import { pages } from '@/src/admin/pages'
import { EmptyState } from '@/src/admin/ui/EmptyState'
import { Panel } from '@/src/admin/ui/Panel'
import { when } from '@/src/admin/when'
import { today } from '@/src/domain/clock'
import { idOf } from '@/src/domain/idOf'
import { textOf as textOfNotice } from '@/src/notify/noticeText'
import { localeOf } from '@/src/i18n/message'

/** Most notices shown. */
const NEWS = 8

const News = async ({ req, text }: ConsolePageProps) => {
  const { docs } = await req.payload.find({
    collection: 'notifications',
    where: { matter: { exists: true } },
    sort: '-occurredAt',
    limit: NEWS,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return (
    <Panel title={text('myMatters.news')}>
      {docs.length === 0 ? (
        <p className="zs-quiet">{text('myMatters.noNews')}</p>
      ) : (
        <ul className="zs-rows">
          {docs.map((notice) => (
            <li key={notice.id}>
              <Link href={recordUrl('matters', idOf(notice.matter) ?? '')} prefetch={false}>
                {textOfNotice(notice, localeOf(req.i18n.language)).title}
              </Link>
              <span className="zs-rows__end zs-quiet">{when(notice.occurredAt)}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

const Content = async (page: ConsolePageProps) => {
  const { req, text } = page
  const toWrite = await mattersIn(req, ['assigned'], 'dueOn')
  const waiting = await mattersIn(req, ['opined'], 'dueOn')
  const over = await mattersIn(req, ['reviewed', 'passed', 'withdrawn'], '-updatedAt')
  const returns = await returnsOf(req)
  const late = toWrite.docs.filter(({ dueOn }) => dueOn < today(req)).length
  const parts = [
    { key: 'toWrite', found: toWrite },
    { key: 'waiting', found: waiting },
    { key: 'over', found: over },
  ] as const
  return (
    <>
      <ul className="zs-counters">
        <li>
          <a href={toWrite.totalDocs > 0 ? '#zs-matters-toWrite' : undefined}>
            <b>{toWrite.totalDocs}</b>
            {text('myMatters.toWrite')}
          </a>
        </li>
        <li>
          <a href={late > 0 ? '#zs-matters-toWrite' : undefined}>
            <b className={late > 0 ? 'zs-tone-red' : ''}>{late}</b>
            {text('myMatters.late')}
          </a>
        </li>
        <li>
          <a href={waiting.totalDocs > 0 ? '#zs-matters-waiting' : undefined}>
            <b>{waiting.totalDocs}</b>
            {text('myMatters.waiting')}
          </a>
        </li>
      </ul>
      {toWrite.totalDocs === 0 && (
        <EmptyState title={text('myMatters.free')}>{text('myMatters.freeHow')}</EmptyState>
      )}
      {parts
        .filter(({ found }) => found.totalDocs > 0)
        .map(({ key, found }) => (
          <div id={`zs-matters-${key}`} key={key}>
            <Panel
              aside={
                found.totalDocs > found.docs.length && (
                  <Link href={listUrl('matters')} prefetch={false}>
                    {text('myMatters.all', { n: found.totalDocs })}
                  </Link>
                )
              }
              title={text(`myMatters.${key}`)}
            >
              <MattersTable docs={found.docs} req={req} returns={returns} text={text} />
            </Panel>
          </div>
        ))}
      {await News(page)}
    </>
  )
}

/** My matters (我的事项): where counsel's day begins: what is due first, what waits, what is over, and the news. */
export const MyMattersPage = consolePage({
  title: pages.myMatters.title,
  lead: 'myMatters.lead',
  roles: pages.myMatters.roles,
  Content,
})

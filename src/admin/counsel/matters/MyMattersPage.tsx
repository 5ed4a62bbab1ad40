import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'

import { MatterDue } from '@/src/admin/counsel/matters/MatterDue'
import { counselNext } from '@/src/admin/counsel/matters/matterNext'
import { consolePage, type ConsolePageProps } from '@/src/admin/consolePage'
import { labelIn } from '@/src/admin/duties/dutyTexts'
import { listUrl, recordUrl } from '@/src/links/listUrl'
import { pages } from '@/src/admin/pages'
import { DataTable } from '@/src/admin/ui/DataTable'
import { EmptyState } from '@/src/admin/ui/EmptyState'
import { Panel } from '@/src/admin/ui/Panel'
import { StatePill } from '@/src/admin/ui/StatePill'
import { when } from '@/src/admin/when'
import { today } from '@/src/domain/clock'
import { matterKinds, matterStates, type MatterState } from '@/src/domain/counsel/matter'
import { idOf } from '@/src/domain/idOf'
import { textOf as textOfNotice } from '@/src/notify/noticeText'
import { localeOf } from '@/src/i18n/message'
import type { Matter } from '@/src/payload-types'

/** Most rows of one part; the list has the rest. */
const SHOWN = 50
const NEWS = 8

const mattersIn = (req: PayloadRequest, states: readonly MatterState[], sort: string) =>
  req.payload.find({
    collection: 'matters',
    where: { state: { in: [...states] } },
    sort,
    limit: SHOWN,
    depth: 1,
    overrideAccess: false,
    req,
  })

/** Why own opinions were returned, by matter. */
const returnsOf = async (req: PayloadRequest): Promise<ReadonlyMap<string, string>> => {
  const { docs } = await req.payload.find({
    collection: 'legal-opinions',
    where: { state: { equals: 'returned' } },
    select: { matter: true, returnReason: true },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return new Map(docs.map(({ matter, returnReason }) => [idOf(matter) ?? '', returnReason ?? '']))
}

const MattersTable = ({
  docs,
  returns,
  page: { req, text },
}: {
  readonly docs: readonly Matter[]
  readonly returns: ReadonlyMap<string, string>
  readonly page: Pick<ConsolePageProps, 'req' | 'text'>
}) => (
  <DataTable
    caption={text('myMatters.title')}
    columns={[
      {
        key: 'due',
        label: text('matterPage.due'),
        render: (doc: Matter) => <MatterDue doc={doc} req={req} text={text} />,
      },
      {
        key: 'title',
        label: text('matterPage.matter'),
        isWide: true,
        render: ({ id, title }) => (
          <Link href={recordUrl('matters', id)} prefetch={false}>
            {title}
          </Link>
        ),
      },
      {
        key: 'unit',
        label: text('matterPage.unit'),
        render: ({ unit }) => (typeof unit === 'object' ? unit.name : ''),
      },
      {
        key: 'kind',
        label: text('matterPage.kind'),
        render: ({ kind }) => labelIn(req, matterKinds.find(({ value }) => value === kind)?.label),
      },
      {
        key: 'state',
        label: text('matterPage.state'),
        render: ({ state }) => (
          <StatePill
            label={labelIn(req, matterStates.find(({ value }) => value === state)?.label)}
            value={state}
          />
        ),
      },
      {
        key: 'next',
        label: text('matterPage.nextStep'),
        isWide: true,
        render: (doc) => {
          const next = counselNext(doc, returns.get(doc.id) ?? null, text)
          return <span title={next}>{next}</span>
        },
      },
    ]}
    keyOf={({ id }) => id}
    rows={docs}
  />
)

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
              <MattersTable docs={found.docs} page={page} returns={returns} />
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

import { Link } from '@payloadcms/ui'
import type { WidgetServerProps } from 'payload'

import { listUrl, recordUrl } from '@/src/links/listUrl'
import { presetsFor } from '@/src/admin/lists/presets'
import { EmptyState } from '@/src/admin/ui/EmptyState'
import { Panel } from '@/src/admin/ui/Panel'
import { when } from '@/src/admin/when'
import { widgetContext } from '@/src/admin/widgets/widgetContext'
import { hearingDispatches, type HearingDispatch } from '@/src/notify/hearingDispatches'
import type { Text } from '@/src/admin/textOf'

const SHOWN = 8

/** Whether each side of a dispatch has signed: a filled sign for those who have. */
const Receipts = ({
  dispatch,
  text,
}: {
  readonly dispatch: HearingDispatch
  readonly text: Text
}) => (
  <>
    {dispatch.notices.map(({ id, side, signedAt, deliveryState, recipient }) => {
      const tone = signedAt ? 'green' : deliveryState === 'failing' ? 'red' : 'amber'
      const mark = signedAt ? '●' : deliveryState === 'failing' ? '▲' : '○'
      return (
        <Link
          className={`zs-receipt zs-tone-${tone}`}
          href={recordUrl('notifications', id)}
          key={id}
          prefetch={false}
          title={`${recipient.name} ${text(signedAt ? 'desk.signed' : 'desk.notSigned')}`}
        >
          {mark} {text(side === 'debtor' ? 'desk.sideAgency' : 'desk.sideOffice')}
          {text(signedAt ? 'desk.signed' : 'desk.notSigned')}
        </Link>
      )
    })}
  </>
)

/** Both receipts of a hearing; with several agencies called, how many of all have come. */
const HearingReceipts = ({
  dispatches,
  text,
}: {
  readonly dispatches: readonly HearingDispatch[]
  readonly text: Text
}) => {
  const [first, ...others] = dispatches
  if (!first) return null
  if (others.length === 0) return <Receipts dispatch={first} text={text} />
  const notices = dispatches.flatMap((dispatch) => dispatch.notices)
  const signed = notices.filter(({ signedAt }) => signedAt).length
  const isComplete = signed === notices.length
  return (
    <span className={isComplete ? 'zs-tone-green' : 'zs-tone-amber'}>
      {isComplete ? '●' : '○'} {text('desk.receipts', { n: signed, total: notices.length })}
    </span>
  )
}

/** The hearings of the next 14 days with the state of both receipts. */
export const HearingsWidget = async (props: WidgetServerProps) => {
  const context = widgetContext(props)
  if (!context) return null
  const { req, text, viewer } = context
  const where = presetsFor('hearings', viewer).find(
    ({ label }) => label === 'preset.nextHearings',
  )?.where
  const { docs, totalDocs } = await req.payload.find({
    collection: 'hearings',
    where: where ?? {},
    sort: 'startsAt',
    limit: SHOWN,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const dispatches = await hearingDispatches(
    req,
    docs.map(({ id }) => id),
  )
  return (
    <Panel
      aside={
        totalDocs > 0 && (
          <Link href={listUrl('hearings', where)} prefetch={false}>
            {text('desk.all', { n: totalDocs })}
          </Link>
        )
      }
      title={text('desk.hearings')}
    >
      {docs.length === 0 ? (
        <EmptyState title={text('desk.noHearings')}>{text('empty.hearings')}</EmptyState>
      ) : (
        <ul className="zs-rows">
          {docs.map(({ id, startsAt, title, courtroom }) => (
            <li key={id}>
              <time dateTime={startsAt}>{when(startsAt)}</time>
              <Link href={recordUrl('hearings', id)} prefetch={false}>
                {title}
              </Link>
              <span className="zs-rows__quiet">{courtroom}</span>
              <span className="zs-rows__end">
                <HearingReceipts dispatches={dispatches.get(id) ?? []} text={text} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

import { Link } from '@payloadcms/ui'
import type { WidgetServerProps, Where } from 'payload'

import { Due } from '@/src/admin/duties/Due'
import { dutyTexts } from '@/src/admin/duties/dutyTexts'
import { listUrl, recordUrl } from '@/src/links/listUrl'
import { presetsFor } from '@/src/admin/lists/presets'
import { EmptyState } from '@/src/admin/ui/EmptyState'
import { Panel } from '@/src/admin/ui/Panel'
import { widgetContext } from '@/src/admin/widgets/widgetContext'

const SHOWN = 7

/** Duties to do, late and to check: how many of each, and the most urgent ones. */
export const DutiesWidget = async (props: WidgetServerProps) => {
  const context = widgetContext(props)
  if (!context) return null
  const { req, text, viewer } = context
  const presets = presetsFor('duties', viewer).filter(({ label }) => label !== 'preset.struckOff')
  const counted = await Promise.all(
    presets.map(async (preset) => {
      const { totalDocs } = await req.payload.count({
        collection: 'duties',
        where: preset.where,
        overrideAccess: false,
        req,
      })
      return { ...preset, totalDocs }
    }),
  )
  const urgent: Where = { or: presets.map(({ where }) => where) }
  const { docs } = await req.payload.find({
    collection: 'duties',
    where: urgent,
    sort: 'dueOn',
    limit: SHOWN,
    depth: 1,
    overrideAccess: false,
    req,
  })
  return (
    <Panel title={text('desk.duties')}>
      <ul className="zs-counters">
        {counted.map(({ label, where, totalDocs }) => (
          <li key={label}>
            <Link href={listUrl('duties', where)} prefetch={false}>
              <b className={label === 'preset.overdue' && totalDocs > 0 ? 'zs-tone-red' : ''}>
                {totalDocs}
              </b>
              {text(label)}
            </Link>
          </li>
        ))}
      </ul>
      {docs.length === 0 ? (
        <EmptyState title={text('desk.noDuties')}>{text('desk.noDutiesHow')}</EmptyState>
      ) : (
        <ul className="zs-rows">
          {docs.map((duty) => (
            <li key={duty.id}>
              <Link href={recordUrl('duties', duty.id)} prefetch={false}>
                {dutyTexts(req, duty).title}
              </Link>
              <span className="zs-rows__quiet">
                {typeof duty.debtor === 'string' ? '' : duty.debtor.name}
              </span>
              <Due duty={duty} req={req} text={text} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

import { Link } from '@payloadcms/ui'
import type { PayloadRequest, Where } from 'payload'
import type { ReactNode } from 'react'

import { labelIn } from '@/src/admin/duties/dutyTexts'
import { textOf } from '@/src/admin/textOf'
import { DataTable } from '@/src/admin/ui/DataTable'
import { Panel } from '@/src/admin/ui/Panel'
import { StatePill } from '@/src/admin/ui/StatePill'
import { matterStates, openMatterStates } from '@/src/domain/counsel/matter'
import { recordUrl } from '@/src/links/listUrl'
import type { Matter } from '@/src/payload-types'

const SHOWN = 20

/** The open matters of some engagements that the reader may see, the next due first. */
export const OpenMatters = async ({
  engagements,
  aside,
  req,
}: {
  /** Ids. */
  readonly engagements: readonly string[]
  readonly aside?: ReactNode
  readonly req: PayloadRequest
}) => {
  const text = textOf(req)
  const open: Where = {
    and: [{ engagement: { in: [...engagements] } }, { state: { in: [...openMatterStates] } }],
  }
  const { docs } = await req.payload.find({
    collection: 'matters',
    where: open,
    sort: 'dueOn',
    depth: 0,
    limit: SHOWN,
    overrideAccess: false,
    req,
  })
  return (
    <Panel aside={aside} title={text('counselPage.matters')}>
      {docs.length === 0 ? (
        <p className="zs-quiet">{text('counselPage.noMatters')}</p>
      ) : (
        <DataTable
          caption={text('counselPage.matters')}
          columns={[
            {
              key: 'title',
              label: text('counselPage.matter'),
              isWide: true,
              render: ({ id, title }: Matter) => (
                <Link href={recordUrl('matters', id)} prefetch={false}>
                  {title}
                </Link>
              ),
            },
            { key: 'dueOn', label: text('counselPage.dueOn'), render: ({ dueOn }) => dueOn },
            {
              key: 'state',
              label: text('counselPage.state'),
              render: ({ state }) => (
                <StatePill
                  label={labelIn(req, matterStates.find(({ value }) => value === state)?.label)}
                  value={state}
                />
              ),
            },
          ]}
          keyOf={({ id }) => id}
          rows={docs}
        />
      )}
    </Panel>
  )
}

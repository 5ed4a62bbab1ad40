import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'

import { counselNext } from '@/src/admin/counsel/matters/matterNext'
import { MatterDue } from '@/src/admin/counsel/matters/MatterDue'
import { labelIn } from '@/src/admin/duties/dutyTexts'
import type { Text } from '@/src/admin/textOf'
import { DataTable } from '@/src/admin/ui/DataTable'
import { StatePill } from '@/src/admin/ui/StatePill'
import { matterKinds, matterStates } from '@/src/domain/counsel/matter'
import { recordUrl } from '@/src/links/listUrl'
import type { Matter } from '@/src/payload-types'

/** Matters as their counsel works through them, each with its next step. */
export const MattersTable = ({
  docs,
  returns,
  req,
  text,
}: {
  readonly docs: readonly Matter[]
  /** Why own opinions were returned, by matter. */
  readonly returns: ReadonlyMap<string, string>
  readonly req: PayloadRequest
  readonly text: Text
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

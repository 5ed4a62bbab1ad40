import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'

import { labelIn } from '@/src/admin/duties/dutyTexts'
import { textOf } from '@/src/admin/textOf'
import { DataTable } from '@/src/admin/ui/DataTable'
import { StatePill } from '@/src/admin/ui/StatePill'
import { today } from '@/src/domain/clock'
import { engagementState, engagementStates, feeClasses } from '@/src/domain/counsel/engagement'
import { recordUrl } from '@/src/links/listUrl'
import type { Engagement } from '@/src/payload-types'

const nameOf = (value: string | { readonly name: string }): string =>
  typeof value === 'object' ? value.name : '—'

/** Engagements with their terms and where they stand today. */
export const EngagementsTable = ({
  caption,
  rows,
  req,
  isOfCounsel,
}: {
  readonly caption: string
  /** With unit and counsel populated. */
  readonly rows: readonly Engagement[]
  readonly req: PayloadRequest
  /** Whether they are all of one lawyer, so that the units tell them apart. */
  readonly isOfCounsel: boolean
}) => {
  const text = textOf(req)
  const day = today(req)
  return (
    <DataTable
      caption={caption}
      columns={[
        {
          key: 'who',
          label: text(isOfCounsel ? 'counselPage.unit' : 'counselPage.counsel'),
          isWide: true,
          render: (row: Engagement) => (
            <Link href={recordUrl('engagements', row.id)} prefetch={false}>
              {nameOf(isOfCounsel ? row.unit : row.counsel)}
            </Link>
          ),
        },
        {
          key: 'term',
          label: text('counselPage.term'),
          render: ({ startOn, endOn }) => `${startOn} — ${endOn}`,
        },
        {
          key: 'fee',
          label: text('counselPage.feeClass'),
          render: ({ feeClass }) =>
            labelIn(req, feeClasses.find(({ value }) => value === feeClass)?.label),
        },
        {
          key: 'state',
          label: text('counselPage.state'),
          render: (row) => {
            const state = engagementState(row, day)
            return (
              <StatePill
                label={labelIn(req, engagementStates.find(({ value }) => value === state)?.label)}
                value={state}
              />
            )
          },
        },
      ]}
      keyOf={({ id }) => id}
      rows={rows}
    />
  )
}

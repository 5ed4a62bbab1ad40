import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'

import {
  appearanceToRecord,
  mayRecordAppearances,
} from '@/src/admin/appearances/appearanceToRecord'
import { RecordAppearance } from '@/src/admin/appearances/RecordAppearance'
import { labelIn } from '@/src/admin/duties/dutyTexts'
import { textOf, type Text } from '@/src/admin/textOf'
import { DataTable } from '@/src/admin/ui/DataTable'
import { StatePill } from '@/src/admin/ui/StatePill'
import { attendances } from '@/src/domain/litigation/attendance'
import type { Appearance, User } from '@/src/payload-types'

interface AppearanceTableProps {
  readonly hearingId: string
  readonly req: PayloadRequest
  readonly user: User
}

const othersOf = ({ hasStaff, hasLawyer }: Appearance, text: Text): string =>
  [hasStaff && text('hearingPage.staff'), hasLawyer && text('hearingPage.lawyer')]
    .filter(Boolean)
    .join(' ')

/** Who came for each agency to one hearing, with the short form to record it. */
export const AppearanceTable = async ({ hearingId, req, user }: AppearanceTableProps) => {
  const text = textOf(req)
  const { docs } = await req.payload.find({
    collection: 'appearances',
    where: { hearing: { equals: hearingId } },
    depth: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return (
    <DataTable
      caption={text('hearingPage.appearances')}
      columns={[
        {
          key: 'agency',
          label: text('hearingPage.agency'),
          isWide: true,
          render: (one: Appearance) => (
            <Link href={`/admin/collections/appearances/${one.id}`} prefetch={false}>
              {typeof one.agency === 'string' ? one.title : one.agency.name}
            </Link>
          ),
        },
        {
          key: 'head',
          label: text('hearingPage.head'),
          render: ({ headName }) => headName ?? '—',
        },
        {
          key: 'attendance',
          label: text('hearingPage.attendance'),
          render: ({ attendance }) => (
            <StatePill
              label={labelIn(req, attendances.find(({ value }) => value === attendance)?.label)}
              value={attendance}
            />
          ),
        },
        {
          key: 'spoke',
          label: text('hearingPage.spoke'),
          render: ({ attendance, hasSpoken }) =>
            attendance === 'pending'
              ? '—'
              : text(hasSpoken ? 'hearingPage.spokeYes' : 'hearingPage.spokeNo'),
        },
        { key: 'others', label: '', render: (one) => othersOf(one, text) },
        {
          key: 'record',
          label: '',
          render: (one) =>
            mayRecordAppearances(user.role) ? (
              <RecordAppearance appearance={appearanceToRecord(req, one)} size="small" />
            ) : null,
        },
      ]}
      keyOf={({ id }) => id}
      rows={docs}
    />
  )
}

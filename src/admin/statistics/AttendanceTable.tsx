import { Link } from '@payloadcms/ui'

import { listUrl } from '@/src/links/listUrl'
import type { Text } from '@/src/admin/textOf'
import { DataTable, type Column } from '@/src/admin/ui/DataTable'
import type { AttendanceRates, AttendanceRow } from '@/src/metrics/attendanceRates'

const rateCell = (rate: string | null, numerator: number, denominator: number) => (
  <>
    <strong>{rate ?? '—'}</strong>
    <small className="zs-quiet"> {`${numerator}/${denominator}`}</small>
  </>
)

/** The table of attendance and speaking rates of heads; what is not on record stands apart. */
export const AttendanceTable = ({
  rates,
  text,
}: {
  readonly rates: AttendanceRates
  readonly text: Text
}) => {
  const columns: Column<AttendanceRow>[] = [
    {
      key: 'label',
      label: text('statistics.by'),
      isWide: true,
      render: ({ label }) => label,
    },
    {
      key: 'heard',
      label: text('metrics.heard'),
      align: 'end',
      render: ({ heard, casesWhere }) => (
        <Link href={listUrl('cases', casesWhere)} prefetch={false}>
          {heard}
        </Link>
      ),
    },
    {
      key: 'attendance',
      label: text('metrics.attendanceRate'),
      align: 'end',
      render: (row) => rateCell(row.attendanceRate, row.attended, row.heard),
    },
    {
      key: 'speech',
      label: text('metrics.speechRate'),
      align: 'end',
      render: (row) => rateCell(row.speechRate, row.spoke, row.heard),
    },
    {
      key: 'unknown',
      label: text('metrics.attendanceUnknown'),
      align: 'end',
      render: ({ attendanceUnknown }) => attendanceUnknown,
    },
    {
      key: 'previous',
      label: text('metrics.previousRate'),
      align: 'end',
      render: ({ previous }) =>
        previous ? rateCell(previous.attendanceRate, previous.attended, previous.heard) : '—',
    },
    {
      key: 'change',
      label: text('metrics.change'),
      align: 'end',
      render: ({ change }) => change ?? '—',
    },
  ]
  return (
    <DataTable
      caption={text('metrics.attendanceRates')}
      columns={columns}
      keyOf={({ key }) => key}
      rows={rates.rows}
      total={rates.total}
    />
  )
}

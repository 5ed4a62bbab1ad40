import { Link } from '@payloadcms/ui'

import { listUrl } from '@/src/links/listUrl'
import type { Text } from '@/src/admin/textOf'
import { DataTable, type Column } from '@/src/admin/ui/DataTable'
import type { LossRateRow, LossRates } from '@/src/metrics/lossRates'

const signed = (points: string | null): string =>
  points === null ? '—' : points.startsWith('-') || Number(points) === 0 ? points : `+${points}`

/** The table of loss rates; each number leads to the cases behind it. */
export const LossTable = ({ rates, text }: { readonly rates: LossRates; readonly text: Text }) => {
  const counted = (where: LossRateRow['casesWhere'][keyof LossRateRow['casesWhere']], n: number) =>
    n === 0 ? (
      '0'
    ) : (
      <Link href={listUrl('cases', where)} prefetch={false}>
        {n}
      </Link>
    )
  const columns: Column<LossRateRow>[] = [
    {
      key: 'label',
      label: text('statistics.by'),
      isWide: true,
      render: ({ label }) => label,
    },
    {
      key: 'concluded',
      label: text(rates.kind === 'effective' ? 'metrics.effective' : 'metrics.concluded'),
      align: 'end',
      render: (row) =>
        rates.kind === 'judged'
          ? row.concluded
          : counted(row.casesWhere.denominator, row.concluded),
    },
    {
      key: 'judged',
      label: text('metrics.judged'),
      align: 'end',
      render: (row) =>
        rates.kind === 'judged' ? counted(row.casesWhere.denominator, row.judged) : row.judged,
    },
    {
      key: 'lost',
      label: text('metrics.lost'),
      align: 'end',
      render: (row) => counted(row.casesWhere.numerator, row.lost),
    },
    {
      key: 'rate',
      label: text('metrics.rate'),
      align: 'end',
      render: (row) => (
        <>
          <strong>{row.rate ?? '—'}</strong>
          <small className="zs-quiet"> {`${row.numerator}/${row.denominator}`}</small>
        </>
      ),
    },
    {
      key: 'previous',
      label: text('metrics.previousRate'),
      align: 'end',
      render: ({ previous }) =>
        previous ? (
          <>
            {previous.rate ?? '—'}
            <small className="zs-quiet"> {`${previous.numerator}/${previous.denominator}`}</small>
          </>
        ) : (
          '—'
        ),
    },
    {
      key: 'change',
      label: text('metrics.change'),
      align: 'end',
      render: ({ change }) => signed(change),
    },
    ...(rates.benchmark
      ? [
          {
            key: 'benchmark',
            label: text('statistics.toBenchmark'),
            align: 'end' as const,
            render: ({ toBenchmark }: LossRateRow) => signed(toBenchmark),
          },
        ]
      : []),
    {
      key: 'withdrawn',
      label: text('metrics.withdrawnAfterChange'),
      align: 'end',
      render: ({ withdrawnAfterChange }) => withdrawnAfterChange,
    },
  ]
  return (
    <DataTable
      caption={text('metrics.lossRates')}
      columns={columns}
      keyOf={({ key }) => key}
      rows={rates.rows}
      total={rates.total}
    />
  )
}

'use client'

import { useTranslation } from '@payloadcms/ui'

import { DataTable } from '@/src/admin/ui/DataTable'
import { StatePill } from '@/src/admin/ui/StatePill'
import { useText } from '@/src/admin/useText'
import { localeOf } from '@/src/i18n/message'
import type { RowProblem } from '@/src/imports/rowProblem'

/** The server keeps and sends as many. */
const MOST = 200

/** Rows that were rejected or are doubtful: where, what stands there, and why. */
export const ProblemRows = ({ problems }: { readonly problems: readonly RowProblem[] }) => {
  const { i18n } = useTranslation()
  const text = useText()
  if (problems.length === 0) return <p className="zs-quiet">{text('importPage.noProblems')}</p>
  const locale = localeOf(i18n.language)
  return (
    <>
      <DataTable
        caption={text('importPage.problems')}
        columns={[
          {
            key: 'row',
            label: text('importPage.row'),
            align: 'end',
            render: ({ row }: RowProblem) => row,
          },
          {
            key: 'kind',
            label: text('importPage.kind'),
            render: ({ severity }) => (
              <StatePill
                label={text(severity === 'error' ? 'importPage.rejected' : 'importPage.doubtful')}
                value={severity === 'error' ? 'failed' : 'submitted'}
              />
            ),
          },
          { key: 'column', label: text('importPage.column'), render: ({ column }) => column },
          {
            key: 'value',
            label: text('importPage.value'),
            render: ({ value }) => <span className="zs-clip">{value}</span>,
          },
          {
            key: 'reason',
            label: text('importPage.reason'),
            isWide: true,
            render: ({ reason }) => <span title={reason[locale]}>{reason[locale]}</span>,
          },
        ]}
        keyOf={({ row, column, reason }) => `${row}|${column}|${reason.zh}`}
        rows={problems}
      />
      {problems.length >= MOST && (
        <p className="zs-quiet">{text('importPage.problemsShown', { shown: problems.length })}</p>
      )}
    </>
  )
}

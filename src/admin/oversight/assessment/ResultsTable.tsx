import { Link } from '@payloadcms/ui'

import { labelIn } from '@/src/admin/duties/dutyTexts'
import { recordUrl } from '@/src/links/listUrl'
import { ranking } from '@/src/domain/accountability/ranking'
import type { Text } from '@/src/admin/textOf'
import { DataTable } from '@/src/admin/ui/DataTable'
import { StatePill } from '@/src/admin/ui/StatePill'
import { assessmentStates } from '@/src/domain/accountability/assessmentStates'
import type { Assessment, AssessmentTable } from '@/src/payload-types'

type Ranked = ReturnType<typeof ranking<Assessment>>[number]

const unitOf = ({ unit }: Assessment): string => (typeof unit === 'object' ? unit.name : unit)

/** Results as a table: units by items, with total and rank; each unit leads to its explanation. */
export const ResultsTable = ({
  table,
  results,
  req,
  text,
}: {
  readonly table: AssessmentTable
  readonly results: readonly Assessment[]
  readonly req: { readonly i18n: { readonly language: string } }
  readonly text: Text
}) => (
  <DataTable
    caption={table.title}
    columns={[
      {
        key: 'rank',
        label: text('assessmentPage.rank'),
        align: 'end',
        render: ({ rank }: Ranked) => rank,
      },
      {
        key: 'unit',
        label: text('assessmentPage.unit'),
        render: ({ result }) => (
          <Link href={recordUrl('assessments', result.id)} prefetch={false}>
            {unitOf(result)}
          </Link>
        ),
      },
      {
        key: 'total',
        label: text('assessmentPage.total', { outOf: table.pointsTotal ?? '' }),
        align: 'end',
        render: ({ result }) => <strong>{result.total}</strong>,
      },
      {
        key: 'state',
        label: text('assessmentPage.state'),
        render: ({ result }) => (
          <StatePill
            label={labelIn(
              req,
              assessmentStates.find(({ value }) => value === result.state)?.label,
            )}
            value={result.state}
          />
        ),
      },
      ...table.items.map(({ title, points }, index) => ({
        key: `item-${index}`,
        label: (
          <>
            {title}
            <small className="zs-quiet"> /{points}</small>
          </>
        ),
        align: 'end' as const,
        render: ({ result }: Ranked) => {
          const line = result.lines?.[index]
          if (!line) return '—'
          const counts =
            typeof line.denominator === 'number'
              ? `${line.numerator}/${line.denominator}`
              : String(line.numerator)
          return (
            <span title={line.explanation ?? ''}>
              {line.score}
              <small className="zs-quiet"> {counts}</small>
            </span>
          )
        },
      })),
    ]}
    keyOf={({ result }) => result.id}
    rows={ranking(results)}
  />
)

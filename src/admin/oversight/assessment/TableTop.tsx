import type { UIFieldServerProps } from 'payload'

import { activeUser } from '@/access/atoms'
import { PrintButton } from '@/src/admin/accountability/PrintButton'
import { ComputeButton } from '@/src/admin/oversight/assessment/ComputeButton'
import { ResultsTable } from '@/src/admin/oversight/assessment/ResultsTable'
import { textOf } from '@/src/admin/textOf'
import { ButtonLink } from '@/src/admin/ui/Button'
import { Panel } from '@/src/admin/ui/Panel'
import type { ComputationProgress } from '@/src/accountability/assessment/runComputation'

/** On top of an assessment table: its results, how far a computation is, and the way to take them along. */
export const TableTop = async ({ id, req }: UIFieldServerProps) => {
  const user = activeUser(req)
  if (!id || !user) return null
  const table = await req.payload.findByID({
    collection: 'assessment-tables',
    id: String(id),
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  if (!table) return null
  const text = textOf(req)
  const { docs: results } = await req.payload.find({
    collection: 'assessments',
    where: { table: { equals: table.id } },
    depth: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const computes = user.role === 'prefecture-office' || user.role === 'county-office'
  const progress = (table.progress ?? null) as ComputationProgress | null
  const confirmed = results.filter(({ state }) => state === 'confirmed').length
  return (
    <div className="zs-record">
      <Panel
        aside={
          <span className="zs-panel__aside">
            {results.length > 0 && (
              <>
                <span className="zs-quiet">
                  {text('assessmentPage.confirmedOf', { confirmed, total: results.length })}
                </span>
                <PrintButton />
                <ButtonLink href={`/api/assessment-tables/${table.id}/results.xlsx`} isDownload>
                  {text('list.export')}
                </ButtonLink>
              </>
            )}
            {computes && (
              <ComputeButton
                key={progress?.at}
                progress={
                  progress && {
                    state: progress.state,
                    done: progress.done,
                    total: progress.total,
                  }
                }
                tableId={table.id}
              />
            )}
          </span>
        }
        title={text('assessmentPage.results')}
      >
        {results.length === 0 ? (
          <p className="zs-quiet">
            {text(computes ? 'assessmentPage.noResults' : 'assessmentPage.notConfirmed')}
          </p>
        ) : (
          <ResultsTable req={req} results={results} table={table} text={text} />
        )}
      </Panel>
    </div>
  )
}

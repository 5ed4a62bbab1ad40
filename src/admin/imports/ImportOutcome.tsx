'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { ProblemRows } from '@/src/admin/imports/ProblemRows'
import { UndoImport } from '@/src/admin/imports/UndoImport'
import { listUrl } from '@/src/links/listUrl'
import { Button, ButtonLink } from '@/src/admin/ui/Button'
import { Panel } from '@/src/admin/ui/Panel'
import { useApi } from '@/src/admin/useApi'
import { useText } from '@/src/admin/useText'
import type { RowProblem } from '@/src/imports/rowProblem'
import type { Import } from '@/src/payload-types'

/** What an import did: counts, rejected rows with their report, the cases, and the way back. */
export const ImportOutcome = ({
  run,
  onAnother,
}: {
  readonly run: Import
  readonly onAnother: () => void
}) => {
  const [isBusy, setBusy] = useState(false)
  const text = useText()
  const api = useApi()
  const router = useRouter()
  const title =
    run.state === 'failed'
      ? 'importPage.failedOf'
      : run.state === 'undone'
        ? 'importPage.undoneOf'
        : 'importPage.doneOf'

  const retry = async () => {
    setBusy(true)
    // A refusal was explained by a toast.
    await api(`/imports/${run.id}/start`, { method: 'POST', body: {} }).catch(() => null)
    setBusy(false)
    router.refresh()
  }

  return (
    <div className="zs-record">
      <div className="zs-next">
        <div>
          <h2>{text(title, { name: run.fileName })}</h2>
          <p className="zs-next__step" role="status">
            {text('importPage.figures', {
              read: run.read ?? 0,
              created: run.created ?? 0,
              updated: run.updated ?? 0,
              unchanged: run.unchanged ?? 0,
              rejected: run.rejected ?? 0,
              warned: run.warned ?? 0,
            })}
          </p>
          {run.failure && (
            <p className="zs-form__error" role="alert">
              {run.failure}
            </p>
          )}
        </div>
        <div className="zs-page__actions">
          <Button onClick={onAnother}>{text('importPage.another')}</Button>
          {run.state !== 'undone' && <UndoImport kind={run.kind} runId={run.id} />}
          {run.state === 'failed' && (
            <Button isBusy={isBusy} onClick={() => void retry()}>
              {text('importPage.retry')}
            </Button>
          )}
          {(run.rejected ?? 0) > 0 && (
            <ButtonLink href={`/api/imports/${run.id}/rejects.xlsx`} isDownload>
              {text('importPage.report')}
            </ButtonLink>
          )}
          {run.state === 'done' && (
            <ButtonLink href={listUrl(run.kind, { importRun: { equals: run.id } })} kind="primary">
              {text(run.kind === 'cases' ? 'importPage.cases' : 'importPage.counsel')}
            </ButtonLink>
          )}
        </div>
      </div>
      <Panel title={text('importPage.problems')}>
        {(run.rejected ?? 0) > 0 && <p className="zs-quiet">{text('importPage.reportHint')}</p>}
        <ProblemRows problems={(run.problems ?? []) as unknown as readonly RowProblem[]} />
      </Panel>
    </div>
  )
}

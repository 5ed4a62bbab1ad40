'use client'

import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useState } from 'react'

import { DropList } from '@/src/admin/imports/DropList'
import { ImportOutcome } from '@/src/admin/imports/ImportOutcome'
import type { ImportPreview } from '@/src/admin/imports/importPreview'
import { PreviewList } from '@/src/admin/imports/PreviewList'
import { pages, pageUrl } from '@/src/admin/pages'
import { Progress } from '@/src/admin/ui/Progress'
import { useApi } from '@/src/admin/useApi'
import { useText } from '@/src/admin/useText'
import type { ImportKind } from '@/src/imports/importKinds'
import type { Import } from '@/src/payload-types'

const POLL_MS = 1500

const isUnderWay = ({ state }: Import): boolean => state === 'queued' || state === 'running'

/** How far a run has come, asked again and again until it is over. */
const RunProgress = ({
  first,
  onOver,
}: {
  readonly first: Import
  readonly onOver: (run: Import) => void
}) => {
  const [run, setRun] = useState(first)
  const text = useText()
  const api = useApi()
  useEffect(() => {
    if (!isUnderWay(run)) {
      onOver(run)
      return
    }
    const timer = setTimeout(() => {
      api<Import>(`/imports/${run.id}?depth=0`)
        .then(setRun)
        // The server may be busy or away for a moment: ask again.
        .catch(() => setRun((same) => ({ ...same })))
    }, POLL_MS)
    return () => clearTimeout(timer)
  }, [api, onOver, run])
  return (
    <div className="zs-drop" role="status">
      <Progress
        done={run.read ?? 0}
        label={
          run.state === 'queued'
            ? text('importPage.queued')
            : text('importPage.progress', { read: run.read ?? 0, total: run.total ?? '…' })
        }
        total={run.state === 'queued' ? undefined : (run.total ?? undefined)}
      />
      <p className="zs-quiet">{text('importPage.canLeave')}</p>
    </div>
  )
}

/** Previews a run again that was left before it was started. */
const Reopened = ({
  runId,
  onPreview,
  onGone,
}: {
  readonly runId: string
  readonly onPreview: (preview: ImportPreview) => void
  readonly onGone: () => void
}) => {
  const text = useText()
  const api = useApi()
  useEffect(() => {
    const stop = new AbortController()
    api<ImportPreview>(`/imports/${runId}/preview`, {
      method: 'POST',
      body: {},
      signal: stop.signal,
    })
      .then(onPreview)
      .catch(() => {
        if (!stop.signal.aborted) onGone()
      })
    return () => stop.abort()
  }, [api, onGone, onPreview, runId])
  return <Progress label={text('console.loading')} />
}

/**
 * From a file to its result. The run's id stands in the address: whoever leaves finds the work again
 * where it is.
 */
export const ImportDesk = ({
  first,
  kinds,
  mayRemember,
}: {
  readonly first: Import | null
  readonly kinds: readonly ImportKind[]
  readonly mayRemember: boolean
}) => {
  const [preview, setPreview] = useState<ImportPreview | null>(null)
  const [run, setRun] = useState(first)
  const router = useRouter()
  const address = pageUrl(pages.imports)

  const another = useCallback(() => {
    setPreview(null)
    setRun(null)
    router.push(address)
  }, [address, router])
  const over = useCallback(
    (done: Import) => {
      setRun(done)
      router.refresh()
    },
    [router],
  )
  const open = useCallback(
    (answer: ImportPreview) => {
      setPreview(answer)
      window.history.replaceState(null, '', `${address}?run=${answer.id}`)
    },
    [address],
  )

  if (preview) {
    return (
      <PreviewList
        first={preview}
        key={preview.id}
        mayRemember={mayRemember}
        onAnother={another}
        onStarted={(started) => {
          setPreview(null)
          setRun(started)
          // The list of imports below holds it from now on.
          router.refresh()
        }}
      />
    )
  }
  if (!run) return <DropList kinds={kinds} onPreview={open} />
  if (run.state === 'previewed') {
    return <Reopened onGone={another} onPreview={open} runId={run.id} />
  }
  if (isUnderWay(run)) return <RunProgress first={run} onOver={over} />
  return <ImportOutcome onAnother={another} run={run} />
}

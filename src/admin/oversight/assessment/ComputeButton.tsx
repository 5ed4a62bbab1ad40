'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'

import { Button } from '@/src/admin/ui/Button'
import { Progress } from '@/src/admin/ui/Progress'
import { useApi } from '@/src/admin/useApi'
import { useText } from '@/src/admin/useText'

interface ComputationState {
  readonly state: 'running' | 'done'
  readonly done: number
  readonly total: number
}

const ASK_MS = 2_000

/** Computes the results of a table; many units are computed by a job, whose progress is shown and can be left. */
export const ComputeButton = ({
  tableId,
  progress,
}: {
  readonly tableId: string
  readonly progress: ComputationState | null
}) => {
  const [running, setRunning] = useState(progress?.state === 'running' ? progress : null)
  const [isBusy, setIsBusy] = useState(false)
  const text = useText()
  const api = useApi()
  const router = useRouter()

  useEffect(() => {
    if (!running) return
    const timer = setInterval(() => {
      api<{ progress?: ComputationState | null }>(`/assessment-tables/${tableId}?depth=0`)
        .then(({ progress: now }) => {
          if (now?.state === 'running') setRunning(now)
          else {
            setRunning(null)
            router.refresh()
          }
        })
        // A toast has said why; asking again would only repeat it.
        .catch(() => setRunning(null))
    }, ASK_MS)
    return () => clearInterval(timer)
  }, [api, router, running, tableId])

  const compute = async () => {
    setIsBusy(true)
    const answer = await api<ComputationState>(`/assessment-tables/${tableId}/compute`, {
      method: 'POST',
    }).catch(() => null)
    setIsBusy(false)
    if (answer?.state === 'running') setRunning(answer)
    if (answer?.state === 'done') {
      toast.success(text('assessmentPage.computed', { n: answer.total }))
      router.refresh()
    }
  }

  return running ? (
    <Progress
      done={running.done}
      label={text('assessmentPage.computing', { done: running.done, total: running.total })}
      total={running.total}
    />
  ) : (
    <Button isBusy={isBusy} kind="primary" onClick={() => void compute()}>
      {text('assessmentPage.compute')}
    </Button>
  )
}

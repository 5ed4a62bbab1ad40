'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { ApiError } from '@/src/admin/api'
import { recordUrl } from '@/src/links/listUrl'
import { Button } from '@/src/admin/ui/Button'
import { useApi } from '@/src/admin/useApi'
import { useText } from '@/src/admin/useText'
import type { PaperSlug } from '@/src/domain/papers/paper'

/** Begins the paper of a duty and opens it: everything that the duty knows is filled in. */
export const BeginPaper = ({
  dutyId,
  slug,
}: {
  readonly dutyId: string
  readonly slug: PaperSlug
}) => {
  const [isBusy, setIsBusy] = useState(false)
  const text = useText()
  const api = useApi()
  const router = useRouter()
  const begin = async () => {
    setIsBusy(true)
    try {
      const { doc } = await api<{ doc: { id: string } }>(`/${slug}`, {
        method: 'POST',
        body: { duty: dutyId },
      })
      router.push(recordUrl(slug, doc.id))
    } catch (error) {
      // A toast has said why; somebody else may have begun it meanwhile.
      if (!(error instanceof ApiError)) throw error
      setIsBusy(false)
      router.refresh()
    }
  }
  return (
    <Button isBusy={isBusy} kind="primary" onClick={() => void begin()}>
      {text('paperPanel.begin')}
    </Button>
  )
}

'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { Button } from '@/src/admin/ui/Button'
import { useApi } from '@/src/admin/useApi'
import { useText } from '@/src/admin/useText'

/** Sends a notice once more; an office's button. */
export const ResendButton = ({ id }: { readonly id: string }) => {
  const [isBusy, setBusy] = useState(false)
  const api = useApi()
  const text = useText()
  const router = useRouter()
  const resend = async () => {
    setBusy(true)
    try {
      await api(`/notifications/${id}/resend`, { method: 'POST' })
      toast.success(text('desk.resent'))
      router.refresh()
    } catch {
      // useApi has shown why.
    } finally {
      setBusy(false)
    }
  }
  return (
    <Button isBusy={isBusy} onClick={() => void resend()} size="small">
      {text('desk.resend')}
    </Button>
  )
}

'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'

import { Button } from '@/src/admin/ui/Button'
import { useApi } from '@/src/admin/useApi'
import { useText } from '@/src/admin/useText'
import type { MessageKey } from '@/src/i18n/messages'

interface NoticeButtonProps {
  readonly noticeId: string
  readonly size?: 'small' | 'normal'
}

const useNoticeCall = (noticeId: string, action: 'sign' | 'resend', done: MessageKey) => {
  const [isBusy, setBusy] = useState(false)
  const api = useApi()
  const text = useText()
  const router = useRouter()
  const call = async () => {
    setBusy(true)
    // A refusal was already explained by a toast.
    const answer = await api(`/notifications/${noticeId}/${action}`, { method: 'POST' }).catch(
      () => null,
    )
    setBusy(false)
    if (!answer) return
    toast.success(text(done))
    router.refresh()
  }
  return { isBusy, call: () => void call() }
}

/** Signs for a notice in the name of the user's organization (签收). */
export const SignButton = ({ noticeId, size = 'normal' }: NoticeButtonProps) => {
  const { isBusy, call } = useNoticeCall(noticeId, 'sign', 'inbox.signed')
  const text = useText()
  return (
    <Button
      isBusy={isBusy}
      kind={size === 'small' ? 'plain' : 'primary'}
      onClick={call}
      size={size}
    >
      {text('inbox.sign')}
    </Button>
  )
}

/** Sends a notice again to an organization that has not signed for it. */
export const ResendButton = ({ noticeId, size = 'small' }: NoticeButtonProps) => {
  const { isBusy, call } = useNoticeCall(noticeId, 'resend', 'inbox.resent')
  const text = useText()
  return (
    <Button isBusy={isBusy} onClick={call} size={size}>
      {text('inbox.resend')}
    </Button>
  )
}

/** Tells the server that a notice has been opened. */
export const MarkRead = ({ noticeId }: { readonly noticeId: string }) => {
  const router = useRouter()
  useEffect(() => {
    void fetch(`/api/notifications/${noticeId}/read`, {
      method: 'POST',
      credentials: 'same-origin',
    }).then((answer) => answer.ok && router.refresh())
  }, [noticeId, router])
  return null
}

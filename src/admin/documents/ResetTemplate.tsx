'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { Button } from '@/src/admin/ui/Button'
import { Dialog } from '@/src/admin/ui/Dialog'
import { useApi } from '@/src/admin/useApi'
import { useText } from '@/src/admin/useText'

/** Brings a wording back to the one that it began with, after asking. */
export const ResetTemplate = ({ id }: { readonly id: string }) => {
  const [isOpen, setOpen] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const text = useText()
  const api = useApi()
  const router = useRouter()
  const reset = async () => {
    setBusy(true)
    try {
      await api(`/document-templates/${id}/reset`, { method: 'POST' })
      toast.success(text('documentPage.done'))
      setOpen(false)
      router.refresh()
    } catch {
      // A refusal was already shown as a toast.
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <Button onClick={() => setOpen(true)} size="small">
        {text('documentPage.reset')}
      </Button>
      <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title={text('documentPage.reset')}>
        <p>{text('documentPage.resetConfirm')}</p>
        <div className="zs-form__buttons">
          <Button isBusy={isBusy} kind="danger" onClick={() => void reset()}>
            {text('documentPage.reset')}
          </Button>
        </div>
      </Dialog>
    </>
  )
}

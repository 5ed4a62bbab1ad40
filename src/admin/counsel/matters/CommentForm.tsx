'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useForm } from 'react-hook-form'

import { Button } from '@/src/admin/ui/Button'
import { Field } from '@/src/admin/ui/Field'
import { useApi } from '@/src/admin/useApi'
import { useText } from '@/src/admin/useText'

/** A line to the other side of a matter. It is no form of its own: it stands inside that of the record. */
export const CommentForm = ({ matter }: { readonly matter: string }) => {
  const text = useText()
  const api = useApi()
  const router = useRouter()
  const { register, handleSubmit, reset, formState, watch } = useForm({
    defaultValues: { said: '' },
  })
  const send = handleSubmit(async ({ said }) => {
    const isSent = await api('/matter-comments?depth=0', {
      method: 'POST',
      body: { matter, text: said },
    }).catch(() => null)
    if (!isSent) return
    reset()
    toast.success(text('matterPage.said'))
    router.refresh()
  })
  return (
    <div className="zs-thread__say">
      <Field label={text('matterPage.comment')}>
        {(control) => <textarea {...control} {...register('said')} rows={2} />}
      </Field>
      <Button
        disabled={watch('said').trim() === ''}
        isBusy={formState.isSubmitting}
        onClick={() => void send()}
      >
        {text('matterPage.say')}
      </Button>
    </div>
  )
}

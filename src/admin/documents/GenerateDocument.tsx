'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useForm } from 'react-hook-form'

import { recordUrl } from '@/src/links/listUrl'
import { Button } from '@/src/admin/ui/Button'
import { EntryForm } from '@/src/admin/ui/EntryForm'
import { Dialog } from '@/src/admin/ui/Dialog'
import { Field } from '@/src/admin/ui/Field'
import { FormButtons } from '@/src/admin/ui/FormButtons'
import { Options } from '@/src/admin/ui/Options'
import { showRefusal } from '@/src/admin/ui/showRefusal'
import { useApi } from '@/src/admin/useApi'
import { useText } from '@/src/admin/useText'
import { documentKinds, type DocumentKind } from '@/src/domain/documents/documentKinds'
import type { DocumentSubject } from '@/src/domain/documents/documentSubjects'

interface GenerateProps {
  /** The kinds that this user makes from such a record. */
  readonly kinds: readonly DocumentKind[]
  readonly subject: { readonly relationTo: DocumentSubject; readonly value: string }
}

const GenerateForm = ({ kinds, subject }: GenerateProps) => {
  const { register, handleSubmit, setError, clearErrors, formState } = useForm({
    defaultValues: { kind: kinds[0] },
  })
  const { errors, isSubmitting } = formState
  const text = useText()
  const api = useApi()
  const router = useRouter()
  const send = handleSubmit(async ({ kind }) => {
    try {
      const { doc } = await api<{ doc: { id: string } }>('/official-documents/generate', {
        method: 'POST',
        body: { kind, subject },
      })
      router.push(recordUrl('official-documents', doc.id))
    } catch (error) {
      showRefusal(error, setError, ['kind'])
    }
  })
  return (
    <EntryForm clearErrors={clearErrors} send={send}>
      <div className="zs-form__wide">
        <Field
          error={errors.kind?.message}
          hint={text('documentPage.generateHint')}
          isRequired
          label={text('documentPage.kind')}
        >
          {(control) => (
            <select {...control} {...register('kind')}>
              <Options options={documentKinds.filter(({ value }) => kinds.includes(value))} />
            </select>
          )}
        </Field>
      </div>
      <FormButtons error={errors.root?.message}>
        <Button isBusy={isSubmitting} kind="primary" type="submit">
          {text('documentPage.generate')}
        </Button>
      </FormButtons>
    </EntryForm>
  )
}

/** The button that makes an official document from a record, and opens it. */
export const GenerateDocument = (props: GenerateProps) => {
  const [isOpen, setOpen] = useState(false)
  const text = useText()
  return (
    <>
      <Button onClick={() => setOpen(true)} size="small">
        {text('documentPage.generate')}
      </Button>
      <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title={text('documentPage.generate')}>
        <GenerateForm {...props} />
      </Dialog>
    </>
  )
}

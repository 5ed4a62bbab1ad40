'use client'

import { useState } from 'react'
import { useForm, type DefaultValues, type FieldValues } from 'react-hook-form'

import { Button } from '@/src/admin/ui/Button'
import { EntryForm } from '@/src/admin/ui/EntryForm'
import { Field } from '@/src/admin/ui/Field'
import { FilePicker, type PickedFile } from '@/src/admin/ui/FilePicker'
import { FormButtons } from '@/src/admin/ui/FormButtons'
import { showRefusal } from '@/src/admin/ui/showRefusal'
import { useApi } from '@/src/admin/useApi'
import { useText } from '@/src/admin/useText'
import type { DocumentState } from '@/src/domain/documents/documentStates'

/** The document as its dialogs need it. */
export interface DocumentToStep {
  readonly id: string
  readonly state: DocumentState
  readonly title: string
  readonly addressee: string
  readonly content: string
}

interface FormProps {
  readonly document: DocumentToStep
  readonly onDone: () => void
}

/** A form that sends its values to one endpoint of the document. */
const useDocumentForm = <Values extends FieldValues>(
  { document, onDone }: FormProps,
  action: string,
  defaultValues: DefaultValues<Values>,
  bodyOf: (values: Values) => unknown = (values) => values,
) => {
  const form = useForm<Values>({ defaultValues })
  const api = useApi()
  const send = form.handleSubmit(async (values) => {
    try {
      await api(`/official-documents/${document.id}/${action}`, {
        method: 'POST',
        body: bodyOf(values),
      })
      onDone()
    } catch (error) {
      // The dialog stays open with what was entered.
      showRefusal(error, form.setError)
    }
  })
  return {
    ...form,
    error: form.formState.errors.root?.message,
    isBusy: form.formState.isSubmitting,
    send,
  }
}

/** Asks before a number is taken. */
export const IssueForm = (props: FormProps) => {
  const text = useText()
  const { clearErrors, error, isBusy, send } = useDocumentForm(props, 'issue', {})
  return (
    <EntryForm clearErrors={clearErrors} send={send}>
      <p className="zs-form__wide">{text('documentPage.issueConfirm')}</p>
      <FormButtons error={error}>
        <Button isBusy={isBusy} kind="primary" type="submit">
          {text('documentPage.issue')}
        </Button>
      </FormButtons>
    </EntryForm>
  )
}

interface RegenerateValues {
  from: 'text' | 'record'
  title: string
  addressee: string
  content: string
}

/** A new text under the same number: the present one corrected, or the record read again. */
export const RegenerateForm = (props: FormProps) => {
  const text = useText()
  const { title, addressee, content, state } = props.document
  const isDraft = state === 'draft'
  const { clearErrors, error, isBusy, register, send, watch } = useDocumentForm<RegenerateValues>(
    props,
    'regenerate',
    { from: isDraft ? 'record' : 'text', title, addressee, content },
    (values) => (values.from === 'record' ? { from: 'record' } : values),
  )
  return (
    <EntryForm clearErrors={clearErrors} send={send}>
      <div className="zs-form__wide">
        <Field
          hint={isDraft ? undefined : text('documentPage.regenerateHint')}
          label={text('documentPage.source')}
        >
          {(control) => (
            <select {...control} {...register('from')}>
              {!isDraft && <option value="text">{text('documentPage.fromText')}</option>}
              <option value="record">{text('documentPage.fromRecord')}</option>
            </select>
          )}
        </Field>
      </div>
      {watch('from') === 'text' && (
        <>
          <div className="zs-form__wide">
            <Field label={text('documentPage.title')}>
              {(control) => <input {...control} {...register('title')} />}
            </Field>
          </div>
          <div className="zs-form__wide">
            <Field label={text('documentPage.addressee')}>
              {(control) => <input {...control} {...register('addressee')} />}
            </Field>
          </div>
          <div className="zs-form__wide">
            <Field label={text('documentPage.content')}>
              {(control) => <textarea {...control} {...register('content')} rows={14} />}
            </Field>
          </div>
        </>
      )}
      <FormButtons error={error}>
        <Button isBusy={isBusy} kind="primary" type="submit">
          {text('documentPage.regenerate')}
        </Button>
      </FormButtons>
    </EntryForm>
  )
}

/** Voids with a reason. */
export const VoidForm = (props: FormProps) => {
  const text = useText()
  const { clearErrors, error, isBusy, register, send } = useDocumentForm<{ reason: string }>(
    props,
    'void',
    {
      reason: '',
    },
  )
  return (
    <EntryForm clearErrors={clearErrors} send={send}>
      <div className="zs-form__wide">
        <Field
          hint={text('documentPage.voidHint')}
          isRequired
          label={text('documentPage.voidReason')}
        >
          {(control) => <textarea {...control} {...register('reason')} autoFocus rows={3} />}
        </Field>
      </div>
      <FormButtons error={error}>
        <Button isBusy={isBusy} kind="danger" type="submit">
          {text('documentPage.void')}
        </Button>
      </FormButtons>
    </EntryForm>
  )
}

/** Attaches a text edited elsewhere as the one in force. */
export const UploadForm = (props: FormProps) => {
  const [files, setFiles] = useState<PickedFile[]>([])
  const text = useText()
  const [picked] = files
  const { clearErrors, error, isBusy, send } = useDocumentForm(props, 'upload', {}, () => ({
    file: picked?.id ?? '',
  }))
  return (
    <EntryForm clearErrors={clearErrors} send={send}>
      <div className="zs-form__wide">
        <FilePicker
          files={files}
          hint={text('documentPage.uploadHint')}
          isSingle
          label={text('documentPage.uploadFile')}
          onChange={setFiles}
        />
      </div>
      <FormButtons error={error}>
        <Button disabled={!picked} isBusy={isBusy} kind="primary" type="submit">
          {text('documentPage.upload')}
        </Button>
      </FormButtons>
    </EntryForm>
  )
}

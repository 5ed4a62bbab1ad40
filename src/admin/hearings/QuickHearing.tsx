'use client'

import { useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useForm } from 'react-hook-form'

import { DayInput } from '@/src/admin/fields/DayInput'
import { CaseFinder } from '@/src/admin/hearings/CaseFinder'
import { Dispatches } from '@/src/admin/hearings/Dispatches'
import { instantOf } from '@/src/admin/hearings/hearingTime'
import { Button, ButtonLink } from '@/src/admin/ui/Button'
import { EntryForm } from '@/src/admin/ui/EntryForm'
import { Check } from '@/src/admin/ui/Check'
import { Dialog } from '@/src/admin/ui/Dialog'
import { Field } from '@/src/admin/ui/Field'
import type { Found } from '@/src/admin/ui/Finder'
import { FilePicker, type PickedFile } from '@/src/admin/ui/FilePicker'
import { FormButtons } from '@/src/admin/ui/FormButtons'
import { showRefusal } from '@/src/admin/ui/showRefusal'
import { useApi } from '@/src/admin/useApi'
import { useText } from '@/src/admin/useText'
import type { HearingDispatch } from '@/src/notify/hearingDispatches'

interface Values {
  case: Found | null
  day: string
  time: string
  courtroom: string
  mustHeadAppear: boolean
  startsAt?: string
}

interface Registered {
  readonly id: string
  readonly caseNumber: string
  readonly dispatches: readonly HearingDispatch[]
}

const QuickHearingForm = ({
  ofCase,
  onRegistered,
}: {
  readonly ofCase: Found | null
  readonly onRegistered: (registered: Registered) => void
}) => {
  const [files, setFiles] = useState<PickedFile[]>([])
  const text = useText()
  const api = useApi()
  const { register, handleSubmit, watch, setValue, setError, clearErrors, formState } =
    useForm<Values>({
      defaultValues: { case: ofCase, day: '', time: '', courtroom: '', mustHeadAppear: false },
    })
  const { errors, isSubmitting } = formState

  const send = handleSubmit(async (values) => {
    const startsAt = instantOf(values.day, values.time)
    if (!values.case) setError('case', { message: text('hearingPage.caseMissing') })
    if (!startsAt) setError('startsAt', { message: text('hearingPage.when') })
    if (!values.case || !startsAt) return
    try {
      const { doc } = await api<{ doc: { id: string } }>('/hearings?depth=0', {
        method: 'POST',
        body: {
          case: values.case.id,
          startsAt,
          state: 'scheduled',
          courtroom: values.courtroom.trim() || null,
          mustHeadAppear: values.mustHeadAppear,
          notice: files[0]?.id ?? null,
        },
      })
      const { dispatches } = await api<{ dispatches: HearingDispatch[] }>(
        `/hearings/${doc.id}/dispatches`,
      )
      onRegistered({ id: doc.id, caseNumber: values.case.title, dispatches })
    } catch (error) {
      showRefusal(error, setError, ['case', 'startsAt', 'courtroom'])
    }
  })

  return (
    <EntryForm clearErrors={clearErrors} send={send}>
      <div className="zs-form__wide">
        <Field
          error={errors.case?.message}
          hint={text('hearingPage.caseHint')}
          isRequired
          label={text('hearingPage.case')}
        >
          {(control) =>
            ofCase ? (
              <input {...control} readOnly value={ofCase.title} />
            ) : (
              <CaseFinder
                {...control}
                autoFocus
                onChange={(found) => setValue('case', found)}
                value={watch('case')}
              />
            )
          }
        </Field>
      </div>
      <Field error={errors.startsAt?.message} isRequired label={text('hearingPage.day')}>
        {(control) => (
          <DayInput {...control} onChange={(day) => setValue('day', day)} value={watch('day')} />
        )}
      </Field>
      <Field isRequired label={text('hearingPage.time')}>
        {(control) => <input {...control} {...register('time')} step={300} type="time" />}
      </Field>
      <div className="zs-form__wide">
        <Field error={errors.courtroom?.message} label={text('hearingPage.courtroom')}>
          {(control) => <input {...control} {...register('courtroom')} type="text" />}
        </Field>
      </div>
      <div className="zs-form__wide">
        <Check
          {...register('mustHeadAppear')}
          hint={text('hearingPage.mustHeadAppearHint')}
          label={text('hearingPage.mustHeadAppear')}
        />
      </div>
      <div className="zs-form__wide">
        <FilePicker files={files} isSingle label={text('hearingPage.notice')} onChange={setFiles} />
      </div>
      <FormButtons error={errors.root?.message}>
        <Button isBusy={isSubmitting} kind="primary" type="submit">
          {text('hearingPage.register')}
        </Button>
      </FormButtons>
    </EntryForm>
  )
}

const RegisteredView = ({
  registered,
  onAnother,
}: {
  readonly registered: Registered
  readonly onAnother: (() => void) | null
}) => {
  const { i18n } = useTranslation()
  const text = useText()
  return (
    <div role="status">
      <p className="zs-registered">
        {text('hearingPage.registered', { caseNumber: registered.caseNumber })}
      </p>
      <Dispatches dispatches={registered.dispatches} req={{ i18n }} text={text} />
      <div className="zs-form__buttons">
        {onAnother && (
          <Button autoFocus onClick={onAnother}>
            {text('hearingPage.another')}
          </Button>
        )}
        <ButtonLink href={`/admin/collections/hearings/${registered.id}`} kind="primary">
          {text('hearingPage.open')}
        </ButtonLink>
      </div>
    </div>
  )
}

/**
 * The button with which a clerk enters a notice of hearing in one short dialog, and sees at once whom it
 * went to. `ofCase` fixes the case, on its own page.
 */
export const QuickHearing = ({
  ofCase = null,
  kind = 'primary',
  size = 'normal',
}: {
  readonly ofCase?: Found | null
  readonly kind?: 'primary' | 'plain'
  readonly size?: 'small' | 'normal'
}) => {
  const [isOpen, setOpen] = useState(false)
  const [registered, setRegistered] = useState<Registered | null>(null)
  const text = useText()
  const router = useRouter()
  const close = () => {
    setOpen(false)
    setRegistered(null)
  }
  return (
    <>
      <Button kind={kind} onClick={() => setOpen(true)} size={size}>
        {text('hearingPage.register')}
      </Button>
      <Dialog
        isOpen={isOpen}
        onClose={close}
        size={registered ? 'wide' : 'normal'}
        title={text('hearingPage.register')}
      >
        {registered ? (
          <RegisteredView
            onAnother={ofCase ? null : () => setRegistered(null)}
            registered={registered}
          />
        ) : (
          <QuickHearingForm
            ofCase={ofCase}
            onRegistered={(one) => {
              setRegistered(one)
              router.refresh()
            }}
          />
        )}
      </Dialog>
    </>
  )
}

'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useForm } from 'react-hook-form'

import { DayInput } from '@/src/admin/fields/DayInput'
import { dayAndTimeOf, instantOf } from '@/src/admin/hearings/hearingTime'
import { Button } from '@/src/admin/ui/Button'
import { EntryForm } from '@/src/admin/ui/EntryForm'
import { Dialog } from '@/src/admin/ui/Dialog'
import { Field } from '@/src/admin/ui/Field'
import { FormButtons } from '@/src/admin/ui/FormButtons'
import { showRefusal } from '@/src/admin/ui/showRefusal'
import { useApi } from '@/src/admin/useApi'
import { useText } from '@/src/admin/useText'
import type { MessageKey } from '@/src/i18n/messages'

/** What can be done with a hearing that is still scheduled. */
export type HearingStep = 'held' | 'move' | 'cancel'

interface StepHearing {
  readonly id: string
  readonly startsAt: string
  readonly courtroom: string
  readonly remarks: string
}

interface Values {
  day: string
  time: string
  courtroom: string
  remarks: string
  startsAt?: string
}

const looks: Readonly<
  Record<HearingStep, { label: MessageKey; hint: MessageKey; kind: 'primary' | 'plain' | 'danger' }>
> = {
  held: { label: 'hearingPage.held', hint: 'hearingPage.heldHint', kind: 'primary' },
  move: { label: 'hearingPage.move', hint: 'hearingPage.moveHint', kind: 'plain' },
  cancel: { label: 'hearingPage.cancelHearing', hint: 'hearingPage.cancelHint', kind: 'danger' },
}

const bodyOf = (step: HearingStep, values: Values, startsAt: string | null) => {
  if (step === 'held') return { state: 'held' }
  if (step === 'move') return { startsAt, courtroom: values.courtroom.trim() || null }
  return { state: 'cancelled', remarks: values.remarks.trim() || null }
}

const StepForm = ({
  hearing,
  step,
  onDone,
}: {
  readonly hearing: StepHearing
  readonly step: HearingStep
  readonly onDone: () => void
}) => {
  const text = useText()
  const api = useApi()
  const { courtroom, remarks } = hearing
  const { register, handleSubmit, watch, setValue, setError, clearErrors, formState } =
    useForm<Values>({ defaultValues: { ...dayAndTimeOf(hearing.startsAt), courtroom, remarks } })
  const { errors, isSubmitting } = formState
  const { kind, label, hint } = looks[step]

  const send = handleSubmit(async (values) => {
    const startsAt = instantOf(values.day, values.time)
    if (step === 'move' && !startsAt) {
      setError('startsAt', { message: text('hearingPage.when') })
      return
    }
    try {
      await api(`/hearings/${hearing.id}?depth=0`, {
        method: 'PATCH',
        body: bodyOf(step, values, startsAt),
      })
      toast.success(text('hearingPage.done'))
      onDone()
    } catch (error) {
      showRefusal(error, setError, ['startsAt', 'courtroom', 'remarks'])
    }
  })

  return (
    <EntryForm clearErrors={clearErrors} send={send}>
      <p className="zs-form__wide zs-quiet">{text(hint)}</p>
      {step === 'move' && (
        <>
          <Field error={errors.startsAt?.message} isRequired label={text('hearingPage.day')}>
            {(control) => (
              <DayInput
                {...control}
                onChange={(day) => setValue('day', day)}
                value={watch('day')}
              />
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
        </>
      )}
      {step === 'cancel' && (
        <div className="zs-form__wide">
          <Field error={errors.remarks?.message} label={text('hearingPage.remarks')}>
            {(control) => <textarea {...control} {...register('remarks')} autoFocus rows={3} />}
          </Field>
        </div>
      )}
      <FormButtons error={errors.root?.message}>
        <Button autoFocus={step === 'held'} isBusy={isSubmitting} kind={kind} type="submit">
          {text(label)}
        </Button>
      </FormButtons>
    </EntryForm>
  )
}

/** The steps of a hearing, each in a short dialog. */
export const HearingSteps = ({
  hearing,
  steps,
}: {
  readonly hearing: StepHearing
  readonly steps: readonly HearingStep[]
}) => {
  const [open, setOpen] = useState<HearingStep | null>(null)
  const text = useText()
  const router = useRouter()
  return (
    <>
      {steps.map((step) => (
        <Button key={step} kind={looks[step].kind} onClick={() => setOpen(step)}>
          {text(looks[step].label)}
        </Button>
      ))}
      <Dialog
        isOpen={open !== null}
        onClose={() => setOpen(null)}
        title={open ? text(looks[open].label) : ''}
      >
        {open && (
          <StepForm
            hearing={hearing}
            onDone={() => {
              setOpen(null)
              router.refresh()
            }}
            step={open}
          />
        )}
      </Dialog>
    </>
  )
}

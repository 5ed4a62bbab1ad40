'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useForm } from 'react-hook-form'

import { Button } from '@/src/admin/ui/Button'
import { EntryForm } from '@/src/admin/ui/EntryForm'
import { Dialog } from '@/src/admin/ui/Dialog'
import { Field } from '@/src/admin/ui/Field'
import { FormButtons } from '@/src/admin/ui/FormButtons'
import { showRefusal } from '@/src/admin/ui/showRefusal'
import { useApi } from '@/src/admin/useApi'
import { useText } from '@/src/admin/useText'
import { LEAST_LOSSES } from '@/src/domain/accountability/referralReasons'

interface Outcome {
  readonly proposed: number
  readonly known: number
}

interface Values {
  year: string
  leastLosses: string
}

const ProposeForm = ({ year }: { readonly year: number }) => {
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const text = useText()
  const api = useApi()
  const router = useRouter()
  const { register, handleSubmit, setError, clearErrors, formState } = useForm<Values>({
    defaultValues: { year: String(year), leastLosses: String(LEAST_LOSSES) },
  })
  const send = handleSubmit(async (values) => {
    try {
      setOutcome(
        await api<Outcome>('/referrals/propose', {
          method: 'POST',
          body: { year: Number(values.year), leastLosses: Number(values.leastLosses) },
        }),
      )
      router.refresh()
    } catch (error) {
      showRefusal(error, setError)
    }
  })
  return (
    <EntryForm clearErrors={clearErrors} send={send}>
      <p className="zs-form__wide zs-quiet">{text('referralPage.proposeLead')}</p>
      <Field isRequired label={text('referralPage.year')}>
        {(control) => <input {...control} {...register('year')} type="number" />}
      </Field>
      <Field
        hint={text('referralPage.leastLossesHint')}
        isRequired
        label={text('referralPage.leastLosses')}
      >
        {(control) => <input {...control} {...register('leastLosses')} min={1} type="number" />}
      </Field>
      {outcome && (
        <p className="zs-form__wide zs-registered" role="status">
          {text('referralPage.proposed', {
            proposed: outcome.proposed,
            known: outcome.known,
          })}
        </p>
      )}
      <FormButtons error={formState.errors.root?.message}>
        <Button isBusy={formState.isSubmitting} kind="primary" type="submit">
          {text('referralPage.propose')}
        </Button>
      </FormButtons>
    </EntryForm>
  )
}

/** Runs the yearly analysis: it enters clues with their reasons and the records behind them. */
export const ProposeReferrals = ({ year }: { readonly year: number }) => {
  const [isOpen, setIsOpen] = useState(false)
  const text = useText()
  return (
    <>
      <Button kind="primary" onClick={() => setIsOpen(true)} size="small">
        {text('referralPage.propose')}
      </Button>
      <Dialog isOpen={isOpen} onClose={() => setIsOpen(false)} title={text('referralPage.propose')}>
        <ProposeForm year={year} />
      </Dialog>
    </>
  )
}

'use client'

import { useAuth } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useForm } from 'react-hook-form'

import { DayInput } from '@/src/admin/fields/DayInput'
import { recordUrl } from '@/src/links/listUrl'
import { periodPresets } from '@/src/admin/statistics/periodPresets'
import { Button } from '@/src/admin/ui/Button'
import { EntryForm } from '@/src/admin/ui/EntryForm'
import { Dialog } from '@/src/admin/ui/Dialog'
import { Field } from '@/src/admin/ui/Field'
import { FormButtons } from '@/src/admin/ui/FormButtons'
import { showRefusal } from '@/src/admin/ui/showRefusal'
import { useApi } from '@/src/admin/useApi'
import { useText } from '@/src/admin/useText'
import { todayInShanghai } from '@/src/domain/day'
import type { RecordReader } from '@/src/domain/accountability/recordWriting'

interface Values {
  preset: string
  fromOn: string
  toOn: string
  title: string
}

const QuickForm = () => {
  const text = useText()
  const api = useApi()
  const router = useRouter()
  const { user } = useAuth()
  const presets = periodPresets(todayInShanghai(new Date()))
  const usual = presets.find(({ label }) => label === 'statistics.lastQuarter') ?? presets[0]
  const { register, handleSubmit, watch, setValue, setError, clearErrors, formState } =
    useForm<Values>({
      defaultValues: {
        preset: usual?.label ?? '',
        fromOn: usual?.period.from ?? '',
        toOn: usual?.period.to ?? '',
        title: '',
      },
    })
  const { errors, isSubmitting } = formState
  const choose = (label: string) => {
    setValue('preset', label)
    const period = presets.find((one) => one.label === label)?.period
    if (!period) return
    setValue('fromOn', period.from)
    setValue('toOn', period.to)
  }
  const send = handleSubmit(async ({ fromOn, toOn, title }) => {
    try {
      const { doc } = await api<{ doc: { id: string } }>('/bulletins?depth=0', {
        method: 'POST',
        body: { fromOn, toOn, title },
      })
      router.push(recordUrl('bulletins', doc.id))
    } catch (error) {
      showRefusal(error, setError, ['fromOn', 'toOn', 'title'])
    }
  })
  const isPrefecture = (user as unknown as RecordReader | null)?.role === 'prefecture-office'
  const chosen = watch('preset')
  return (
    <EntryForm clearErrors={clearErrors} send={send}>
      <p className="zs-form__wide zs-quiet">
        {text(isPrefecture ? 'bulletinPage.quickPrefecture' : 'bulletinPage.quickCounty')}
      </p>
      <div aria-label={text('bulletinPage.period')} className="zs-chips zs-form__wide" role="group">
        {presets.map(({ label }) => (
          <button
            aria-pressed={chosen === label}
            className={chosen === label ? 'zs-chip zs-chip--on' : 'zs-chip'}
            key={label}
            onClick={() => choose(label)}
            type="button"
          >
            {text(label)}
          </button>
        ))}
        <button
          aria-pressed={chosen === ''}
          className={chosen === '' ? 'zs-chip zs-chip--on' : 'zs-chip'}
          onClick={() => choose('')}
          type="button"
        >
          {text('bulletinPage.custom')}
        </button>
      </div>
      {(['fromOn', 'toOn'] as const).map((name) => (
        <Field
          error={errors[name]?.message}
          isRequired
          key={name}
          label={text(name === 'fromOn' ? 'statistics.from' : 'statistics.to')}
        >
          {(control) => (
            <DayInput
              {...control}
              onChange={(day) => {
                setValue(name, day)
                setValue('preset', '')
              }}
              value={watch(name)}
            />
          )}
        </Field>
      ))}
      <div className="zs-form__wide">
        <Field
          error={errors.title?.message}
          hint={text('bulletinPage.titleHint')}
          label={text('bulletinPage.titleField')}
        >
          {(control) => <input {...control} {...register('title')} />}
        </Field>
      </div>
      <FormButtons error={errors.root?.message}>
        <Button isBusy={isSubmitting} kind="primary" type="submit">
          {text('bulletinPage.quickSave')}
        </Button>
      </FormButtons>
    </EntryForm>
  )
}

/** A new bulletin in one dialog: the period with a click, the figures computed as it is saved. */
export const QuickBulletin = ({ size }: { readonly size?: 'small' | 'normal' }) => {
  const [isOpen, setIsOpen] = useState(false)
  const text = useText()
  return (
    <>
      <Button kind="primary" onClick={() => setIsOpen(true)} size={size}>
        {text('bulletinPage.quick')}
      </Button>
      <Dialog isOpen={isOpen} onClose={() => setIsOpen(false)} title={text('bulletinPage.quick')}>
        <QuickForm />
      </Dialog>
    </>
  )
}

'use client'

import { useState } from 'react'
import { useForm } from 'react-hook-form'

import type { CaseStep } from '@/src/admin/cases/stepsOfCase'
import { DayInput } from '@/src/admin/fields/DayInput'
import { Button } from '@/src/admin/ui/Button'
import { EntryForm } from '@/src/admin/ui/EntryForm'
import { Field } from '@/src/admin/ui/Field'
import { FilePicker, type PickedFile } from '@/src/admin/ui/FilePicker'
import { FormButtons } from '@/src/admin/ui/FormButtons'
import { Options } from '@/src/admin/ui/Options'
import { showRefusal } from '@/src/admin/ui/showRefusal'
import { useApi } from '@/src/admin/useApi'
import { useText } from '@/src/admin/useText'
import { serviceModes } from '@/src/domain/litigation/caseOptions'
import type { MessageKey } from '@/src/i18n/messages'

/** Steps that are one day on record. */
export type DayStep = Exclude<CaseStep, 'hear' | 'conclude'>

interface Values {
  servedOn: string
  resultServedOn: string
  effectiveOn: string
  serviceMode: string
}

const fields: Readonly<
  Record<
    DayStep,
    { name: 'servedOn' | 'resultServedOn' | 'effectiveOn'; label: MessageKey; hint: MessageKey }
  >
> = {
  serve: { name: 'servedOn', label: 'casePage.servedOn', hint: 'casePage.next.serve' },
  resultServed: {
    name: 'resultServedOn',
    label: 'casePage.resultServedOn',
    hint: 'casePage.next.resultServed',
  },
  effective: {
    name: 'effectiveOn',
    label: 'casePage.effectiveOn',
    hint: 'casePage.next.effective',
  },
}

/** Records the service of the complaint, the service of the judgment, or the day it took effect. */
export const DayStepForm = ({
  caseId,
  step,
  onDone,
}: {
  readonly caseId: string
  readonly step: DayStep
  readonly onDone: () => void
}) => {
  const [files, setFiles] = useState<PickedFile[]>([])
  const text = useText()
  const api = useApi()
  const { register, handleSubmit, watch, setValue, setError, clearErrors, formState } =
    useForm<Values>({
      defaultValues: { servedOn: '', resultServedOn: '', effectiveOn: '', serviceMode: '' },
    })
  const { errors, isSubmitting } = formState
  const { name, label, hint } = fields[step]

  const send = handleSubmit(async (values) => {
    const day = values[name]
    if (!day) {
      setError(name, { message: text('casePage.dayMissing') })
      return
    }
    const service =
      step === 'serve'
        ? {
            ...(values.serviceMode ? { serviceMode: values.serviceMode } : {}),
            ...(files[0] ? { serviceProof: files[0].id } : {}),
          }
        : {}
    try {
      await api(`/cases/${caseId}?depth=0`, {
        method: 'PATCH',
        body: { [name]: day, ...service },
      })
      onDone()
    } catch (error) {
      showRefusal(error, setError, [name, 'serviceMode'])
    }
  })

  return (
    <EntryForm clearErrors={clearErrors} send={send}>
      <p className="zs-form__wide zs-quiet">{text(hint)}</p>
      <Field error={errors[name]?.message} isRequired label={text(label)}>
        {(control) => (
          <DayInput {...control} onChange={(day) => setValue(name, day)} value={watch(name)} />
        )}
      </Field>
      {step === 'serve' && (
        <>
          <Field error={errors.serviceMode?.message} label={text('casePage.serviceMode')}>
            {(control) => (
              <select {...control} {...register('serviceMode')}>
                <Options empty={text('casePage.choose')} options={serviceModes} />
              </select>
            )}
          </Field>
          <div className="zs-form__wide">
            <FilePicker
              files={files}
              isSingle
              label={text('casePage.serviceProof')}
              onChange={setFiles}
            />
          </div>
        </>
      )}
      <FormButtons error={errors.root?.message}>
        <Button isBusy={isSubmitting} kind="primary" type="submit">
          {text('console.save')}
        </Button>
      </FormButtons>
    </EntryForm>
  )
}

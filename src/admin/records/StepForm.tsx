'use client'

import { useState } from 'react'
import { useForm } from 'react-hook-form'

import { sentValue, type Step, type StepField } from '@/src/admin/records/step'
import { DayInput } from '@/src/admin/fields/DayInput'
import { Button } from '@/src/admin/ui/Button'
import { EntryForm } from '@/src/admin/ui/EntryForm'
import { Field } from '@/src/admin/ui/Field'
import { FilePicker, type PickedFile } from '@/src/admin/ui/FilePicker'
import { FormButtons } from '@/src/admin/ui/FormButtons'
import { Options } from '@/src/admin/ui/Options'
import { showRefusal } from '@/src/admin/ui/showRefusal'
import { useApi } from '@/src/admin/useApi'

/** From so many fields on their texts are shown in fewer lines, so that the button stays on the screen. */
const MANY = 3

type Values = Record<string, string>

const isWide = ({ kind }: StepField): boolean => kind === 'area' || kind === 'files'

/** What a step asks, and its sending; the server's refusal stands at the fields or above the button. */
export const StepForm = ({
  address,
  step,
  onDone,
}: {
  /** Below `/api`, where the step is posted. */
  readonly address: string
  readonly step: Step
  /** Told whether the step has taken the record out of the reader's sight. */
  readonly onDone: (isGone: boolean) => void
}) => {
  const fields = step.fields ?? []
  const [files, setFiles] = useState<PickedFile[]>([])
  const api = useApi()
  const { register, handleSubmit, watch, setValue, setError, clearErrors, formState } =
    useForm<Values>({
      defaultValues: Object.fromEntries(fields.map(({ name, initial }) => [name, initial ?? ''])),
    })
  const { errors, isSubmitting } = formState

  const send = handleSubmit(async (values) => {
    const entered = fields.map(({ name, kind }) => [
      name,
      kind === 'files' ? files.map(({ id }) => id) : sentValue(kind, values[name] ?? ''),
    ])
    try {
      const answer = await api<{ doc?: unknown }>(address, {
        method: 'POST',
        body: { ...Object.fromEntries(entered), ...step.body },
      })
      onDone(answer.doc === null)
    } catch (error) {
      showRefusal(
        error,
        setError,
        // A picker of files has no place for a message.
        fields.filter(({ kind }) => kind !== 'files').map(({ name }) => name),
      )
    }
  })

  const controlOf = (field: StepField) => {
    const { name, kind, label, hint, isRequired = false, options = [] } = field
    if (kind === 'files')
      return (
        <FilePicker {...(hint ? { hint } : {})} files={files} label={label} onChange={setFiles} />
      )
    return (
      <Field error={errors[name]?.message} hint={hint} isRequired={isRequired} label={label}>
        {(control) => {
          if (kind === 'area')
            return <textarea {...control} {...register(name)} rows={fields.length > MANY ? 3 : 6} />
          if (kind === 'choice')
            return (
              <select {...control} {...register(name)}>
                <Options empty="—" options={options} />
              </select>
            )
          if (kind === 'day')
            return (
              <DayInput {...control} onChange={(day) => setValue(name, day)} value={watch(name)} />
            )
          return (
            <input
              {...control}
              {...register(name)}
              type={kind === 'number' ? 'number' : 'text'}
              {...(kind === 'number' ? { step: 'any' } : {})}
            />
          )
        }}
      </Field>
    )
  }

  return (
    <EntryForm clearErrors={clearErrors} send={send}>
      {step.lead && <p className="zs-form__wide zs-quiet">{step.lead}</p>}
      {fields.map((field) => (
        <div className={isWide(field) ? 'zs-form__wide' : ''} key={field.name}>
          {controlOf(field)}
        </div>
      ))}
      <FormButtons error={errors.root?.message}>
        <Button isBusy={isSubmitting} kind={step.kind ?? 'primary'} type="submit">
          {step.label}
        </Button>
      </FormButtons>
    </EntryForm>
  )
}

'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { useForm } from 'react-hook-form'

import { DayInput } from '@/src/admin/fields/DayInput'
import { Button } from '@/src/admin/ui/Button'
import { Dialog } from '@/src/admin/ui/Dialog'
import { EntryForm } from '@/src/admin/ui/EntryForm'
import { Field } from '@/src/admin/ui/Field'
import { FilePicker, type PickedFile } from '@/src/admin/ui/FilePicker'
import { FormButtons } from '@/src/admin/ui/FormButtons'
import { Options } from '@/src/admin/ui/Options'
import { showRefusal } from '@/src/admin/ui/showRefusal'
import { useApi } from '@/src/admin/useApi'
import { useText } from '@/src/admin/useText'
import { amendmentKinds, quarters } from '@/src/domain/decisions/catalogue'

interface Named {
  readonly id: string
  readonly title: string
}

interface Props {
  readonly catalogue: string
  readonly items: readonly Named[]
}

interface Values {
  kind: string
  row: string
  title: string
  handlingUnit: string
  quarter: string
  reason: string
  consentOn: string
}

const MOST_UNITS = 500

/** The units that may prepare an item: those of the user's reach, by name. */
const useUnits = (): readonly { id: string; name: string }[] => {
  const api = useApi()
  const [units, setUnits] = useState<readonly { id: string; name: string }[]>([])
  useEffect(() => {
    const controller = new AbortController()
    api<{ docs: { id: string; name: string }[] }>(
      `/agencies?limit=${MOST_UNITS}&depth=0&sort=name&where[isActive][not_equals]=false&select[name]=true`,
      { signal: controller.signal },
    ).then(
      ({ docs }) => setUnits(docs),
      () => undefined,
    )
    return () => controller.abort()
  }, [api])
  return units
}

const AmendForm = ({ catalogue, items, onDone }: Props & { readonly onDone: () => void }) => {
  const text = useText()
  const api = useApi()
  const units = useUnits()
  const [files, setFiles] = useState<PickedFile[]>([])
  const { register, handleSubmit, watch, setValue, setError, clearErrors, formState } =
    useForm<Values>({
      defaultValues: {
        kind: 'add',
        row: '',
        title: '',
        handlingUnit: '',
        quarter: '',
        reason: '',
        consentOn: '',
      },
    })
  const { errors, isSubmitting } = formState
  const kind = watch('kind')

  const send = handleSubmit(async (values) => {
    const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''))
    try {
      await api(`/decision-catalogues/${catalogue}/amend`, {
        method: 'POST',
        body: { ...given, files: files.map(({ id }) => id) },
      })
      onDone()
    } catch (error) {
      showRefusal(error, setError)
    }
  })

  return (
    <EntryForm clearErrors={clearErrors} send={send}>
      <Field isRequired label={text('cataloguePage.kind')}>
        {(control) => (
          <select {...control} {...register('kind')}>
            <Options options={amendmentKinds} />
          </select>
        )}
      </Field>
      {kind !== 'add' && (
        <Field isRequired label={text('cataloguePage.which')}>
          {(control) => (
            <select {...control} {...register('row')}>
              <option value="">—</option>
              {items.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {kind !== 'remove' && (
        <>
          <Field isRequired={kind === 'add'} label={text('cataloguePage.title')}>
            {(control) => <input {...control} {...register('title')} />}
          </Field>
          <Field isRequired={kind === 'add'} label={text('cataloguePage.unit')}>
            {(control) => (
              <select {...control} {...register('handlingUnit')}>
                <option value="">—</option>
                {units.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field isRequired={kind === 'add'} label={text('cataloguePage.quarter')}>
            {(control) => (
              <select {...control} {...register('quarter')}>
                <Options empty="—" options={quarters} />
              </select>
            )}
          </Field>
        </>
      )}
      <Field isRequired label={text('cataloguePage.consentOn')}>
        {(control) => (
          <DayInput
            {...control}
            onChange={(day) => setValue('consentOn', day)}
            value={watch('consentOn')}
          />
        )}
      </Field>
      <div className="zs-form__wide">
        <Field isRequired label={text('cataloguePage.reason')}>
          {(control) => <textarea {...control} {...register('reason')} rows={3} />}
        </Field>
      </div>
      <div className="zs-form__wide">
        <FilePicker
          files={files}
          isSingle
          label={text('cataloguePage.consentFile')}
          onChange={setFiles}
        />
      </div>
      <FormButtons error={errors.root?.message}>
        <Button isBusy={isSubmitting} kind="primary" type="submit">
          {text('cataloguePage.amend')}
        </Button>
      </FormButtons>
    </EntryForm>
  )
}

/** Opens the amendment of a published catalogue. */
export const AmendButton = (props: Props) => {
  const [isOpen, setOpen] = useState(false)
  const text = useText()
  const router = useRouter()
  return (
    <>
      <Button onClick={() => setOpen(true)}>{text('cataloguePage.amend')}</Button>
      <Dialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        size="wide"
        title={text('cataloguePage.amend')}
      >
        <AmendForm
          {...props}
          onDone={() => {
            toast.success(text('dutyPage.done'))
            setOpen(false)
            router.refresh()
          }}
        />
      </Dialog>
    </>
  )
}

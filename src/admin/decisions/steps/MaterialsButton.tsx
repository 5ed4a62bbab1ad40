'use client'

import { toast, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useForm } from 'react-hook-form'

import { DayInput } from '@/src/admin/fields/DayInput'
import { Button } from '@/src/admin/ui/Button'
import { Dialog } from '@/src/admin/ui/Dialog'
import { EntryForm } from '@/src/admin/ui/EntryForm'
import { Field } from '@/src/admin/ui/Field'
import { FilePicker, type PickedFile } from '@/src/admin/ui/FilePicker'
import { FormButtons } from '@/src/admin/ui/FormButtons'
import { showRefusal } from '@/src/admin/ui/showRefusal'
import { useApi } from '@/src/admin/useApi'
import { useText } from '@/src/admin/useText'
import type { Day } from '@/src/domain/day'
import { materialKinds, type MaterialKind } from '@/src/domain/decisions/review'
import { labelOf } from '@/src/domain/options'
import { localeOf } from '@/src/i18n/message'

interface Props {
  readonly decision: string
  readonly label: string
  readonly purpose: 'review' | 'discussion'
  /** The materials that must be on the list. */
  readonly kinds: readonly MaterialKind[]
  readonly version: number
  readonly reviewDue: { readonly dueOn: Day; readonly isCertain: boolean }
}

interface Values {
  remarks: Record<string, string>
  wantedOn: string
  reason: string
}

const MaterialsForm = ({
  decision,
  label,
  purpose,
  kinds,
  version,
  reviewDue,
  onDone,
}: Props & { readonly onDone: () => void }) => {
  const text = useText()
  const api = useApi()
  const { i18n } = useTranslation()
  const [files, setFiles] = useState<Readonly<Record<string, PickedFile[]>>>({})
  const listed: readonly MaterialKind[] = [...kinds, 'other']
  const { register, handleSubmit, watch, setValue, setError, clearErrors, formState } =
    useForm<Values>({ defaultValues: { remarks: {}, wantedOn: '', reason: '' } })
  const { errors, isSubmitting } = formState

  const send = handleSubmit(async ({ remarks, wantedOn, reason }) => {
    const materials = listed.flatMap(
      (kind): { kind: string; file: string | null; remark: string | null }[] => {
        const remark = remarks[kind]?.trim() || null
        const picked = files[kind] ?? []
        if (picked.length > 0) return picked.map(({ id }) => ({ kind, file: id, remark }))
        return remark ? [{ kind, file: null, remark }] : []
      },
    )
    try {
      await api(`/decisions/${decision}/${purpose === 'review' ? 'submit-review' : 'materials'}`, {
        method: 'POST',
        body: {
          materials,
          ...(purpose === 'review'
            ? { wantedOn: wantedOn || undefined, reason: reason || undefined }
            : {}),
        },
      })
      onDone()
    } catch (error) {
      showRefusal(error, setError)
    }
  })

  return (
    <EntryForm clearErrors={clearErrors} send={send}>
      <p className="zs-form__wide zs-quiet">
        {purpose === 'review' && text('decisionPage.submitLead', { n: version })}{' '}
        {text('decisionPage.materialsLead')}
      </p>
      <table className="zs-table zs-form__wide">
        <caption className="sr-only">{text('decisionPage.materialsTitle')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('decisionPage.material')}</th>
            <th scope="col">{text('decisionPage.files')}</th>
            <th scope="col">{text('decisionPage.remark')}</th>
          </tr>
        </thead>
        <tbody>
          {listed.map((kind) => {
            const name = labelOf(materialKinds, kind, localeOf(i18n.language))
            return (
              <tr key={kind}>
                <td>{name}</td>
                <td>
                  <FilePicker
                    files={files[kind] ?? []}
                    onChange={(picked) => setFiles((all) => ({ ...all, [kind]: picked }))}
                  />
                </td>
                <td>
                  <input
                    {...register(`remarks.${kind}`)}
                    aria-label={`${name} ${text('decisionPage.remark')}`}
                  />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {purpose === 'review' && (
        <>
          <Field
            hint={
              reviewDue.isCertain
                ? text('decisionPage.wantedHint', { day: reviewDue.dueOn })
                : text('decisionPage.wantedUncertain')
            }
            label={text('decisionPage.wantedOn')}
          >
            {(control) => (
              <DayInput
                {...control}
                onChange={(day) => setValue('wantedOn', day)}
                value={watch('wantedOn')}
              />
            )}
          </Field>
          <Field label={text('decisionPage.shortReason')}>
            {(control) => <input {...control} {...register('reason')} />}
          </Field>
        </>
      )}
      <FormButtons error={errors.root?.message}>
        <Button isBusy={isSubmitting} kind="primary" type="submit">
          {label}
        </Button>
      </FormButtons>
    </EntryForm>
  )
}

/** Opens the list of materials: for the reviewer, or for the discussion. */
export const MaterialsButton = (props: Props) => {
  const [isOpen, setOpen] = useState(false)
  const text = useText()
  const router = useRouter()
  return (
    <>
      <Button kind="primary" onClick={() => setOpen(true)} size="small">
        {props.label}
      </Button>
      <Dialog isOpen={isOpen} onClose={() => setOpen(false)} size="wide" title={props.label}>
        <MaterialsForm
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

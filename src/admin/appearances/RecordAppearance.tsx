'use client'

import { toast, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { useForm } from 'react-hook-form'

import { partsOf, patchOf, type AppearanceDraft } from '@/src/admin/appearances/appearanceDraft'
import { Button } from '@/src/admin/ui/Button'
import { EntryForm } from '@/src/admin/ui/EntryForm'
import { Check } from '@/src/admin/ui/Check'
import { Dialog } from '@/src/admin/ui/Dialog'
import { Field } from '@/src/admin/ui/Field'
import { FilePicker } from '@/src/admin/ui/FilePicker'
import { FormButtons } from '@/src/admin/ui/FormButtons'
import { Options } from '@/src/admin/ui/Options'
import { showRefusal } from '@/src/admin/ui/showRefusal'
import { useApi } from '@/src/admin/useApi'
import { useText } from '@/src/admin/useText'
import {
  absenceReasons,
  attendances,
  headOrigins,
  headPosts,
  staffOrigins,
  type HeadPost,
} from '@/src/domain/litigation/attendance'
import { localeOf } from '@/src/i18n/message'

/** One who can appear as head, as the agency lists them. */
export interface Head {
  readonly name: string
  readonly post: HeadPost
}

/** What the short form needs to know of an appearance. */
export interface AppearanceToRecord {
  readonly id: string
  /** Agency and hour, as the dialog names them. */
  readonly title: string
  /** Before the hearing only the head who will come can be named. */
  readonly hasBegun: boolean
  readonly heads: readonly Head[]
  readonly draft: AppearanceDraft
}

const paths = [
  'attendance',
  'headName',
  'headPost',
  'headOrigin',
  'identityProof',
  'hasSpoken',
  'speechNote',
  'absenceReason',
  'absenceProof',
  'hasStaff',
  'staffOrigin',
  'hasLawyer',
] as const satisfies readonly (keyof AppearanceDraft)[]

const results = attendances.filter(({ value }) => value !== 'pending')

const AppearanceForm = ({
  appearance,
  onDone,
}: {
  readonly appearance: AppearanceToRecord
  readonly onDone: () => void
}) => {
  const { i18n } = useTranslation()
  const locale = localeOf(i18n.language)
  const text = useText()
  const api = useApi()
  const headsId = useId()
  const [names, setNames] = useState<Readonly<Record<string, string>>>({})
  const { register, handleSubmit, watch, setValue, setError, clearErrors, formState } =
    useForm<AppearanceDraft>({ defaultValues: appearance.draft })
  const { errors, isSubmitting } = formState
  const draft = watch()
  const parts = partsOf(draft)

  const nameHead = register('headName', {
    // A head from the list brings the post along.
    onChange: (event: { target: { value: string } }) => {
      const head = appearance.heads.find(({ name }) => name === event.target.value)
      if (head) setValue('headPost', head.post)
    },
  })
  const proof = (field: 'identityProof' | 'absenceProof', label: string) => {
    const id = draft[field]
    return (
      <div className="zs-form__wide">
        <FilePicker
          files={id ? [{ id, name: names[id] ?? text('appearance.onFile') }] : []}
          isSingle
          label={label}
          onChange={([file]) => {
            setValue(field, file?.id ?? null)
            if (file) setNames((known) => ({ ...known, [file.id]: file.name }))
          }}
        />
        {errors[field]?.message && (
          <p className="zs-field__error" role="alert">
            {errors[field]?.message}
          </p>
        )}
      </div>
    )
  }

  const send = handleSubmit(async (values) => {
    if (appearance.hasBegun && values.attendance === 'pending') {
      setError('attendance', { message: text('appearance.choose') })
      return
    }
    try {
      await api(`/appearances/${appearance.id}?depth=0`, {
        method: 'PATCH',
        body: patchOf(values),
      })
      toast.success(text('appearance.saved'))
      onDone()
    } catch (error) {
      showRefusal(error, setError, paths)
    }
  })

  return (
    <EntryForm clearErrors={clearErrors} send={send}>
      <p className="zs-form__wide zs-quiet">{appearance.title}</p>
      {appearance.hasBegun ? (
        <fieldset
          aria-invalid={errors.attendance ? true : undefined}
          className="zs-form__wide zs-choice"
        >
          <legend>{text('appearance.attendance')}</legend>
          {results.map(({ value, label }) => (
            <label key={value}>
              <input {...register('attendance')} type="radio" value={value} />
              {label[locale]}
            </label>
          ))}
          {errors.attendance?.message && (
            <p className="zs-field__error" role="alert">
              {errors.attendance.message}
            </p>
          )}
        </fieldset>
      ) : (
        <p className="zs-form__wide zs-notice">{text('appearance.notYet')}</p>
      )}
      {parts.head && (
        <>
          <Field
            error={errors.headName?.message}
            hint={text('appearance.headNameHint')}
            label={text('appearance.headName')}
          >
            {(control) => (
              <>
                <input {...control} {...nameHead} autoComplete="off" list={headsId} type="text" />
                <datalist id={headsId}>
                  {appearance.heads.map(({ name }) => (
                    <option key={name} value={name} />
                  ))}
                </datalist>
              </>
            )}
          </Field>
          <Field
            error={errors.headPost?.message}
            isRequired={draft.attendance === 'attended'}
            label={text('appearance.headPost')}
          >
            {(control) => (
              <select {...control} {...register('headPost')}>
                <Options empty={text('appearance.none')} options={headPosts} />
              </select>
            )}
          </Field>
        </>
      )}
      {parts.speech && (
        <>
          <Field error={errors.headOrigin?.message} label={text('appearance.headOrigin')}>
            {(control) => (
              <select {...control} {...register('headOrigin')}>
                <Options options={headOrigins} />
              </select>
            )}
          </Field>
          {proof('identityProof', text('appearance.identityProof'))}
          <div className="zs-form__wide">
            <Check {...register('hasSpoken')} label={text('appearance.hasSpoken')} />
          </div>
        </>
      )}
      {parts.speechNote && (
        <div className="zs-form__wide">
          <Field
            error={errors.speechNote?.message}
            hint={text('appearance.speechNoteHint')}
            isRequired
            label={text('appearance.speechNote')}
          >
            {(control) => <textarea {...control} {...register('speechNote')} rows={3} />}
          </Field>
        </div>
      )}
      {parts.excuse && (
        <>
          <div className="zs-form__wide">
            <Field
              error={errors.absenceReason?.message}
              isRequired
              label={text('appearance.absenceReason')}
            >
              {(control) => (
                <select {...control} {...register('absenceReason')}>
                  <Options empty={text('appearance.none')} options={absenceReasons} />
                </select>
              )}
            </Field>
          </div>
          {proof('absenceProof', text('appearance.absenceProof'))}
        </>
      )}
      {parts.others && (
        <>
          <div className="zs-form__wide zs-checks">
            <Check {...register('hasStaff')} label={text('appearance.hasStaff')} />
            <Check {...register('hasLawyer')} label={text('appearance.hasLawyer')} />
          </div>
          {parts.staffOrigin && (
            <Field error={errors.staffOrigin?.message} label={text('appearance.staffOrigin')}>
              {(control) => (
                <select {...control} {...register('staffOrigin')}>
                  <Options empty={text('appearance.none')} options={staffOrigins} />
                </select>
              )}
            </Field>
          )}
          {draft.attendance !== 'attended' && !draft.hasStaff && draft.hasLawyer && (
            <p className="zs-form__wide zs-notice">{text('appearance.lawyerOnly')}</p>
          )}
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

/** Records in one short dialog who came for an agency, who spoke, or why the head did not come. */
export const RecordAppearance = ({
  appearance,
  kind = 'plain',
  size = 'normal',
}: {
  readonly appearance: AppearanceToRecord
  readonly kind?: 'primary' | 'plain'
  readonly size?: 'small' | 'normal'
}) => {
  const [isOpen, setOpen] = useState(false)
  const text = useText()
  const router = useRouter()
  const isRecorded = appearance.draft.attendance !== 'pending'
  const label = text(
    isRecorded
      ? 'appearance.correct'
      : appearance.hasBegun
        ? 'appearance.record'
        : 'appearance.name',
  )
  return (
    <>
      <Button kind={kind} onClick={() => setOpen(true)} size={size}>
        {label}
      </Button>
      <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title={label}>
        <AppearanceForm
          appearance={appearance}
          onDone={() => {
            setOpen(false)
            router.refresh()
          }}
        />
      </Dialog>
    </>
  )
}

'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useForm } from 'react-hook-form'

import { DayInput } from '@/src/admin/fields/DayInput'
import { Button } from '@/src/admin/ui/Button'
import { EntryForm } from '@/src/admin/ui/EntryForm'
import { Dialog } from '@/src/admin/ui/Dialog'
import { Field } from '@/src/admin/ui/Field'
import { FilePicker, type PickedFile } from '@/src/admin/ui/FilePicker'
import { FormButtons } from '@/src/admin/ui/FormButtons'
import { showRefusal } from '@/src/admin/ui/showRefusal'
import { useApi } from '@/src/admin/useApi'
import { useText } from '@/src/admin/useText'
import type { Day } from '@/src/domain/day'
import type { MessageKey } from '@/src/i18n/messages'

/** The actions of a duty as the endpoints name them. */
type Action = 'submit' | 'return' | 'strike-off' | 'waive' | 'move'

interface Values {
  note: string
  reason: string
  dueOn: Day | null
}

const labels: Readonly<Record<Action, MessageKey>> = {
  submit: 'dutyPage.submit',
  'strike-off': 'dutyPage.strikeOff',
  return: 'dutyPage.return',
  waive: 'dutyPage.waive',
  move: 'dutyPage.move',
}

const reasonLabels: Readonly<Record<Exclude<Action, 'submit'>, MessageKey>> = {
  'strike-off': 'dutyPage.remark',
  return: 'dutyPage.returnReason',
  waive: 'dutyPage.reason',
  move: 'dutyPage.reason',
}

/** In the order of the buttons: the main step first, exceptions last. */
const order: readonly Action[] = ['submit', 'strike-off', 'return', 'move', 'waive']

const kindOf = (action: Action): 'primary' | 'plain' | 'danger' =>
  action === 'submit' || action === 'strike-off'
    ? 'primary'
    : action === 'waive'
      ? 'danger'
      : 'plain'

const ActionForm = ({
  action,
  dutyId,
  onDone,
}: {
  readonly action: Action
  readonly dutyId: string
  readonly onDone: () => void
}) => {
  const [files, setFiles] = useState<PickedFile[]>([])
  const { register, handleSubmit, watch, setValue, setError, clearErrors, formState } =
    useForm<Values>({ defaultValues: { note: '', reason: '', dueOn: null } })
  const { errors, isSubmitting } = formState
  const text = useText()
  const api = useApi()

  const send = handleSubmit(async ({ note, reason, dueOn }) => {
    const body =
      action === 'submit'
        ? { note, files: files.map(({ id }) => id) }
        : { reason, ...(dueOn ? { dueOn } : {}) }
    try {
      await api(`/duties/${dutyId}/${action}`, { method: 'POST', body })
      toast.success(text('dutyPage.done'))
      onDone()
    } catch (error) {
      // The dialog stays open with what was entered.
      showRefusal(error, setError, ['note', 'reason', 'dueOn'])
    }
  })

  return (
    <EntryForm clearErrors={clearErrors} send={send}>
      {action === 'submit' ? (
        <>
          <div className="zs-form__wide">
            <Field
              error={errors.note?.message}
              hint={text('dutyPage.noteHint')}
              label={text('dutyPage.note')}
            >
              {(control) => <textarea {...control} {...register('note')} autoFocus rows={6} />}
            </Field>
          </div>
          <div className="zs-form__wide">
            <FilePicker files={files} hint={text('dutyPage.filesHint')} onChange={setFiles} />
          </div>
        </>
      ) : (
        <>
          {action === 'move' && (
            <Field error={errors.dueOn?.message} isRequired label={text('dutyPage.newDueOn')}>
              {(control) => (
                <DayInput
                  {...control}
                  onChange={(day) => setValue('dueOn', day)}
                  value={watch('dueOn')}
                />
              )}
            </Field>
          )}
          <div className="zs-form__wide">
            <Field
              error={errors.reason?.message}
              isRequired={action !== 'strike-off'}
              label={text(reasonLabels[action])}
            >
              {(control) => <textarea {...control} {...register('reason')} autoFocus rows={4} />}
            </Field>
            {action === 'waive' && <p className="zs-notice">{text('dutyPage.waiveWarning')}</p>}
          </div>
        </>
      )}
      <FormButtons error={errors.root?.message}>
        <Button isBusy={isSubmitting} kind={kindOf(action)} type="submit">
          {text(labels[action])}
        </Button>
      </FormButtons>
    </EntryForm>
  )
}

/** Buttons for exactly what this user may do now with the duty; each opens its short form. */
export const DutyActions = ({
  dutyId,
  actions,
}: {
  readonly dutyId: string
  readonly actions: readonly Action[]
}) => {
  const [open, setOpen] = useState<Action | null>(null)
  const text = useText()
  const router = useRouter()
  const close = () => setOpen(null)
  return (
    <>
      {order
        .filter((action) => actions.includes(action))
        .map((action) => (
          <Button key={action} kind={kindOf(action)} onClick={() => setOpen(action)}>
            {text(labels[action])}
          </Button>
        ))}
      <Dialog isOpen={open !== null} onClose={close} title={open ? text(labels[open]) : ''}>
        {open && (
          <ActionForm
            action={open}
            dutyId={dutyId}
            onDone={() => {
              close()
              router.refresh()
            }}
          />
        )}
      </Dialog>
    </>
  )
}

'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useForm } from 'react-hook-form'

import { BulkRows } from '@/src/admin/duties/bulk/BulkRows'
import { DayInput } from '@/src/admin/fields/DayInput'
import { Button } from '@/src/admin/ui/Button'
import { EntryForm } from '@/src/admin/ui/EntryForm'
import { Field } from '@/src/admin/ui/Field'
import { FormButtons } from '@/src/admin/ui/FormButtons'
import { Progress } from '@/src/admin/ui/Progress'
import { showRefusal } from '@/src/admin/ui/showRefusal'
import { useApi } from '@/src/admin/useApi'
import { useText } from '@/src/admin/useText'
import type { Day } from '@/src/domain/day'
import type { MessageKey } from '@/src/i18n/messages'
import type { BulkAction, BulkRow } from '@/src/ledger/bulkDuties'

/** The words of an action. */
export const bulkLabels: Readonly<Record<BulkAction, MessageKey>> = {
  urge: 'bulk.urge',
  'strike-off': 'bulk.strikeOff',
  return: 'bulk.return',
  move: 'bulk.move',
}

interface Values {
  reason: string
  dueOn: Day | null
}

interface Outcome {
  readonly rows: readonly BulkRow[]
  readonly isPreview: boolean
}

/**
 * One action for the ticked duties, in two steps: what it would do to each, then doing it. What is refused is
 * said duty by duty, and the others are done all the same.
 */
export const BulkForm = ({
  action,
  ids,
  onClose,
  onDone,
}: {
  readonly action: BulkAction
  readonly ids: readonly string[]
  readonly onClose: () => void
  /** Called once something was done. */
  readonly onDone: () => void
}) => {
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const { register, handleSubmit, watch, setValue, setError, clearErrors, formState } =
    useForm<Values>({ defaultValues: { reason: '', dueOn: null } })
  const { errors, isSubmitting } = formState
  const text = useText()
  const api = useApi()
  const router = useRouter()

  const isFinished = outcome?.isPreview === false
  const feasible = outcome?.isPreview
    ? outcome.rows.flatMap(({ id, isDone }) => (isDone ? [id] : []))
    : []

  const send = handleSubmit(async ({ reason, dueOn }) => {
    const isPreview = outcome === null
    try {
      const { rows } = await api<{ rows: BulkRow[] }>(
        isPreview ? '/duties/bulk/preview' : '/duties/bulk',
        {
          method: 'POST',
          body: {
            ids: isPreview ? ids : feasible,
            action,
            reason,
            ...(dueOn ? { dueOn } : {}),
          },
        },
      )
      const refused = outcome?.rows.filter(({ isDone }) => !isDone) ?? []
      setOutcome({ rows: [...rows, ...refused], isPreview })
      if (isPreview) return
      onDone()
      router.refresh()
    } catch (error) {
      // The dialog stays open with what was entered.
      showRefusal(error, setError, ['reason', 'dueOn'])
    }
  })

  return (
    <EntryForm clearErrors={clearErrors} send={send}>
      {outcome === null && (
        <>
          <p className="zs-form__wide zs-quiet">{text('bulk.lead', { total: ids.length })}</p>
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
              label={text(action === 'strike-off' ? 'dutyPage.remark' : 'dutyPage.reason')}
            >
              {(control) => <textarea {...control} {...register('reason')} autoFocus rows={3} />}
            </Field>
          </div>
        </>
      )}
      {outcome && (
        <div className="zs-form__wide">
          <BulkRows {...outcome} />
        </div>
      )}
      {isSubmitting && outcome && (
        <div className="zs-form__wide">
          <Progress label={text('bulk.working')} />
        </div>
      )}
      <FormButtons error={errors.root?.message}>
        {isFinished ? (
          <Button autoFocus kind="primary" onClick={onClose}>
            {text('console.close')}
          </Button>
        ) : (
          <>
            {outcome && (
              <Button disabled={isSubmitting} onClick={() => setOutcome(null)}>
                {text('bulk.back')}
              </Button>
            )}
            <Button
              disabled={outcome !== null && feasible.length === 0}
              isBusy={isSubmitting}
              kind="primary"
              type="submit"
            >
              {outcome
                ? text('bulk.confirm', { action: text(bulkLabels[action]), n: feasible.length })
                : text('bulk.preview')}
            </Button>
          </>
        )}
      </FormButtons>
    </EntryForm>
  )
}

'use client'

import { useForm } from 'react-hook-form'

import type { CaseToStep } from '@/src/admin/cases/caseToStep'
import {
  concludedDefendants,
  isSued,
  outcomesFor,
  substantiveOutcomes,
  type OutcomeDraft,
} from '@/src/admin/cases/conclusion'
import { DayInput } from '@/src/admin/fields/DayInput'
import { Button } from '@/src/admin/ui/Button'
import { EntryForm } from '@/src/admin/ui/EntryForm'
import { Check } from '@/src/admin/ui/Check'
import { Field } from '@/src/admin/ui/Field'
import { FormButtons } from '@/src/admin/ui/FormButtons'
import { Options } from '@/src/admin/ui/Options'
import { showRefusal } from '@/src/admin/ui/showRefusal'
import { useApi } from '@/src/admin/useApi'
import { useText } from '@/src/admin/useText'

interface Values {
  concludedOn: string
  defendants: OutcomeDraft[]
}

/** Concludes a case: the day, and the outcome of each defendant. Who lost is derived, never asked. */
export const ConcludeForm = ({
  ofCase,
  onDone,
}: {
  readonly ofCase: CaseToStep
  readonly onDone: () => void
}) => {
  const text = useText()
  const api = useApi()
  const { register, handleSubmit, watch, setValue, setError, clearErrors, formState } =
    useForm<Values>({
      defaultValues: {
        concludedOn: '',
        defendants: ofCase.defendants.map(({ row }) => ({
          outcome: row.outcome ?? '',
          alteredTo: row.alteredTo ?? '',
          hasChangedAct: row.hasChangedAct ?? false,
        })),
      },
    })
  const { errors, isSubmitting } = formState
  const drafts = watch('defendants')

  const send = handleSubmit(async (values) => {
    const rows = ofCase.defendants.map(({ row }) => row)
    const missing = rows.flatMap((row, index) =>
      isSued(row) && !values.defendants[index]?.outcome ? [index] : [],
    )
    if (!values.concludedOn) setError('concludedOn', { message: text('casePage.dayMissing') })
    for (const index of missing) {
      setError(`defendants.${index}.outcome`, { message: text('casePage.outcomeMissing') })
    }
    if (!values.concludedOn || missing.length > 0) return
    try {
      await api(`/cases/${ofCase.id}?depth=0`, {
        method: 'PATCH',
        body: {
          concludedOn: values.concludedOn,
          defendants: concludedDefendants(rows, values.defendants),
        },
      })
      onDone()
    } catch (error) {
      showRefusal(error, setError, [
        'concludedOn',
        ...rows.flatMap(
          (_, index) => [`defendants.${index}.outcome`, `defendants.${index}.alteredTo`] as const,
        ),
      ])
    }
  })

  return (
    <EntryForm clearErrors={clearErrors} send={send}>
      <div className="zs-form__wide">
        <Field error={errors.concludedOn?.message} isRequired label={text('casePage.concludedOn')}>
          {(control) => (
            <DayInput
              {...control}
              onChange={(day) => setValue('concludedOn', day)}
              value={watch('concludedOn')}
            />
          )}
        </Field>
      </div>
      {ofCase.defendants.map(({ name, row }, index) =>
        isSued(row) ? (
          <div className="zs-form__wide zs-form__group" key={row.id ?? index}>
            <Field
              error={errors.defendants?.[index]?.outcome?.message}
              isRequired
              label={text('casePage.outcomeOf', { agency: name })}
            >
              {(control) => (
                <select {...control} {...register(`defendants.${index}.outcome`)}>
                  <Options
                    empty={text('casePage.choose')}
                    options={outcomesFor(ofCase.isFirstInstance)}
                  />
                </select>
              )}
            </Field>
            {drafts[index]?.outcome === 'altered' && (
              <Field
                error={errors.defendants?.[index]?.alteredTo?.message}
                label={text('casePage.alteredToOf', { agency: name })}
              >
                {(control) => (
                  <select {...control} {...register(`defendants.${index}.alteredTo`)}>
                    <Options empty={text('casePage.choose')} options={substantiveOutcomes} />
                  </select>
                )}
              </Field>
            )}
            <Check
              {...register(`defendants.${index}.hasChangedAct`)}
              label={text(
                ofCase.defendants.length > 1 ? 'casePage.changedActOf' : 'casePage.changedAct',
                { agency: name },
              )}
            />
          </div>
        ) : null,
      )}
      <p className="zs-form__wide zs-quiet">{text('casePage.lossDerived')}</p>
      <FormButtons error={errors.root?.message}>
        <Button isBusy={isSubmitting} kind="primary" type="submit">
          {text('casePage.conclude')}
        </Button>
      </FormButtons>
    </EntryForm>
  )
}

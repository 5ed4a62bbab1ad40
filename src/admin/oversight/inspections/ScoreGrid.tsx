'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useFieldArray, useForm } from 'react-hook-form'

import { itemsOf, runningScore, type ScoreRow } from '@/src/admin/oversight/inspections/scoreRows'
import { Button } from '@/src/admin/ui/Button'
import { showRefusal } from '@/src/admin/ui/showRefusal'
import { useApi } from '@/src/admin/useApi'
import { useText } from '@/src/admin/useText'

const blank: ScoreRow = { item: '', maximum: '', deduction: '0', remark: '' }

/** The score card as one table that is typed through with the Tab key, with its running total. */
export const ScoreGrid = ({
  inspectionId,
  rows,
}: {
  readonly inspectionId: string
  readonly rows: readonly ScoreRow[]
}) => {
  const text = useText()
  const api = useApi()
  const router = useRouter()
  const { control, register, handleSubmit, watch, setError, clearErrors, formState, reset } =
    useForm<{ rows: ScoreRow[] }>({
      defaultValues: { rows: rows.length > 0 ? [...rows] : [blank] },
    })
  const { fields, append, remove } = useFieldArray({ control, name: 'rows' })
  const typed = watch('rows')
  const running = runningScore(typed)
  const { errors, isDirty, isSubmitting } = formState

  const send = handleSubmit(async (values) => {
    try {
      await api(`/inspections/${inspectionId}?depth=0`, {
        method: 'PATCH',
        body: { items: itemsOf(values.rows) },
      })
      toast.success(text('inspectionPage.cardSaved'))
      reset(values)
      router.refresh()
    } catch (error) {
      showRefusal(error, setError)
    }
  })

  const cell = (name: `rows.${number}.${keyof ScoreRow}`, label: string, isNumber: boolean) => (
    <input
      aria-label={label}
      {...register(name)}
      className={isNumber ? 'zs-grid__number' : ''}
      inputMode={isNumber ? 'decimal' : 'text'}
      onKeyDown={(event) => {
        // Enter goes on to the next line instead of saving the record around the card.
        if (event.key !== 'Enter') return
        event.preventDefault()
        append(blank)
      }}
    />
  )

  return (
    <div className="zs-grid">
      <table className="zs-table">
        <caption className="sr-only">{text('inspectionPage.card')}</caption>
        <thead>
          <tr>
            <th scope="col">#</th>
            <th className="zs-grid__item" scope="col">
              {text('inspectionPage.item')}
            </th>
            <th scope="col">{text('inspectionPage.maximum')}</th>
            <th scope="col">{text('inspectionPage.deduction')}</th>
            <th className="zs-grid__remark" scope="col">
              {text('inspectionPage.remark')}
            </th>
            <th scope="col">
              <span className="sr-only">{text('inspectionPage.removeRow')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field, index) => (
            <tr
              className={running.problem?.row === index + 1 ? 'zs-grid__wrong' : ''}
              key={field.id}
            >
              <td>{index + 1}</td>
              <td>{cell(`rows.${index}.item`, text('inspectionPage.item'), false)}</td>
              <td>{cell(`rows.${index}.maximum`, text('inspectionPage.maximum'), true)}</td>
              <td>{cell(`rows.${index}.deduction`, text('inspectionPage.deduction'), true)}</td>
              <td>{cell(`rows.${index}.remark`, text('inspectionPage.remark'), false)}</td>
              <td>
                <Button
                  aria-label={text('inspectionPage.removeRow')}
                  onClick={() => remove(index)}
                  size="small"
                >
                  ✕
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="zs-grid__foot">
        <Button onClick={() => append(blank)} size="small">
          {text('inspectionPage.addRow')}
        </Button>
        <span aria-live="polite">
          {running.problem
            ? text(running.problem.key, { row: running.problem.row })
            : running.score !== null
              ? text('inspectionPage.running', { score: running.score, outOf: running.outOf })
              : ''}
        </span>
        <Button
          disabled={!isDirty}
          isBusy={isSubmitting}
          kind="primary"
          onClick={(event) => {
            clearErrors()
            void send(event)
          }}
          size="small"
        >
          {text('inspectionPage.saveCard')}
        </Button>
      </div>
      {errors.root?.message && (
        <p className="zs-form__error" role="alert">
          {errors.root.message}
        </p>
      )}
    </div>
  )
}

'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useFieldArray, useForm } from 'react-hook-form'

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
import {
  departsFromMajority,
  meetingKinds,
  meetingResults,
  speechPositions,
  type MeetingResult,
  type SpeechPosition,
} from '@/src/domain/decisions/meeting'

interface Row {
  name: string
  position: SpeechPosition
  opinion: string
  isHead: boolean
}

interface Values {
  kind: string
  heldOn: string
  attendees: string
  speeches: Row[]
  result: MeetingResult
  headReason: string
}

const row = (isHead: boolean): Row => ({ name: '', position: 'agree', opinion: '', isHead })

const names = (text: string): string[] =>
  text
    .split(/[\n、，,；;]/)
    .map((one) => one.trim())
    .filter(Boolean)

const MeetingForm = ({
  decision,
  version,
  onDone,
}: {
  readonly decision: string
  readonly version: number
  readonly onDone: () => void
}) => {
  const text = useText()
  const api = useApi()
  const [minutes, setMinutes] = useState<PickedFile[]>([])
  const { control, register, handleSubmit, watch, setValue, setError, clearErrors, formState } =
    useForm<Values>({
      defaultValues: {
        kind: 'executive',
        heldOn: '',
        attendees: '',
        speeches: [row(false), row(false), row(true)],
        result: 'passed',
        headReason: '',
      },
    })
  const { fields, insert, remove } = useFieldArray({ control, name: 'speeches' })
  const { errors, isSubmitting } = formState
  const departs = departsFromMajority({
    speeches: watch('speeches').filter(({ name, isHead }) => name.trim() !== '' || isHead),
    result: watch('result'),
  })

  const send = handleSubmit(async ({ attendees, speeches, ...values }) => {
    try {
      await api(`/decisions/${decision}/discussion`, {
        method: 'POST',
        body: {
          meeting: {
            ...values,
            version,
            attendees: names(attendees),
            speeches: speeches.filter(({ name }) => name.trim() !== ''),
            minutes: minutes[0]?.id ?? null,
          },
        },
      })
      onDone()
    } catch (error) {
      showRefusal(error, setError)
    }
  })

  const cells = (index: number) => ({
    name: `speeches.${index}.name` as const,
    position: `speeches.${index}.position` as const,
    opinion: `speeches.${index}.opinion` as const,
    isHead: `speeches.${index}.isHead` as const,
  })

  return (
    <EntryForm clearErrors={clearErrors} send={send}>
      <Field isRequired label={text('decisionPage.meetingKind')}>
        {(attributes) => (
          <select {...attributes} {...register('kind')}>
            <Options options={meetingKinds} />
          </select>
        )}
      </Field>
      <Field isRequired label={text('decisionPage.heldOn')}>
        {(attributes) => (
          <DayInput
            {...attributes}
            onChange={(day) => setValue('heldOn', day)}
            value={watch('heldOn')}
          />
        )}
      </Field>
      <div className="zs-form__wide">
        <Field
          hint={text('decisionPage.onePerLine')}
          isRequired
          label={text('decisionPage.attendees')}
        >
          {(attributes) => <textarea {...attributes} {...register('attendees')} rows={2} />}
        </Field>
      </div>
      <table className="zs-table zs-form__wide">
        <caption>{text('decisionPage.speeches')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('decisionPage.speaker')}</th>
            <th scope="col">{text('decisionPage.isHead')}</th>
            <th scope="col">{text('decisionPage.position')}</th>
            <th scope="col">{text('decisionPage.opinion')}</th>
            <th scope="col">
              <span className="sr-only">{text('decisionPage.removeSpeech')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field, index) => {
            const cell = cells(index)
            return (
              <tr key={field.id}>
                <td>
                  <input aria-label={text('decisionPage.speaker')} {...register(cell.name)} />
                </td>
                <td>
                  <input
                    aria-label={text('decisionPage.isHead')}
                    type="checkbox"
                    {...register(cell.isHead)}
                  />
                </td>
                <td>
                  <select aria-label={text('decisionPage.position')} {...register(cell.position)}>
                    <Options options={speechPositions} />
                  </select>
                </td>
                <td>
                  <input aria-label={text('decisionPage.opinion')} {...register(cell.opinion)} />
                </td>
                <td>
                  <Button
                    aria-label={text('decisionPage.removeSpeech')}
                    onClick={() => remove(index)}
                    size="small"
                  >
                    ✕
                  </Button>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <div className="zs-form__wide">
        <Button onClick={() => insert(Math.max(fields.length - 1, 0), row(false))} size="small">
          {text('decisionPage.addSpeech')}
        </Button>
      </div>
      <Field isRequired label={text('decisionPage.result')}>
        {(attributes) => (
          <select {...attributes} {...register('result')}>
            <Options options={meetingResults} />
          </select>
        )}
      </Field>
      <FilePicker
        files={minutes}
        isSingle
        label={text('decisionPage.minutes')}
        onChange={setMinutes}
      />
      {departs && (
        <div className="zs-form__wide">
          <Field
            hint={text('decisionPage.departs')}
            isRequired
            label={text('decisionPage.headReason')}
          >
            {(attributes) => <textarea {...attributes} {...register('headReason')} rows={2} />}
          </Field>
        </div>
      )}
      <FormButtons error={errors.root?.message}>
        <Button isBusy={isSubmitting} kind="primary" type="submit">
          {text('decisionPage.saveMeeting')}
        </Button>
      </FormButtons>
    </EntryForm>
  )
}

/** Opens the record of a collective discussion of the present version. */
export const MeetingButton = ({
  decision,
  version,
}: {
  readonly decision: string
  readonly version: number
}) => {
  const [isOpen, setOpen] = useState(false)
  const text = useText()
  const router = useRouter()
  return (
    <>
      <Button kind="primary" onClick={() => setOpen(true)} size="small">
        {text('decisionPage.discussion')}
      </Button>
      <Dialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        size="wide"
        title={`${text('decisionPage.meetingTitle')} · ${text('decisionPage.versionN', { n: version })}`}
      >
        <MeetingForm
          decision={decision}
          onDone={() => {
            toast.success(text('dutyPage.done'))
            setOpen(false)
            router.refresh()
          }}
          version={version}
        />
      </Dialog>
    </>
  )
}

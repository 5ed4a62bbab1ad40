'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useCallback, useRef, useState } from 'react'
import { useForm } from 'react-hook-form'

import { DayInput } from '@/src/admin/fields/DayInput'
import { Button } from '@/src/admin/ui/Button'
import { EntryForm } from '@/src/admin/ui/EntryForm'
import { Dialog } from '@/src/admin/ui/Dialog'
import { Field } from '@/src/admin/ui/Field'
import { FilePicker, type PickedFile } from '@/src/admin/ui/FilePicker'
import { Finder, type Found } from '@/src/admin/ui/Finder'
import { FormButtons } from '@/src/admin/ui/FormButtons'
import { Options } from '@/src/admin/ui/Options'
import { showRefusal } from '@/src/admin/ui/showRefusal'
import { useApi } from '@/src/admin/useApi'
import { useText } from '@/src/admin/useText'
import type { Day } from '@/src/domain/day'
import { observationModes } from '@/src/domain/papers/observations'

interface HeldHearing {
  readonly id: string
  readonly caseNumber: string | null
  readonly court: string | null
  readonly heldOn: Day
}

interface Values {
  hearing: Found | null
  mode: string
  heldOn: Day | null
  headcount: string
  lesson: string
}

const SHOWN = 12

const plain = (text: string): string => text.normalize('NFKC').toLowerCase()

const foundOf = ({ id, caseNumber, court, heldOn }: HeldHearing): Found => ({
  id,
  title: caseNumber ?? id,
  detail: heldOn,
  remark: court ?? '',
})

/** Finds a hearing that was held in the year, by number, court or day; the list is asked for once. */
const useHearings = (year: string) => {
  const api = useApi()
  const asked = useRef<Promise<HeldHearing[]> | null>(null)
  return useCallback(
    async (typed: string): Promise<Found[]> => {
      asked.current ??= api<{ docs: HeldHearing[] }>(`/observations/hearings?year=${year}`).then(
        ({ docs }) => docs,
      )
      const words = plain(typed.trim())
      const hearings = await asked.current.catch(() => {
        asked.current = null
        return []
      })
      return hearings
        .map(foundOf)
        .filter(({ title, detail, remark }) =>
          plain(`${title} ${detail} ${remark}`).includes(words),
        )
        .slice(0, SHOWN)
    },
    [api, year],
  )
}

const ObservationForm = ({
  dutyId,
  year,
  onDone,
}: {
  readonly dutyId: string
  readonly year: string
  readonly onDone: () => void
}) => {
  const [files, setFiles] = useState<PickedFile[]>([])
  const { register, handleSubmit, watch, setValue, setError, clearErrors, formState } =
    useForm<Values>({
      defaultValues: { hearing: null, mode: 'on-site', heldOn: null, headcount: '', lesson: '' },
    })
  const { errors, isSubmitting } = formState
  const text = useText()
  const api = useApi()
  const search = useHearings(year)

  const send = handleSubmit(async ({ hearing, mode, heldOn, headcount, lesson }) => {
    const body = {
      duty: dutyId,
      hearing: hearing?.id ?? null,
      mode,
      ...(heldOn ? { heldOn } : {}),
      headcount: headcount === '' ? null : Number(headcount),
      signIn: files[0]?.id ?? null,
      lesson,
    }
    try {
      await api('/observations', { method: 'POST', body })
      toast.success(text('observationForm.done'))
      onDone()
    } catch (error) {
      // The dialog stays open with what was entered.
      showRefusal(error, setError, ['hearing', 'mode', 'heldOn', 'headcount', 'lesson'])
    }
  })

  return (
    <EntryForm clearErrors={clearErrors} send={send}>
      <div className="zs-form__wide">
        <Field
          error={errors.hearing?.message}
          hint={text('observationForm.hearingHint', { year })}
          isRequired
          label={text('observationForm.hearing')}
        >
          {(control) => (
            <Finder
              {...control}
              autoFocus
              listLabel={text('observationForm.hearing')}
              nothing={text('observationForm.noHearing')}
              onChange={(found) => {
                setValue('hearing', found)
                if (found?.detail) setValue('heldOn', found.detail)
              }}
              search={search}
              value={watch('hearing')}
            />
          )}
        </Field>
      </div>
      <Field error={errors.mode?.message} label={text('observationForm.mode')}>
        {(control) => (
          <select {...control} {...register('mode')}>
            <Options options={observationModes} />
          </select>
        )}
      </Field>
      <Field error={errors.heldOn?.message} label={text('observationForm.heldOn')}>
        {(control) => (
          <DayInput
            {...control}
            onChange={(day) => setValue('heldOn', day)}
            value={watch('heldOn')}
          />
        )}
      </Field>
      <Field error={errors.headcount?.message} label={text('observationForm.headcount')}>
        {(control) => <input {...control} {...register('headcount')} min={1} type="number" />}
      </Field>
      <div className="zs-form__wide">
        <FilePicker
          files={files}
          isSingle
          label={text('observationForm.signIn')}
          onChange={setFiles}
        />
      </div>
      <div className="zs-form__wide">
        <Field error={errors.lesson?.message} label={text('observationForm.lesson')}>
          {(control) => <textarea {...control} {...register('lesson')} rows={4} />}
        </Field>
      </div>
      <FormButtons error={errors.root?.message}>
        <Button isBusy={isSubmitting} kind="primary" type="submit">
          {text('console.save')}
        </Button>
      </FormButtons>
    </EntryForm>
  )
}

/** Records one observed hearing for the quota of a year, in one dialog. */
export const RecordObservation = ({
  dutyId,
  year,
}: {
  readonly dutyId: string
  readonly year: string
}) => {
  const [isOpen, setIsOpen] = useState(false)
  const text = useText()
  const router = useRouter()
  const close = () => setIsOpen(false)
  return (
    <>
      <Button kind="primary" onClick={() => setIsOpen(true)}>
        {text('observationForm.title')}
      </Button>
      <Dialog isOpen={isOpen} onClose={close} title={text('observationForm.title')}>
        <ObservationForm
          dutyId={dutyId}
          onDone={() => {
            close()
            router.refresh()
          }}
          year={year}
        />
      </Dialog>
    </>
  )
}

'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useForm } from 'react-hook-form'

import { DayInput } from '@/src/admin/fields/DayInput'
import { recordUrl } from '@/src/links/listUrl'
import { Button } from '@/src/admin/ui/Button'
import { Choices, type Choice } from '@/src/admin/ui/Choices'
import { Dialog } from '@/src/admin/ui/Dialog'
import { EntryForm } from '@/src/admin/ui/EntryForm'
import { Field } from '@/src/admin/ui/Field'
import { FormButtons } from '@/src/admin/ui/FormButtons'
import { Options } from '@/src/admin/ui/Options'
import { showRefusal } from '@/src/admin/ui/showRefusal'
import { useApi } from '@/src/admin/useApi'
import { useText } from '@/src/admin/useText'
import { todayInShanghai } from '@/src/domain/day'
import type { Option } from '@/src/domain/options'

interface FormTaskForceProps {
  readonly caseId: string
  readonly units: readonly Option[]
  readonly engagements: readonly Choice[]
  /** The user, who leads unless another is named. */
  readonly ownName: string
}

interface Values {
  leadUnit: string
  leaderName: string
  formedOn: string
  goals: string
  members: string
}

const names = ['leadUnit', 'leaderName', 'formedOn', 'goals', 'members'] as const

const Form = ({ caseId, units, engagements, ownName }: FormTaskForceProps) => {
  const text = useText()
  const api = useApi()
  const router = useRouter()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const { register, handleSubmit, watch, setValue, setError, clearErrors, formState } =
    useForm<Values>({
      defaultValues: {
        leadUnit: units[0]?.value ?? '',
        leaderName: ownName,
        formedOn: todayInShanghai(new Date()),
        goals: '',
        members: '',
      },
    })
  const { errors, isSubmitting } = formState
  const send = handleSubmit(async ({ members, ...values }) => {
    const body = {
      case: caseId,
      ...values,
      members: members
        .split(/[、，,;；\n]+/u)
        .map((name) => name.trim())
        .filter(Boolean)
        .map((name) => ({ name })),
      engagements: chosen,
    }
    try {
      const { doc } = await api<{ doc: { id: string } }>('/task-forces?depth=0', {
        method: 'POST',
        body,
      })
      router.push(recordUrl('task-forces', doc.id))
    } catch (error) {
      showRefusal(error, setError, [...names])
    }
  })
  return (
    <EntryForm clearErrors={clearErrors} send={send}>
      <Field error={errors.leadUnit?.message} isRequired label={text('taskForcePage.leadUnit')}>
        {(control) => (
          <select {...control} {...register('leadUnit')}>
            <Options options={units} />
          </select>
        )}
      </Field>
      <Field
        error={errors.leaderName?.message}
        hint={text('taskForcePage.leaderHint')}
        isRequired
        label={text('taskForcePage.leaderName')}
      >
        {(control) => <input {...control} {...register('leaderName')} />}
      </Field>
      <Field error={errors.formedOn?.message} isRequired label={text('taskForcePage.formedOn')}>
        {(control) => (
          <DayInput
            {...control}
            onChange={(day) => setValue('formedOn', day)}
            value={watch('formedOn')}
          />
        )}
      </Field>
      <Field
        error={errors.members?.message}
        hint={text('taskForcePage.membersHint')}
        label={text('taskForcePage.members')}
      >
        {(control) => <input {...control} {...register('members')} />}
      </Field>
      <div className="zs-form__wide">
        <Field error={errors.goals?.message} isRequired label={text('taskForcePage.goals')}>
          {(control) => <textarea {...control} {...register('goals')} rows={3} />}
        </Field>
      </div>
      <div className="zs-form__wide">
        <Choices
          choices={engagements}
          chosen={chosen}
          empty={text('taskForcePage.noEngagements')}
          onChange={setChosen}
          title={text('taskForcePage.assisting')}
        />
      </div>
      <FormButtons error={errors.root?.message}>
        <Button isBusy={isSubmitting} kind="primary" type="submit">
          {text('taskForcePage.form')}
        </Button>
      </FormButtons>
    </EntryForm>
  )
}

/** Forms the task force of a case in one dialog. */
export const FormTaskForce = (props: FormTaskForceProps) => {
  const [isOpen, setOpen] = useState(false)
  const text = useText()
  return (
    <>
      <Button onClick={() => setOpen(true)} size="small">
        {text('taskForcePage.form')}
      </Button>
      <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title={text('taskForcePage.form')}>
        <Form {...props} />
      </Dialog>
    </>
  )
}

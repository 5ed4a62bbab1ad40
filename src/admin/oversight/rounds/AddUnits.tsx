'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useForm } from 'react-hook-form'

import { Button } from '@/src/admin/ui/Button'
import { Check } from '@/src/admin/ui/Check'
import { Dialog } from '@/src/admin/ui/Dialog'
import { FormButtons } from '@/src/admin/ui/FormButtons'
import { showRefusal } from '@/src/admin/ui/showRefusal'
import { useApi } from '@/src/admin/useApi'
import { useText } from '@/src/admin/useText'

interface Unit {
  readonly id: string
  readonly name: string
}

interface AddUnitsProps {
  readonly roundId: string
  /** Units of one layer that nobody has visited this year and that this round does not list yet. */
  readonly units: readonly Unit[]
}

const UnitsForm = ({ roundId, units, onDone }: AddUnitsProps & { readonly onDone: () => void }) => {
  const text = useText()
  const api = useApi()
  const { register, handleSubmit, setError, setValue, formState } = useForm<{ chosen: string[] }>({
    defaultValues: { chosen: [] },
  })
  const send = handleSubmit(async ({ chosen }) => {
    if (chosen.length === 0) {
      setError('root', { message: text('roundPage.chooseUnits') })
      return
    }
    try {
      // Read anew: somebody else may have added units meanwhile.
      const round = await api<{ units?: object[] | null }>(`/supervision-rounds/${roundId}?depth=0`)
      await api(`/supervision-rounds/${roundId}?depth=0`, {
        method: 'PATCH',
        body: { units: [...(round.units ?? []), ...chosen.map((unit) => ({ unit }))] },
      })
      onDone()
    } catch (error) {
      showRefusal(error, setError)
    }
  })
  return (
    <form className="zs-form" noValidate onSubmit={(event) => void send(event)}>
      <div className="zs-form__wide zs-checks zs-checks--list">
        {units.map(({ id, name }) => (
          <Check key={id} label={name} value={id} {...register('chosen')} />
        ))}
      </div>
      <FormButtons error={formState.errors.root?.message}>
        <Button
          onClick={() =>
            setValue(
              'chosen',
              units.map(({ id }) => id),
            )
          }
        >
          {text('roundPage.chooseAll')}
        </Button>
        <Button isBusy={formState.isSubmitting} kind="primary" type="submit">
          {text('roundPage.addUnits')}
        </Button>
      </FormButtons>
    </form>
  )
}

/** Takes units that nobody has visited yet into a round, several at once. */
export const AddUnits = (props: AddUnitsProps) => {
  const [isOpen, setIsOpen] = useState(false)
  const text = useText()
  const router = useRouter()
  if (props.units.length === 0) return null
  const close = () => setIsOpen(false)
  return (
    <>
      <Button onClick={() => setIsOpen(true)} size="small">
        {text('roundPage.addUnits')}
      </Button>
      <Dialog isOpen={isOpen} onClose={close} title={text('roundPage.addUnits')}>
        <UnitsForm
          {...props}
          onDone={() => {
            toast.success(text('roundPage.added'))
            close()
            router.refresh()
          }}
        />
      </Dialog>
    </>
  )
}

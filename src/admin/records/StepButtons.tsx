'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import type { Step } from '@/src/admin/records/step'
import { StepForm } from '@/src/admin/records/StepForm'
import { Button } from '@/src/admin/ui/Button'
import { Dialog } from '@/src/admin/ui/Dialog'
import { useText } from '@/src/admin/useText'

/** Buttons for exactly the steps that this reader may take with a record; each opens its short dialog. */
export const StepButtons = ({
  address,
  steps,
  size,
}: {
  /** Of the record below `/api`, such as `/inspections/ID`. */
  readonly address: string
  readonly steps: readonly Step[]
  readonly size?: 'small' | 'normal'
}) => {
  const [open, setOpen] = useState<Step | null>(null)
  const text = useText()
  const router = useRouter()
  const close = () => setOpen(null)
  return (
    <>
      {steps.map((step) => (
        <Button key={step.name} kind={step.kind} onClick={() => setOpen(step)} size={size}>
          {step.label}
        </Button>
      ))}
      <Dialog isOpen={open !== null} onClose={close} title={open?.label ?? ''}>
        {open && (
          <StepForm
            address={open.address ?? `${address}/${open.name}`}
            onDone={(isGone) => {
              toast.success(text('dutyPage.done'))
              close()
              if (isGone) router.push(`/admin/collections/${address.split('/')[1] ?? ''}`)
              else router.refresh()
            }}
            step={open}
          />
        )}
      </Dialog>
    </>
  )
}

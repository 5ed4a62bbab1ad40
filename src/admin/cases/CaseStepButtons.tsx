'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { ConcludeForm } from '@/src/admin/cases/ConcludeForm'
import type { CaseToStep } from '@/src/admin/cases/caseToStep'
import { DayStepForm, type DayStep } from '@/src/admin/cases/DayStepForm'
import type { CaseStep } from '@/src/admin/cases/stepsOfCase'
import { QuickHearing } from '@/src/admin/hearings/QuickHearing'
import { Button } from '@/src/admin/ui/Button'
import { Dialog } from '@/src/admin/ui/Dialog'
import { useText } from '@/src/admin/useText'
import type { MessageKey } from '@/src/i18n/messages'

const labels: Readonly<Record<Exclude<CaseStep, 'hear'>, MessageKey>> = {
  serve: 'casePage.serve',
  conclude: 'casePage.conclude',
  resultServed: 'casePage.resultServed',
  effective: 'casePage.effective',
}

/** The open steps of a case, each in a short dialog; the first is the usual next one. */
export const CaseStepButtons = ({
  ofCase,
  steps,
}: {
  readonly ofCase: CaseToStep
  readonly steps: readonly CaseStep[]
}) => {
  const [open, setOpen] = useState<DayStep | 'conclude' | null>(null)
  const text = useText()
  const router = useRouter()
  const close = () => setOpen(null)
  const done = () => {
    toast.success(text('casePage.saved'))
    close()
    router.refresh()
  }
  return (
    <>
      {steps.map((step, index) => {
        const kind = index === 0 ? 'primary' : 'plain'
        return step === 'hear' ? (
          <QuickHearing
            key={step}
            kind={kind}
            ofCase={{
              id: ofCase.id,
              title: ofCase.caseNumber,
              remark: ofCase.court,
              detail: ofCase.defendants.map(({ name }) => name).join('、'),
            }}
          />
        ) : (
          <Button key={step} kind={kind} onClick={() => setOpen(step)}>
            {text(labels[step])}
          </Button>
        )
      })}
      <Dialog isOpen={open !== null} onClose={close} title={open ? text(labels[open]) : ''}>
        {open === 'conclude' && <ConcludeForm ofCase={ofCase} onDone={done} />}
        {open && open !== 'conclude' && (
          <DayStepForm caseId={ofCase.id} onDone={done} step={open} />
        )}
      </Dialog>
    </>
  )
}

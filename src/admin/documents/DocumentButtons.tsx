'use client'

import { toast, useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import {
  IssueForm,
  RegenerateForm,
  UploadForm,
  VoidForm,
  type DocumentToStep,
} from '@/src/admin/documents/DocumentForms'
import { Button, ButtonLink } from '@/src/admin/ui/Button'
import { Dialog } from '@/src/admin/ui/Dialog'
import { useText } from '@/src/admin/useText'
import type { MessageKey } from '@/src/i18n/messages'

/** The actions of a document as its endpoints name them. */
type Action = 'issue' | 'regenerate' | 'upload' | 'void'

const labels: Readonly<Record<Action, MessageKey>> = {
  issue: 'documentPage.issue',
  regenerate: 'documentPage.regenerate',
  upload: 'documentPage.upload',
  void: 'documentPage.void',
}

const forms = {
  issue: IssueForm,
  regenerate: RegenerateForm,
  upload: UploadForm,
  void: VoidForm,
} as const

const order: readonly Action[] = ['issue', 'upload', 'regenerate', 'void']

const kindOf = (action: Action): 'primary' | 'plain' | 'danger' =>
  action === 'issue' ? 'primary' : action === 'void' ? 'danger' : 'plain'

/** Buttons for exactly what this user may do now with the document, and the download. */
export const DocumentButtons = ({
  document,
  actions,
}: {
  readonly document: DocumentToStep
  readonly actions: readonly Action[]
}) => {
  const [open, setOpen] = useState<Action | null>(null)
  const isModified = useFormModified()
  const text = useText()
  const router = useRouter()
  const close = () => setOpen(null)
  const begin = (action: Action) => {
    // What the server would issue is what was saved.
    if (isModified) toast.warning(text('documentPage.saveFirst'))
    else setOpen(action)
  }
  const Form = open ? forms[open] : null
  return (
    <>
      {order
        .filter((action) => actions.includes(action))
        .map((action) => (
          <Button key={action} kind={kindOf(action)} onClick={() => begin(action)}>
            {text(labels[action])}
          </Button>
        ))}
      <ButtonLink
        href={`/api/official-documents/${document.id}/file`}
        isDownload
        kind={document.state === 'issued' ? 'primary' : 'plain'}
      >
        {text('documentPage.download')}
      </ButtonLink>
      <Dialog
        isOpen={open !== null}
        onClose={close}
        size={open === 'regenerate' ? 'wide' : 'normal'}
        title={open ? text(labels[open]) : ''}
      >
        {Form && (
          <Form
            document={document}
            onDone={() => {
              toast.success(text('documentPage.done'))
              close()
              router.refresh()
            }}
          />
        )}
      </Dialog>
    </>
  )
}

'use client'

import { useEffect, useId, useRef, type ReactNode } from 'react'

import { useText } from '@/src/admin/useText'

interface DialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly title: string
  readonly size?: 'normal' | 'wide'
  readonly children: ReactNode
}

/** A modal dialog: the browser keeps the focus inside, Esc and the cross close it. */
export const Dialog = ({ isOpen, onClose, title, size = 'normal', children }: DialogProps) => {
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  const text = useText()
  useEffect(() => {
    const dialog = ref.current
    if (isOpen && !dialog?.open) dialog?.showModal()
    if (!isOpen && dialog?.open) dialog.close()
  }, [isOpen])
  return (
    <dialog
      aria-labelledby={id}
      className={`zs-dialog zs-dialog--${size}`}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      ref={ref}
    >
      {isOpen && (
        <>
          <header className="zs-dialog__header">
            <h2 id={id}>{title}</h2>
            <button
              aria-label={text('console.close')}
              className="zs-dialog__close"
              onClick={onClose}
              type="button"
            >
              ✕
            </button>
          </header>
          <div className="zs-dialog__body">{children}</div>
        </>
      )}
    </dialog>
  )
}

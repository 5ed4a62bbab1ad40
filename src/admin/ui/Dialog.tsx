'use client'

import { useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

import { useText } from '@/src/admin/useText'

interface DialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly title: string
  readonly size?: 'normal' | 'wide'
  readonly children: ReactNode
}

const OpenDialog = ({ onClose, title, size = 'normal', children }: Omit<DialogProps, 'isOpen'>) => {
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  const text = useText()
  useLayoutEffect(() => {
    const dialog = ref.current
    dialog?.showModal()
    // Closing before it leaves the page gives the focus back to the button that opened it.
    return () => dialog?.close()
  }, [])
  return (
    <dialog
      aria-labelledby={id}
      className={`zs-dialog zs-dialog--${size}`}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      // The form of the record around it must not be submitted with the one inside.
      onSubmit={(event) => event.stopPropagation()}
      ref={ref}
    >
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
    </dialog>
  )
}

/**
 * A modal dialog: the browser keeps the focus inside, Esc and the cross close it. It stands outside the
 * page's own forms, so that it may hold one.
 */
export const Dialog = ({ isOpen, ...rest }: DialogProps) =>
  isOpen ? createPortal(<OpenDialog {...rest} />, document.body) : null

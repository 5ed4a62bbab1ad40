'use client'

import type { ReactNode, SyntheticEvent } from 'react'

interface EntryFormProps {
  /** `clearErrors` of react-hook-form: what the server refused before must not stop the next try. */
  readonly clearErrors: () => void
  /** What `handleSubmit` of react-hook-form gives. */
  readonly send: (event: SyntheticEvent) => Promise<void>
  readonly children: ReactNode
}

/** A form of react-hook-form in the grid of our dialogs; the browser's own messages stay away. */
export const EntryForm = ({ clearErrors, send, children }: EntryFormProps) => (
  <form
    className="zs-form"
    noValidate
    onSubmit={(event) => {
      clearErrors()
      void send(event)
    }}
  >
    {children}
  </form>
)

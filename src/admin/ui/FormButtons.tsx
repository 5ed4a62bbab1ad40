'use client'

import type { ReactNode } from 'react'

/** The buttons of a form, and above them what the server refused. */
export const FormButtons = ({
  error,
  children,
}: {
  readonly error?: string | undefined
  readonly children: ReactNode
}) => (
  <>
    {error && (
      <p className="zs-form__wide zs-form__error" role="alert">
        {error}
      </p>
    )}
    <div className="zs-form__buttons">{children}</div>
  </>
)

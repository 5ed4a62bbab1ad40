'use client'

import { useId, type ReactNode } from 'react'

import { useText } from '@/src/admin/useText'

interface ControlProps {
  readonly id: string
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: true
  readonly 'aria-required'?: true
}

interface FieldProps {
  readonly label: string
  readonly hint?: string | undefined
  /** The message of react-hook-form or of the server for this field. */
  readonly error?: string | undefined
  readonly isRequired?: boolean
  /** The control, with what ties label, hint and error to it: `{(control) => <input {...control} {...register('x')} />}`. */
  readonly children: (control: ControlProps) => ReactNode
}

/** Label, control, hint and error of one field of a form. */
export const Field = ({ label, hint, error, isRequired = false, children }: FieldProps) => {
  const id = useId()
  const text = useText()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={error ? 'zs-field zs-field--wrong' : 'zs-field'}>
      <label className="zs-field__label" htmlFor={id}>
        {label}
        {isRequired && (
          <span className="zs-field__required" title={text('console.required')}>
            *
          </span>
        )}
      </label>
      {children({
        id,
        ...(described ? { 'aria-describedby': described } : {}),
        ...(error ? { 'aria-invalid': true } : {}),
        ...(isRequired ? { 'aria-required': true } : {}),
      })}
      {hint && (
        <p className="zs-field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="zs-field__error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  )
}

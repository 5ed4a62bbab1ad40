'use client'

import { useId, type InputHTMLAttributes, type Ref } from 'react'

/** A checkbox with its words behind it; the rest goes to the input, such as `register('x')`. */
export const Check = ({
  label,
  hint,
  ...rest
}: { readonly label: string; readonly hint?: string } & InputHTMLAttributes<HTMLInputElement> & {
    readonly ref?: Ref<HTMLInputElement>
  }) => {
  const id = useId()
  return (
    <div className="zs-check">
      <input {...rest} aria-describedby={hint ? `${id}-hint` : undefined} id={id} type="checkbox" />
      <label htmlFor={id}>{label}</label>
      {hint && <small id={`${id}-hint`}>{hint}</small>}
    </div>
  )
}

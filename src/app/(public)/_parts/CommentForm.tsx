'use client'

import { useId, useState } from 'react'
import { useForm } from 'react-hook-form'

interface Values {
  text: string
  name: string
  contact: string
  website: string
}

/** The words of the form, handed in: the catalogue of the console is not sent to the public. */
type Words = Readonly<
  Record<
    | 'text'
    | 'textHint'
    | 'name'
    | 'contact'
    | 'contactHint'
    | 'trap'
    | 'send'
    | 'sending'
    | 'sent'
    | 'sentText'
    | 'another'
    | 'textMissing'
    | 'tooLong'
    | 'failed',
    string
  >
>

const messageOf = (body: unknown): string | undefined =>
  (body as { errors?: { message?: string }[] } | null)?.errors?.[0]?.message

/**
 * The form for a comment. Where no script runs the browser posts it itself, and the server leads back to the page.
 */
export const CommentForm = ({
  slug,
  limits,
  words,
}: {
  readonly slug: string
  readonly limits: { readonly text: number; readonly name: number; readonly contact: number }
  readonly words: Words
}) => {
  const id = useId()
  const [code, setCode] = useState<string | null>(null)
  const { register, handleSubmit, reset, setError, clearErrors, formState } = useForm<Values>()
  const { errors, isSubmitting } = formState
  const address = `/api/public/consultations/${slug}/comments`

  const send = handleSubmit(async (values) => {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(values),
    }).catch(() => null)
    const body: unknown = await response?.json().catch(() => null)
    if (!response?.ok) {
      setError('root', { message: messageOf(body) ?? words.failed })
      return
    }
    setCode((body as { code: string }).code)
    reset()
  })

  if (code)
    return (
      <div className="sent" role="status">
        <strong>{words.sent}</strong>
        <p>
          {words.sentText} <code>{code}</code>
        </p>
        <button onClick={() => setCode(null)} type="button">
          {words.another}
        </button>
      </div>
    )

  return (
    <form
      action={address}
      method="post"
      noValidate
      onSubmit={(event) => {
        clearErrors()
        void send(event)
      }}
    >
      <label htmlFor={`${id}-text`}>{words.text}</label>
      <textarea
        {...register('text', {
          validate: (value) => value.trim().length > 1 || words.textMissing,
          maxLength: { value: limits.text, message: words.tooLong },
        })}
        aria-describedby={`${id}-hint${errors.text ? ` ${id}-error` : ''}`}
        aria-invalid={errors.text ? true : undefined}
        id={`${id}-text`}
        maxLength={limits.text}
        required
        rows={8}
      />
      <p className="hint" id={`${id}-hint`}>
        {words.textHint}
      </p>
      {errors.text && (
        <p className="refusal" id={`${id}-error`} role="alert">
          {errors.text.message}
        </p>
      )}
      <label htmlFor={`${id}-name`}>{words.name}</label>
      <input
        {...register('name')}
        autoComplete="name"
        id={`${id}-name`}
        maxLength={limits.name}
        type="text"
      />
      <label htmlFor={`${id}-contact`}>{words.contact}</label>
      <input
        {...register('contact')}
        aria-describedby={`${id}-contact-hint`}
        autoComplete="tel"
        id={`${id}-contact`}
        maxLength={limits.contact}
        type="text"
      />
      <p className="hint" id={`${id}-contact-hint`}>
        {words.contactHint}
      </p>
      <div aria-hidden="true" className="trap">
        <label htmlFor={`${id}-website`}>{words.trap}</label>
        <input
          {...register('website')}
          autoComplete="off"
          id={`${id}-website`}
          tabIndex={-1}
          type="text"
        />
      </div>
      {errors.root && (
        <p className="refusal" role="alert">
          {errors.root.message}
        </p>
      )}
      <button disabled={isSubmitting} type="submit">
        {isSubmitting ? words.sending : words.send}
      </button>
    </form>
  )
}

import { Link } from '@payloadcms/ui'
import type { ButtonHTMLAttributes, ReactNode } from 'react'

interface Looks {
  /** `primary` for the one main action of a place, `danger` for what cannot be taken back. */
  readonly kind?: 'primary' | 'plain' | 'danger' | undefined
  readonly size?: 'small' | 'normal' | undefined
  readonly children: ReactNode
}

const classesOf = ({ kind = 'plain', size = 'normal' }: Omit<Looks, 'children'>): string =>
  `zs-button zs-button--${kind} zs-button--${size}`

/** A button. Inside a form it submits only with `type="submit"`. */
export const Button = ({
  kind,
  size,
  isBusy = false,
  disabled,
  children,
  ...rest
}: Looks & { readonly isBusy?: boolean } & ButtonHTMLAttributes<HTMLButtonElement>) => (
  <button
    type="button"
    {...rest}
    aria-busy={isBusy || undefined}
    className={classesOf({ kind, size })}
    disabled={disabled || isBusy}
  >
    {children}
  </button>
)

/** A link that looks like a button. `isDownload` for addresses that answer with a file. */
export const ButtonLink = ({
  kind,
  size,
  href,
  isDownload = false,
  children,
}: Looks & { readonly href: string; readonly isDownload?: boolean }) =>
  isDownload ? (
    <a className={classesOf({ kind, size })} download href={href}>
      {children}
    </a>
  ) : (
    <Link className={classesOf({ kind, size })} href={href} prefetch={false}>
      {children}
    </Link>
  )

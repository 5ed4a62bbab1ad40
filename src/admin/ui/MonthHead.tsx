import type { ReactNode } from 'react'

import type { Text } from '@/src/admin/textOf'
import { ButtonLink } from '@/src/admin/ui/Button'
import { addToMonth, type Month } from '@/src/domain/monthGrid'

interface MonthHeadProps {
  readonly month: Month
  readonly text: Text
  /** The address of the page with another month. */
  readonly hrefOf: (month: Month) => string
  /** The way back to the present, and its name. */
  readonly present: { readonly href: string; readonly label: string }
  /** Whether the holidays of the year are published. */
  readonly isPublished: boolean
  /** What the heading says besides the month. */
  readonly children?: ReactNode
}

/** The head of a month's page: the month, the ways to others, and a warning where its holidays are unknown. */
export const MonthHead = ({
  month,
  text,
  hrefOf,
  present,
  isPublished,
  children,
}: MonthHeadProps) => (
  <div className="zs-month__head">
    <ButtonLink href={hrefOf(addToMonth(month, -1))} size="small">
      ‹ {text('calendar.before')}
    </ButtonLink>
    <h2>
      {text('calendar.month', { year: month.slice(0, 4), month: Number(month.slice(5)) })}
      {children}
    </h2>
    <ButtonLink href={hrefOf(addToMonth(month, 1))} size="small">
      {text('calendar.next')} ›
    </ButtonLink>
    <ButtonLink href={present.href} size="small">
      {present.label}
    </ButtonLink>
    {!isPublished && <span className="zs-tone-amber">{text('calendar.unpublished')}</span>}
  </div>
)

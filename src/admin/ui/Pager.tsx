import { Link } from '@payloadcms/ui'

import type { Text } from '@/src/admin/textOf'

interface PagerProps {
  /** Counted from 1. */
  readonly page: number
  readonly pages: number
  readonly addressOf: (page: number) => string
  readonly text: Text
}

/** Leads to the pages before and behind; nothing where there is one page. */
export const Pager = ({ page, pages, addressOf, text }: PagerProps) =>
  pages > 1 ? (
    <nav aria-label={text('pager.pages')} className="zs-pager">
      {page > 1 && (
        <Link href={addressOf(page - 1)} prefetch={false} rel="prev">
          {text('pager.before')}
        </Link>
      )}
      <span>{text('pager.where', { page, pages })}</span>
      {page < pages && (
        <Link href={addressOf(page + 1)} prefetch={false} rel="next">
          {text('pager.next')}
        </Link>
      )}
    </nav>
  ) : null

import { consolePage } from '@/src/admin/consolePage'
import { pages } from '@/src/admin/pages'
import { EmptyState } from '@/src/admin/ui/EmptyState'

/** Placeholder until the page is built. */
export const InboxPage = consolePage({
  title: pages.inbox.title,
  roles: pages.inbox.roles,
  Content: ({ text }) => <EmptyState title={text('console.comingSoon')} />,
})

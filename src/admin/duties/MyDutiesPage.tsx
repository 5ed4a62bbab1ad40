import { consolePage } from '@/src/admin/consolePage'
import { pages } from '@/src/admin/pages'
import { EmptyState } from '@/src/admin/ui/EmptyState'

/** Placeholder until the page is built. */
export const MyDutiesPage = consolePage({
  title: pages.myDuties.title,
  roles: pages.myDuties.roles,
  Content: ({ text }) => <EmptyState title={text('console.comingSoon')} />,
})

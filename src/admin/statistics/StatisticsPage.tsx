import { consolePage } from '@/src/admin/consolePage'
import { pages } from '@/src/admin/pages'
import { EmptyState } from '@/src/admin/ui/EmptyState'

/** Placeholder until the page is built. */
export const StatisticsPage = consolePage({
  title: pages.statistics.title,
  roles: pages.statistics.roles,
  Content: ({ text }) => <EmptyState title={text('console.comingSoon')} />,
})

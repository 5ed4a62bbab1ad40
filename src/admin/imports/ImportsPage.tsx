import { consolePage } from '@/src/admin/consolePage'
import { pages } from '@/src/admin/pages'
import { EmptyState } from '@/src/admin/ui/EmptyState'

/** Placeholder until the page is built. */
export const ImportsPage = consolePage({
  title: pages.imports.title,
  roles: pages.imports.roles,
  Content: ({ text }) => <EmptyState title={text('console.comingSoon')} />,
})

import type { Config } from 'payload'

import { pages, type Page } from '@/src/admin/pages'

type AdminComponents = NonNullable<NonNullable<Config['admin']>['components']>

const viewOf = ({ component, path }: Page) => ({ Component: component, path, exact: true })

/** Components and pages of the console beyond Payload's own. */
export const views: AdminComponents = {
  graphics: { Logo: '/src/admin/shell/Logo#Logo', Icon: '/src/admin/shell/Icon#Icon' },
  Nav: '/src/admin/nav/Menu#Menu',
  header: ['/src/admin/shell/DemoBanner#DemoBanner'],
  beforeLogin: ['/src/admin/shell/LoginIntro#LoginIntro'],
  actions: ['/src/admin/shell/HeaderTools#HeaderTools'],
  views: Object.fromEntries(Object.values(pages).map((page: Page) => [page.key, viewOf(page)])),
}

import { pages, pageUrl, type Page } from '@/src/admin/pages'
import type { Role } from '@/src/domain/roles'

/** One link of the menu. `id` is stable for tests and styles. */
export interface MenuEntry {
  readonly id: string
  readonly label: string
  readonly href: string
}

export interface MenuGroup {
  readonly label: string
  readonly entries: readonly MenuEntry[]
}

type LabelOf = (page: Page) => string

const entryOf = (page: Page, labelOf: LabelOf): MenuEntry => ({
  id: `nav-page-${page.key}`,
  label: labelOf(page),
  href: pageUrl(page),
})

const mayOpen =
  (role: Role) =>
  (page: Page): boolean =>
    page.roles.includes(role)

const all: readonly Page[] = Object.values(pages)

/** The pages that stand above the groups, because the day begins there. */
export const topEntries = (role: Role, labelOf: LabelOf): readonly MenuEntry[] =>
  all.filter((page) => !page.follows && mayOpen(role)(page)).map((page) => entryOf(page, labelOf))

/** The groups of collections with our pages put behind the collections they follow. */
export const withPages = (
  groups: readonly MenuGroup[],
  role: Role,
  labelOf: LabelOf,
): readonly MenuGroup[] =>
  groups.map(({ label, entries }) => ({
    label,
    entries: entries.flatMap((entry) => [
      entry,
      ...all
        .filter((page) => page.follows && entry.id === `nav-${page.follows}`)
        .filter(mayOpen(role))
        .map((page) => entryOf(page, labelOf)),
    ]),
  }))

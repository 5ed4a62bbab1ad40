'use client'

import { Link, NavGroup } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'

import type { MenuEntry, MenuGroup } from '@/src/admin/nav/menu'
import { useText } from '@/src/admin/useText'

interface MenuLinksProps {
  readonly top: readonly MenuEntry[]
  readonly groups: readonly MenuGroup[]
  /** Numbers beside entries, by the entry's id. */
  readonly badges: Readonly<Record<string, number>>
}

const MOST_SHOWN = 99

const isAt = (pathname: string, href: string): boolean =>
  href === '/admin' ? pathname === href : pathname === href || pathname.startsWith(`${href}/`)

/** The links of the menu; the one of the present page is marked. */
export const MenuLinks = ({ top, groups, badges }: MenuLinksProps) => {
  const pathname = usePathname()
  const text = useText()
  const linkOf = ({ id, label, href }: MenuEntry) => {
    const isHere = isAt(pathname, href)
    const badge = badges[id]
    return (
      <Link
        aria-current={isHere ? 'page' : undefined}
        className={isHere ? 'zs-menu__link zs-menu__link--here' : 'zs-menu__link'}
        href={href}
        id={id}
        key={id}
        prefetch={false}
      >
        <span>{label}</span>
        {badge !== undefined && (
          <span className="zs-menu__badge" title={text('console.unread', { n: badge })}>
            {badge > MOST_SHOWN ? `${MOST_SHOWN}+` : badge}
          </span>
        )}
      </Link>
    )
  }
  return (
    <>
      <div className="zs-menu__top">{top.map(linkOf)}</div>
      {groups.map(({ label, entries }) => (
        <NavGroup key={label} label={label}>
          {entries.map(linkOf)}
        </NavGroup>
      ))}
    </>
  )
}

import { getTranslation } from '@payloadcms/translations'
import { NavHamburger, NavWrapper } from '@payloadcms/next/client'
import { Logout } from '@payloadcms/ui'
import { EntityType, groupNavItems, type EntityToGroup } from '@payloadcms/ui/shared'
import type { ServerProps, VisibleEntities } from 'payload'

import { activeUser } from '@/access/atoms'
import { countUnread } from '@/src/admin/nav/countUnread'
import { topEntries, withPages, type MenuGroup } from '@/src/admin/nav/menu'
import { MenuLinks } from '@/src/admin/nav/MenuLinks'
import { OpenMenu } from '@/src/admin/nav/OpenMenu'
import { pages, type Page } from '@/src/admin/pages'
import { Icon } from '@/src/admin/shell/Icon'
import { textOf } from '@/src/admin/textOf'

interface MenuProps extends ServerProps {
  readonly visibleEntities: VisibleEntities
}

/** The collections and globals that the user may see, grouped and ordered as `src/collections.ts` has them. */
const collectionGroups = ({
  payload,
  permissions,
  i18n,
  visibleEntities,
}: MenuProps): MenuGroup[] => {
  if (!permissions) return []
  const entities: EntityToGroup[] = [
    ...payload.config.collections
      .filter(({ slug }) => visibleEntities.collections.includes(slug))
      .map((entity) => ({ type: EntityType.collection, entity }) as const),
    ...payload.config.globals
      .filter(({ slug }) => visibleEntities.globals.includes(slug))
      .map((entity) => ({ type: EntityType.global, entity }) as const),
  ]
  return groupNavItems(entities, permissions, i18n).map(({ label, entities: members }) => ({
    label,
    entries: members.map(({ slug, type, label: name }) => ({
      id: `nav-${slug}`,
      label: getTranslation(name, i18n),
      href: `/admin/${type === EntityType.global ? 'globals' : 'collections'}/${slug}`,
    })),
  }))
}

/**
 * The menu: the day's pages first, then the fields of work in the order of the work. Payload draws it on
 * its page for addresses that do not exist too, and hands over no request there.
 */
export const Menu = async (props: MenuProps) => {
  const { i18n, payload } = props
  const user = activeUser({ user: props.user ?? null })
  if (!user) return null
  const text = textOf({ i18n })
  const labelOf = ({ title }: Page) => text(title)
  const unread = await countUnread(payload, user)
  return (
    <NavWrapper baseClass="nav">
      <OpenMenu />
      <nav aria-label={text('console.mainMenu')} className="nav__wrap zs-menu">
        <div className="zs-menu__brand">
          <Icon />
          <span>{text('console.product')}</span>
        </div>
        <MenuLinks
          badges={unread ? { [`nav-page-${pages.inbox.key}`]: unread } : {}}
          groups={withPages(collectionGroups(props), user.role, labelOf)}
          top={[
            { id: 'nav-desk', label: text('console.dashboard'), href: '/admin' },
            ...topEntries(user.role, labelOf),
          ]}
        />
        <div className="nav__controls">
          <Logout />
        </div>
      </nav>
      <div className="nav__header">
        <div className="nav__header-content">
          <NavHamburger baseClass="nav" />
        </div>
      </div>
    </NavWrapper>
  )
}

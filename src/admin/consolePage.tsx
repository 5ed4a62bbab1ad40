import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, HydrateAuthProvider, SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import type { ComponentType, ReactNode } from 'react'

import { guardView } from '@/src/admin/guardView'
import { textOf, type Text } from '@/src/admin/textOf'
import type { Role } from '@/src/domain/roles'
import type { MessageKey } from '@/src/i18n/messages'
import type { User } from '@/src/payload-types'

/** What the content of a page is given. Read data with `req`, `user` and `overrideAccess: false`. */
export interface ConsolePageProps {
  readonly req: PayloadRequest
  readonly user: User
  readonly text: Text
  readonly searchParams: Readonly<Record<string, string | string[] | undefined>>
}

interface ConsolePage {
  readonly title: MessageKey
  /** One sentence under the heading. */
  readonly lead?: MessageKey
  /** Who may see it; everyone who is signed in where none are named. */
  readonly roles?: readonly Role[]
  /** Pages above this one, between the desk and it. */
  readonly parents?: readonly { readonly label: MessageKey; readonly url: string }[]
  /** Buttons at the right of the heading. */
  readonly Actions?: (props: ConsolePageProps) => ReactNode
  readonly Content: (props: ConsolePageProps) => ReactNode | Promise<ReactNode>
}

/**
 * A page of our own inside the console: guarded, with menu, breadcrumbs and heading. Register it in
 * `src/admin/pages.ts`, which also puts it in the menu.
 */
export const consolePage = ({
  title,
  lead,
  roles,
  parents = [],
  Actions,
  Content,
}: ConsolePage): ComponentType<AdminViewServerProps> => {
  const Page = async (props: AdminViewServerProps) => {
    const user = guardView(props, roles)
    const { permissions, req, visibleEntities, locale } = props.initPageResult
    const text = textOf(req)
    const given: ConsolePageProps = { req, user, text, searchParams: props.searchParams ?? {} }
    const trail = [
      ...parents.map(({ label, url }) => ({ label: text(label), url })),
      { label: text(title) },
    ]
    return (
      <DefaultTemplate
        i18n={req.i18n}
        locale={locale}
        params={props.params}
        payload={req.payload}
        permissions={permissions}
        req={req}
        searchParams={props.searchParams}
        user={user}
        viewActions={req.payload.config.admin.components.actions}
        visibleEntities={{
          collections: visibleEntities.collections,
          globals: visibleEntities.globals,
        }}
      >
        <HydrateAuthProvider permissions={permissions} />
        <SetStepNav nav={trail} />
        <Gutter className="zs-page">
          <header className="zs-page__header">
            <div>
              <h1>{text(title)}</h1>
              {lead && <p className="zs-page__lead">{text(lead)}</p>}
            </div>
            {Actions && <div className="zs-page__actions">{Actions(given)}</div>}
          </header>
          {await Content(given)}
        </Gutter>
      </DefaultTemplate>
    )
  }
  return Page
}

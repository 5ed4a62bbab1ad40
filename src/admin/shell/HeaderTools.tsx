import type { ServerProps } from 'payload'

import { activeUser } from '@/access/atoms'
import { LanguageSwitch } from '@/src/admin/shell/LanguageSwitch'
import { textOf } from '@/src/admin/textOf'
import { localeOf } from '@/src/i18n/message'
import { roles } from '@/src/domain/roles'

/** At the right of every page's header: who is signed in, and the language. */
export const HeaderTools = ({ i18n, user }: Pick<ServerProps, 'i18n' | 'user'>) => {
  const me = activeUser({ user: user ?? null })
  const role = roles.find(({ value }) => value === me?.role)
  return (
    <div className="zs-header-tools">
      {me && (
        <span className="zs-header-tools__who" title={textOf({ i18n })('console.signedInAs')}>
          {me.name}
          {role && (
            <span className="zs-header-tools__role">{role.label[localeOf(i18n.language)]}</span>
          )}
        </span>
      )}
      <LanguageSwitch />
    </div>
  )
}

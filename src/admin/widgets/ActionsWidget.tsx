import type { WidgetServerProps } from 'payload'

import { QuickHearing } from '@/src/admin/hearings/QuickHearing'
import { hearingRoles } from '@/src/admin/hearings/stepsOfHearing'
import { pages, pageUrl } from '@/src/admin/pages'
import { ButtonLink } from '@/src/admin/ui/Button'
import { widgetContext } from '@/src/admin/widgets/widgetContext'
import type { Role } from '@/src/domain/roles'
import type { MessageKey } from '@/src/i18n/messages'

interface Action {
  readonly label: MessageKey
  readonly href: string
  readonly roles: readonly Role[]
}

/** What each role does most often, the most frequent first. */
const actions: readonly Action[] = [
  { label: 'console.imports', href: pageUrl(pages.imports), roles: pages.imports.roles },
  { label: 'desk.newCase', href: '/admin/collections/cases/create', roles: hearingRoles },
  {
    label: 'desk.newSuggestion',
    href: '/admin/collections/judicial-suggestions/create',
    roles: hearingRoles,
  },
  { label: 'console.myDuties', href: pageUrl(pages.myDuties), roles: ['agency'] },
  { label: 'console.inbox', href: pageUrl(pages.inbox), roles: ['agency'] },
  { label: 'myMatters.title', href: pageUrl(pages.myMatters), roles: pages.myMatters.roles },
  { label: 'desk.newUser', href: '/admin/collections/users/create', roles: ['system-admin'] },
  { label: 'desk.audit', href: '/admin/collections/audit-events', roles: ['system-admin'] },
  { label: 'desk.deliveries', href: '/admin/collections/deliveries', roles: ['system-admin'] },
]

/** Greeting and quick actions. */
export const ActionsWidget = (props: WidgetServerProps) => {
  const context = widgetContext(props)
  if (!context) return null
  const { user, text, viewer } = context
  const registers = hearingRoles.includes(user.role)
  const own = actions.filter(({ roles }) => roles.includes(user.role))
  return (
    <div className="zs-desk-top">
      <h1>
        {text('desk.greeting', { name: user.name })}
        <span>{viewer.today}</span>
      </h1>
      <div className="zs-desk-top__actions">
        {registers && <QuickHearing />}
        {own.length === 0 && <p>{text('desk.noActions')}</p>}
        {own.map(({ label, href }, index) => (
          <ButtonLink href={href} key={href} kind={index === 0 && !registers ? 'primary' : 'plain'}>
            {text(label)}
          </ButtonLink>
        ))}
      </div>
    </div>
  )
}

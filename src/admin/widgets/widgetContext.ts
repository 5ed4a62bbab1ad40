import type { WidgetServerProps } from 'payload'

import { activeUser, idOf } from '@/access/atoms'
import type { Viewer } from '@/src/admin/lists/presets'
import { textOf, type Text } from '@/src/admin/textOf'
import { now, today } from '@/src/domain/clock'
import type { User } from '@/src/payload-types'

/** What every widget needs: the request to read with, its user, the words, and who looks at it when. */
export interface WidgetContext {
  readonly req: WidgetServerProps['req']
  readonly user: User
  readonly text: Text
  readonly viewer: Viewer
}

/** The context of a widget; null where nobody is signed in. */
export const widgetContext = ({ req }: Pick<WidgetServerProps, 'req'>): WidgetContext | null => {
  const user = activeUser(req)
  if (!user) return null
  return {
    req,
    user,
    text: textOf(req),
    viewer: { role: user.role, agency: idOf(user.agency), today: today(req), now: now(req) },
  }
}

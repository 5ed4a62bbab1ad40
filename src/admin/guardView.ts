import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { activeUser, isRole } from '@/access/atoms'
import { type Role } from '@/src/domain/roles'
import type { User } from '@/src/payload-types'

/**
 * Where to send somebody who may not see a page of the console; null for those who may. Visitors are
 * asked to sign in and come back to `address`.
 *
 * @param roles who may see the page; everyone who is signed in where none are named
 */
export const refusal = (
  user: User | null,
  roles: readonly Role[] | undefined,
  address: string,
): string | null => {
  if (!user) return `/admin/login?redirect=${encodeURIComponent(address)}`
  return roles && !isRole(user, ...roles) ? '/admin/unauthorized' : null
}

const addressOf = ({ params, searchParams }: AdminViewServerProps): string => {
  const segments = [params?.segments ?? []].flat()
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(searchParams ?? {})) {
    for (const one of [value ?? []].flat()) query.append(name, one)
  }
  const text = query.toString()
  return `/admin/${segments.join('/')}${text ? `?${text}` : ''}`
}

/**
 * The user of a page of our own. Payload serves such pages to everybody, so each begins with this call;
 * it ends the rendering by a redirect where the user may not be there.
 */
export const guardView = (props: AdminViewServerProps, roles?: readonly Role[]): User => {
  const user = activeUser(props.initPageResult.req)
  const elsewhere = refusal(user, roles, addressOf(props))
  return user && !elsewhere ? user : redirect(elsewhere ?? '/admin/login')
}

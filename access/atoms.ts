import type { Access, CollectionConfig, FieldAccess, PayloadRequest, Where } from 'payload'

import { idOf } from '@/src/domain/idOf'
import type { Role } from '@/src/domain/roles'
import type { User } from '@/src/payload-types'

export { idOf }

/** The signed-in user of a request; null for visitors and for accounts that were deactivated. */
export const activeUser = (req: Pick<PayloadRequest, 'user'>): User | null =>
  req.user && req.user.isActive !== false ? req.user : null

/** Whether the user holds one of the roles. */
export const isRole = (user: User | null, ...roles: readonly Role[]): user is User =>
  user !== null && roles.includes(user.role)

/** The access functions of a collection. */
export type Policy = NonNullable<CollectionConfig['access']>

/** What a role may reach: everything, nothing, or the rows that a query selects. */
export type Scope = (user: User) => boolean | Where

export const everything: Scope = () => true

const equalsOwn =
  (own: (user: User) => string | null) =>
  (path: string): Scope =>
  (user) => {
    const id = own(user)
    return id ? { [path]: { equals: id } } : false
  }

/** Rows of the user's own region. `path` is an indexed relationship on the row itself. */
export const inOwnRegion = equalsOwn((user) => idOf(user.region))
/** Rows of the user's own region and of the regions below it; for those whose region may be the prefecture. */
export const underOwnRegion = (path: string): Scope =>
  anyOf(inOwnRegion(path), inOwnRegion(`${path}.parent`))
/** Rows of the user's own organization. */
export const ofOwnAgency = equalsOwn((user) => idOf(user.agency))
/** Rows of the user's own court. */
export const ofOwnCourt = equalsOwn((user) => idOf(user.court))
/** Rows that name the user. */
export const ofSelf = equalsOwn((user) => user.id)

/** Rows that any of the scopes reaches. */
export const anyOf =
  (...scopes: readonly Scope[]): Scope =>
  (user) => {
    const results = scopes.map((scope) => scope(user)).filter((result) => result !== false)
    if (results.length === 0) return false
    if (results.includes(true)) return true
    return { or: results as Where[] }
  }

/** Rows that all of the scopes reach. */
export const allOf =
  (...scopes: readonly Scope[]): Scope =>
  (user) => {
    const results = scopes.map((scope) => scope(user))
    if (results.includes(false)) return false
    const queries = results.filter((result) => typeof result === 'object')
    return queries.length === 0 ? true : { and: queries }
  }

/** Rows that a query selects, whoever asks. */
export const where =
  (query: Where): Scope =>
  () =>
    query

/**
 * Collection access from a table role → scope. A role that the table does not name reaches nothing.
 * NB Payload ignores a `Where` on create: use {@link allow} there and a hook that forces the scope.
 */
export const scoped =
  (table: Partial<Record<Role, Scope>>): Access =>
  ({ req }) => {
    const user = activeUser(req)
    return user ? (table[user.role]?.(user) ?? false) : false
  }

/** No row: a list is empty, and is not refused, for those who may have rows tomorrow. */
export const noRows: Where = { id: { exists: false } }

/** One role by an access function of its own, everybody else by another. */
export const roleOr =
  (role: Role, ofRole: Access, ofOthers: Access): Access =>
  (args) =>
    isRole(activeUser(args.req), role) ? ofRole(args) : ofOthers(args)

/** Access for the named roles, without regard to rows. */
export const allow =
  (...roles: readonly Role[]): Access =>
  ({ req }) =>
    isRole(activeUser(req), ...roles)

/** Field access for the named roles. */
export const allowField =
  (...roles: readonly Role[]): FieldAccess =>
  ({ req }) =>
    isRole(activeUser(req), ...roles)

/** Access for everyone who is signed in. */
export const signedIn: Access = ({ req }) => activeUser(req) !== null

/** Access for nobody: only our own operations, which override access, get there. */
export const nobody: Access = () => false

/** Whether the console shows a collection in the user's menu; rights never depend on it. */
export const hiddenUnless =
  (...roles: readonly Role[]) =>
  ({ user }: { user: unknown }): boolean =>
    !isRole(user as User | null, ...roles)

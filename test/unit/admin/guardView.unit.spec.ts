import { describe, expect, it } from '@jest/globals'

import { guardView, refusal } from '@/src/admin/guardView'
import { roles } from '@/src/domain/roles'
import type { User } from '@/src/payload-types'

const userOf = (role: User['role'], isActive = true) => ({ id: 'u', role, isActive }) as User

type Props = Parameters<typeof guardView>[0]
const propsOf = (user: User | null) =>
  ({
    initPageResult: { req: { user } },
    params: { segments: ['statistics'] },
    searchParams: { by: 'region' },
  }) as unknown as Props

/** Where Next is told to go: it throws an error that carries the address. */
const redirectionOf = (work: () => unknown): string => {
  try {
    work()
  } catch (error) {
    return String((error as { digest?: string }).digest)
  }
  return 'none'
}

describe('pages of our own', () => {
  it('send visitors to the sign-in, and back to the page afterwards', () => {
    expect(redirectionOf(() => guardView(propsOf(null)))).toContain(
      `/admin/login?redirect=${encodeURIComponent('/admin/statistics?by=region')}`,
    )
  })

  it('treat a deactivated account as a visitor', () => {
    expect(redirectionOf(() => guardView(propsOf(userOf('prefecture-office', false))))).toContain(
      '/admin/login',
    )
  })

  it('let in the named roles and nobody else', () => {
    const allowed = roles.filter(
      ({ value }) => refusal(userOf(value), ['county-office', 'court'], '/admin/x') === null,
    )
    expect(allowed.map(({ value }) => value)).toEqual(['county-office', 'court'])
    expect(redirectionOf(() => guardView(propsOf(userOf('officer')), ['court']))).toContain(
      '/admin/unauthorized',
    )
    expect(guardView(propsOf(userOf('court')), ['court']).role).toBe('court')
  })
})

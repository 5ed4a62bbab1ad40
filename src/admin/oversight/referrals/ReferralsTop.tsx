import type { ServerProps } from 'payload'

import { activeUser, isRole } from '@/access/atoms'
import { ProposeReferrals } from '@/src/admin/oversight/referrals/ProposeReferrals'
import { textOf } from '@/src/admin/textOf'
import { today } from '@/src/domain/clock'
import { yearOf } from '@/src/domain/day'

/** Above the list of referrals: the yearly analysis, for the offices. */
export const ReferralsTop = ({ i18n, user }: ServerProps) => {
  const me = activeUser({ user: user ?? null })
  if (!isRole(me, 'prefecture-office', 'county-office')) return null
  return (
    <section className="zs-coverage">
      <ProposeReferrals year={yearOf(today())} />
      <span className="zs-quiet">{textOf({ i18n })('referralPage.proposeRule')}</span>
    </section>
  )
}

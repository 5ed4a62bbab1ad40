import { instant } from '@/seed/demo/days'
import type { DemoStep, PlannedCase } from '@/seed/demo/facts'
import type { PendingHearing } from '@/seed/demo/pendingCases'
import { agencyIn, placeOf } from '@/seed/demo/places'
import { remandOf } from '@/seed/demo/remands'
import { addDays, type Day } from '@/src/domain/day'

const SLUG = '522324'

/** A case that a remand has re-opened lately: out of the loss rate, and heard again soon. */
export const reopenedSteps = (
  today: Day,
): { first: PlannedCase; history: DemoStep[]; hearing: PendingHearing } => {
  const concludedOn = addDays(today, -180)
  const first: PlannedCase = {
    key: 'reopened',
    slug: SLUG,
    court: placeOf(SLUG).court,
    instance: 'first',
    procedure: 'ordinary',
    cause: '房屋拆迁补偿',
    plaintiffs: [{ name: '原告甲', kind: 'person' }],
    defendants: [
      {
        agency: agencyIn(SLUG, 'urban-construction'),
        role: 'sole',
        outcome: 'revoked',
        headAttended: 'yes',
        headSpoke: 'no',
      },
    ],
    filedOn: addDays(today, -330),
    servedOn: null,
    serviceMode: null,
    heardOn: addDays(today, -200),
    concludedOn,
    resultServedOn: concludedOn,
    effectiveOn: null,
  }
  const remand = remandOf(first, addDays(today, -45))
  const recorded = (one: PlannedCase): DemoStep => ({
    kind: 'case',
    at: instant(one.concludedOn ?? one.filedOn, '12:00'),
    case: one,
  })
  return {
    first,
    history: [recorded(first), recorded(remand)],
    hearing: { on: 11, registered: -3, receipts: 'agency' },
  }
}

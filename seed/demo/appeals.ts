import { weekdayFrom, weekdayUpTo } from '@/seed/demo/days'
import type { PlannedCase, PlannedDefendant } from '@/seed/demo/facts'
import { INTERMEDIATE_COURT } from '@/seed/demo/places'
import type { Random } from '@/seed/demo/random'
import { addDays, daysBetween, yearOf, type Day } from '@/src/domain/day'
import { isJudged, isLoss } from '@/src/domain/litigation/loss'

/** What an appeal court did, in the order in which the demo deals it out. */
const dispositions = [
  'affirmed',
  'affirmed',
  'altered',
  'affirmed',
  'withdrawal-granted',
  'affirmed',
] as const
type Disposition = (typeof dispositions)[number]

/** Appeals a year, so that the prefecture stays within 56 lost cases of all instances. */
const APPEALS_A_YEAR = 9
const LOST_APPEALS_A_YEAR = 5
/** Appeals that are still pending. */
const PENDING = 4

const hasLost = ({ defendants }: Pick<PlannedCase, 'defendants'>): boolean =>
  defendants.some(({ outcome }) => isLoss(outcome))

const canBeAppealed = (one: PlannedCase): boolean =>
  one.court !== INTERMEDIATE_COURT &&
  one.resultServedOn !== null &&
  one.defendants.some(({ outcome }) => isJudged(outcome))

const resultOf = (
  disposition: Disposition,
  defendant: PlannedDefendant,
): Pick<PlannedDefendant, 'outcome' | 'alteredTo'> =>
  disposition === 'altered'
    ? {
        outcome: 'altered',
        alteredTo: isLoss(defendant.outcome) ? 'rejected-claims' : 'revoked',
      }
    : { outcome: disposition }

const appealOf = (first: PlannedCase, disposition: Disposition | null): PlannedCase => {
  const filedOn = weekdayFrom(addDays(first.resultServedOn ?? first.filedOn, 18))
  const concludedOn = disposition ? weekdayUpTo(addDays(filedOn, 70), filedOn) : null
  return {
    key: `second-${first.key}`,
    slug: first.slug,
    court: INTERMEDIATE_COURT,
    instance: 'second',
    procedure: 'ordinary',
    cause: first.cause,
    plaintiffs: first.plaintiffs,
    defendants: first.defendants.map((defendant) => ({
      agency: defendant.agency,
      role: defendant.role,
      ...(disposition ? resultOf(disposition, defendant) : { outcome: null }),
    })),
    filedOn,
    servedOn: weekdayFrom(addDays(filedOn, 4)),
    serviceMode: 'direct',
    heardOn: null,
    concludedOn,
    resultServedOn: concludedOn,
    effectiveOn: concludedOn,
    prior: first.key,
  }
}

/** Whether any agency loses on appeal. */
const losesOnAppeal = (first: PlannedCase, disposition: Disposition): boolean =>
  (disposition === 'affirmed' && hasLost(first)) || (disposition === 'altered' && !hasLost(first))

/** First instances with their appeals: a first result that is appealed never takes effect itself. */
export const withAppeals = (
  firsts: readonly PlannedCase[],
  today: Day,
  random: Random,
): { firsts: PlannedCase[]; appeals: PlannedCase[] } => {
  const appeals = new Map<string, PlannedCase>()
  const counts = new Map<number, { appeals: number; lost: number }>()
  const agesOf = (one: PlannedCase) => daysBetween(one.resultServedOn ?? today, today)
  const candidates = random.shuffle(firsts.filter(canBeAppealed))
  let dealt = 0
  for (const first of candidates) {
    if (agesOf(first) < 100) continue
    const disposition = dispositions[dealt % dispositions.length] ?? 'affirmed'
    const appeal = appealOf(first, disposition)
    const year = yearOf(appeal.concludedOn ?? today)
    const count = counts.get(year) ?? { appeals: 0, lost: 0 }
    const loses = losesOnAppeal(first, disposition)
    if (count.appeals >= APPEALS_A_YEAR || (loses && count.lost >= LOST_APPEALS_A_YEAR)) continue
    counts.set(year, { appeals: count.appeals + 1, lost: count.lost + (loses ? 1 : 0) })
    appeals.set(first.key, appeal)
    dealt += 1
  }
  const pending = candidates.filter((one) => agesOf(one) >= 25 && agesOf(one) < 85)
  for (const first of pending.slice(0, PENDING)) {
    appeals.set(first.key, appealOf(first, null))
  }
  return {
    firsts: firsts.map((one) => (appeals.has(one.key) ? { ...one, effectiveOn: null } : one)),
    appeals: [...appeals.values()],
  }
}

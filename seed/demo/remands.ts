import { weekdayFrom, weekdayUpTo } from '@/seed/demo/days'
import type { CaseChange, PlannedCase } from '@/seed/demo/facts'
import { INTERMEDIATE_COURT } from '@/seed/demo/places'
import { addDays, daysBetween, type Day } from '@/src/domain/day'
import { isJudged } from '@/src/domain/litigation/loss'

/** A case that was remanded and concluded again: its first record, the remand, and the new result. */
export interface RemandedCase {
  readonly first: PlannedCase
  readonly second: PlannedCase
  readonly change: CaseChange
}

const HOW_MANY = 4
/** How long the detour took: the case was filed that many days earlier. */
const DETOUR_DAYS = 210

const moved = (day: Day | null): Day | null =>
  day ? weekdayUpTo(addDays(day, -DETOUR_DAYS), '2000-01-01') : null

/** The remand of a first instance, served 25 days before it was filed for appeal. */
export const remandOf = (first: PlannedCase, concludedOn: Day): PlannedCase => ({
  key: `remand-${first.key}`,
  slug: first.slug,
  court: INTERMEDIATE_COURT,
  instance: 'second',
  procedure: 'ordinary',
  cause: first.cause,
  plaintiffs: first.plaintiffs,
  defendants: first.defendants.map(({ agency, role }) => ({ agency, role, outcome: 'remanded' })),
  filedOn: weekdayFrom(addDays(first.concludedOn ?? first.filedOn, 25)),
  servedOn: weekdayFrom(addDays(first.concludedOn ?? first.filedOn, 29)),
  serviceMode: 'direct',
  heardOn: null,
  concludedOn,
  resultServedOn: concludedOn,
  effectiveOn: concludedOn,
  prior: first.key,
})

const remanded = (final: PlannedCase): RemandedCase => {
  const concludedOn = moved(final.concludedOn)
  const first: PlannedCase = {
    ...final,
    filedOn: moved(final.filedOn) ?? final.filedOn,
    servedOn: moved(final.servedOn),
    heardOn: moved(final.heardOn),
    concludedOn,
    resultServedOn: concludedOn,
    effectiveOn: null,
    defendants: final.defendants.map((one) => ({ ...one, outcome: 'rejected-claims' })),
  }
  return {
    first,
    second: remandOf(first, weekdayUpTo(addDays(final.concludedOn ?? '', -90), first.filedOn)),
    change: {
      concludedOn: final.concludedOn,
      resultServedOn: final.resultServedOn,
      effectiveOn: final.effectiveOn,
      defendants: final.defendants,
    },
  }
}

/** Takes a few cases of some age, which were not appealed, and sends them through a remand. */
export const withRemands = (
  firsts: readonly PlannedCase[],
  appealed: ReadonlySet<string>,
  today: Day,
): { firsts: PlannedCase[]; remands: RemandedCase[] } => {
  const chosen = firsts
    .filter(
      (one) =>
        !appealed.has(one.key) &&
        one.court !== INTERMEDIATE_COURT &&
        one.heardOn !== null &&
        one.effectiveOn !== null &&
        daysBetween(one.concludedOn ?? today, today) > 150 &&
        one.defendants.every(({ outcome }) => isJudged(outcome)),
    )
    .filter((_, index) => index % 29 === 7)
    .slice(0, HOW_MANY)
  const keys = new Set(chosen.map(({ key }) => key))
  return { firsts: firsts.filter(({ key }) => !keys.has(key)), remands: chosen.map(remanded) }
}

import { later, weekdayFrom, weekdayUpTo } from '@/seed/demo/days'
import type { PlannedCase, PlannedDefendant } from '@/seed/demo/facts'
import { demoFigures, specialCounties, specialLosses, type DemoFigure } from '@/seed/demo/figures'
import {
  attendanceByYear,
  causesOf,
  fieldWeights,
  lostOutcomes,
  otherOutcomes,
} from '@/seed/demo/matters'
import { plaintiffsOf } from '@/seed/demo/parties'
import {
  agencyIn,
  INTERMEDIATE_COURT,
  placeOf,
  PREFECTURE,
  type DemoField,
} from '@/seed/demo/places'
import { quota } from '@/seed/demo/quota'
import type { Random } from '@/seed/demo/random'
import { addDays, daysBetween, startOfYear, yearOf, type Day } from '@/src/domain/day'
import { outcomeOf, type OutcomeCode } from '@/src/domain/litigation/outcomes'

/** A result to be made into a case: where, when, lost or not. */
interface Slot {
  readonly slug: string
  readonly concludedOn: Day
  readonly isLost: boolean
  field?: DemoField
  /** The agency whose head hardly ever came this year: its attendance opens a warning. */
  isLowAttendance?: boolean
}

/** The agency of the attendance warning. */
const LOW_ATTENDANCE = { slug: '522301', field: 'urban-enforcement', cases: 4 } as const

/** Days spread evenly over the span of a figure, by chance within each part. */
const spreadDays = ({ period }: DemoFigure, count: number, random: Random): Day[] => {
  const days = daysBetween(period.from, period.to) + 1
  return Array.from({ length: count }, (_, index) => {
    const start = Math.floor((index * days) / count)
    const end = Math.max(start, Math.floor(((index + 1) * days) / count) - 1)
    return weekdayUpTo(addDays(period.from, random.int(start, end)), period.from)
  })
}

const slotsOf = (figure: DemoFigure, today: Day, random: Random): Slot[] => {
  const { slug, lost, concluded, period } = figure
  const special = period.to === today ? specialLosses[slug] : undefined
  if (!special) {
    const losses = random.shuffle(Array.from({ length: concluded }, (_, index) => index < lost))
    return spreadDays(figure, concluded, random).map((concludedOn, index) => ({
      slug,
      concludedOn,
      isLost: losses[index] === true,
    }))
  }
  return [
    ...special.map((ago): Slot => ({
      slug,
      concludedOn: weekdayUpTo(later(addDays(today, -ago), period.from), period.from),
      isLost: true,
    })),
    ...spreadDays(figure, concluded - lost, random).map((concludedOn) => ({
      slug,
      concludedOn,
      isLost: false,
    })),
  ]
}

/** Gives each slot a field, so that the shares of the fields are met exactly; some slots are set. */
const assignFields = (slots: readonly Slot[], today: Day, random: Random): void => {
  const running = slots.filter(({ concludedOn }) => yearOf(concludedOn) === yearOf(today))
  for (const slot of running.filter(({ slug, isLost }) => slug === specialCounties.above && isLost))
    slot.field = 'natural-resources'
  const rarelyThere = running.filter(({ slug, isLost }) => slug === LOW_ATTENDANCE.slug && !isLost)
  for (const slot of rarelyThere.slice(0, LOW_ATTENDANCE.cases)) {
    slot.field = LOW_ATTENDANCE.field
    slot.isLowAttendance = true
  }
  const pool = random.shuffle(
    quota(slots.length, fieldWeights).flatMap(([field, count]) =>
      Array.from({ length: count }, () => field),
    ),
  )
  for (const { field } of slots) {
    const at = field ? pool.indexOf(field) : -1
    if (at >= 0) pool.splice(at, 1)
  }
  for (const slot of slots) slot.field ??= pool.pop() ?? 'natural-resources'
}

const isWithdrawal = (outcome: OutcomeCode): boolean =>
  outcome === 'withdrawal-granted' || outcome === 'deemed-withdrawn'

const attendance = (
  heardOn: Day | null,
  today: Day,
  { isLowAttendance = false }: Slot,
  random: Random,
): Pick<PlannedDefendant, 'headAttended' | 'headSpoke'> => {
  if (!heardOn) return { headAttended: null, headSpoke: null }
  const years = Math.min(yearOf(today) - yearOf(heardOn), attendanceByYear.length - 1)
  const usual = attendanceByYear[Math.max(years, 0)] ?? { attended: 1, spoke: 1 }
  const hasAttended = random.chance(isLowAttendance ? 0.2 : usual.attended)
  const hasSpoken = hasAttended && random.chance(usual.spoke)
  return { headAttended: hasAttended ? 'yes' : 'no', headSpoke: hasSpoken ? 'yes' : 'no' }
}

/** The government that reconsiders acts of an agency of the place. */
const reconsiderationOrgan = (slug: string): string =>
  placeOf(slug === 'yilong' ? PREFECTURE : slug).government

const defendantsOf = (
  { slug, isLost, field }: Slot,
  random: Random,
): Pick<PlannedDefendant, 'agency' | 'role' | 'outcome' | 'hasChangedAct'>[] => {
  const outcome = random.weighted(isLost ? lostOutcomes : otherOutcomes)
  const hasChangedAct = outcome === 'withdrawal-granted' && random.chance(0.5)
  const agency = agencyIn(slug, field ?? 'natural-resources')
  const acting = { agency, role: 'sole', outcome, hasChangedAct } as const
  const organ = reconsiderationOrgan(slug)
  if (agency === organ || !random.chance(0.12)) return [acting]
  const upheld = { agency: organ, role: 'reconsideration-organ', hasChangedAct: false } as const
  // A lawful act under an unlawful decision costs the reconsideration organ alone (解释第一百三十六条).
  return isLost && random.chance(0.25)
    ? [
        { ...acting, outcome: 'rejected-claims' },
        { ...upheld, outcome: 'revoked' },
      ]
    : [acting, { ...upheld, outcome: isLost ? 'revoked' : outcome }]
}

/** Days from service of the result until it takes effect. */
const daysUntilEffect = (outcome: OutcomeCode): number => {
  if (outcomeOf(outcome).group === 'judgment') return 16
  return outcome === 'suit-dismissed' || outcome === 'filing-refused' ? 11 : 0
}

const caseOf = (slot: Slot, index: number, today: Day, random: Random): PlannedCase => {
  const { slug, concludedOn, field = 'natural-resources' } = slot
  const parties = defendantsOf(slot, random)
  const outcome = parties[0]?.outcome ?? 'rejected-claims'
  const isJudgment = outcomeOf(outcome).group === 'judgment'
  const procedure = random.chance(0.15) ? 'summary' : 'ordinary'
  const duration = procedure === 'summary' ? random.int(28, 42) : random.int(60, 170)
  const filedOn = weekdayUpTo(addDays(concludedOn, -duration), '2000-01-01')
  const servedOn = weekdayFrom(addDays(filedOn, random.int(2, 5)))
  const beforeEnd = procedure === 'summary' ? random.int(5, 12) : random.int(6, 30)
  const isHeard = isJudgment || outcome === 'mediated' || random.chance(0.45)
  const heardOn = !isHeard
    ? null
    : slot.isLowAttendance
      ? later(startOfYear(today), weekdayUpTo(addDays(concludedOn, -7), servedOn))
      : weekdayUpTo(addDays(concludedOn, -beforeEnd), addDays(servedOn, 1))
  const resultDay = weekdayFrom(addDays(concludedOn, random.int(3, 8)))
  const resultServedOn = resultDay <= today ? resultDay : null
  const effectDay = addDays(resultDay, daysUntilEffect(outcome))
  return {
    key: `first-${index}`,
    slug,
    court: field === 'government' ? INTERMEDIATE_COURT : placeOf(slug).court,
    instance: 'first',
    procedure,
    cause: random.pick(causesOf[field]),
    plaintiffs: plaintiffsOf(random),
    defendants: parties.map((party) => ({
      ...party,
      ...attendance(heardOn, today, slot, random),
      ...(isWithdrawal(outcome) ? {} : { hasChangedAct: false }),
    })),
    filedOn,
    servedOn,
    serviceMode: random.weighted([
      ['direct', 60],
      ['electronic', 25],
      ['post', 15],
    ]),
    heardOn,
    concludedOn,
    resultServedOn,
    effectiveOn: effectDay <= today ? effectDay : null,
  }
}

/** The first-instance cases that were concluded in the three years up to today. */
export const concludedCases = (today: Day, random: Random): PlannedCase[] => {
  const slots = demoFigures(today).flatMap((figure) => slotsOf(figure, today, random))
  assignFields(slots, today, random)
  return slots.map((slot, index) => caseOf(slot, index, today, random))
}

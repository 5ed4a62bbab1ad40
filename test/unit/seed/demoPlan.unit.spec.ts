import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import type { PlannedCase } from '@/seed/demo/facts'
import { demoFigures, specialCounties } from '@/seed/demo/figures'
import { planDemo } from '@/seed/demo/plan'
import { demoAgencies } from '@/seed/demo/places'
import { DEMO_PASSWORD, demoUsers } from '@/seed/demo/users'
import { addDays, addYears, asDay, yearOf, type Day } from '@/src/domain/day'
import { isAcceptablePassword } from '@/src/domain/password'
import { isLoss } from '@/src/domain/litigation/loss'
import { parseCaseNumber } from '@/src/domain/litigation/case-number'
import { compareWithPercent, rateOf } from '@/src/domain/metrics/rate'

const TODAY = '2026-11-24'

/** The cases as they stand at the end: later steps laid over earlier ones, remands undone. */
const casesOf = (today: Day): PlannedCase[] => {
  const { history, current } = planDemo(today)
  const cases = new Map<string, PlannedCase>()
  for (const step of [...history, ...current]) {
    if (step.kind === 'case') {
      cases.set(step.case.key, step.case)
      const prior = step.case.prior ? cases.get(step.case.prior) : undefined
      const isRemand = step.case.defendants.some(({ outcome }) => outcome === 'remanded')
      if (prior && isRemand) cases.set(prior.key, { ...prior, concludedOn: null })
    }
    if (step.kind === 'case-change') {
      const known = cases.get(step.case)
      if (!known) throw new Error(`${step.case} changes before it is there`)
      cases.set(step.case, { ...known, ...step.change })
    }
  }
  return [...cases.values()]
}

const isLost = ({ defendants }: PlannedCase): boolean =>
  defendants.some(({ outcome, alteredTo }) => isLoss(outcome, { alteredTo }))

const rateIn = (cases: readonly PlannedCase[], year: number, slug?: string) => {
  const counted = cases.filter(
    (one) =>
      one.instance === 'first' &&
      one.concludedOn &&
      yearOf(one.concludedOn) === year &&
      (!slug || one.slug === slug),
  )
  return rateOf(counted.filter(isLost).length, counted.length)
}

const anyDay = fc.integer({ min: 0, max: 3000 }).map((days) => addDays(asDay('2025-01-01'), days))

describe('plan of the demo prefecture', () => {
  it('is the same for the same day and seed', () => {
    expect(planDemo(TODAY)).toEqual(planDemo(TODAY))
    expect(planDemo(TODAY, 1)).not.toEqual(planDemo(TODAY, 2))
  })

  it('has about 400 cases, a few hundred of them history', () => {
    const { caseNumbers, history, current } = planDemo(TODAY)
    expect(caseNumbers.size).toBeGreaterThan(380)
    expect(caseNumbers.size).toBeLessThan(450)
    expect(history.length).toBeGreaterThan(250)
    expect(current.length).toBeGreaterThan(200)
  })

  it('numbers each case once, readably', () => {
    const numbers = [...planDemo(TODAY).caseNumbers.values()]
    expect(new Set(numbers).size).toBe(numbers.length)
    for (const number of numbers) expect(parseCaseNumber(number).ok).toBe(true)
  })

  it('stands at the 30 % line on any day: above, exactly, below, and no other county over 20 %', () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        const cases = casesOf(today)
        const year = yearOf(today)
        expect(rateIn(cases, year, specialCounties.above)).toEqual(rateOf(4, 13))
        expect(rateIn(cases, year, specialCounties.exact)).toEqual(rateOf(3, 10))
        expect(rateIn(cases, year, specialCounties.below)).toEqual(rateOf(5, 17))
        const specials: readonly string[] = Object.values(specialCounties)
        const others = demoFigures(today).filter(
          ({ slug, period }) => period.to === today && !specials.includes(slug),
        )
        for (const { lost, concluded } of others) {
          expect(compareWithPercent(rateOf(lost, concluded), '20')).not.toBe(1)
        }
      }),
      { numRuns: 10 },
    )
  })

  it('compares as the threshold does', () => {
    expect(compareWithPercent(rateOf(4, 13), '30')).toBe(1)
    expect(compareWithPercent(rateOf(3, 10), '30')).toBe(0)
    expect(compareWithPercent(rateOf(5, 17), '30')).toBe(-1)
  })

  it('falls by some 28 points in three years, and loses at most 56 cases a year', () => {
    const cases = casesOf(TODAY)
    const [first, last] = [rateIn(cases, 2024), rateIn(cases, 2026)].map(
      ({ numerator, denominator }) => (100 * numerator) / denominator,
    )
    expect((first ?? 0) - (last ?? 0)).toBeGreaterThan(24)
    expect((first ?? 0) - (last ?? 0)).toBeLessThan(32)
    const byKey = new Map(cases.map((one) => [one.key, one]))
    const hasLost = (one: PlannedCase): boolean => {
      const prior = byKey.get(one.prior ?? '')
      const isAffirmed = one.defendants.some(({ outcome }) => outcome === 'affirmed')
      return isLost(one) || (isAffirmed && prior !== undefined && isLost(prior))
    }
    for (const year of [2024, 2025, 2026]) {
      const concluded = cases.filter((one) => one.concludedOn && yearOf(one.concludedOn) === year)
      expect(concluded.filter(hasLost).length).toBeLessThanOrEqual(56)
    }
  })

  it('has three quarters of its cases in four fields', () => {
    const field = new Map(demoAgencies.map(({ name, field: of }) => [name, of]))
    const firsts = casesOf(TODAY).filter(({ instance }) => instance === 'first')
    const inFour = firsts.filter(({ defendants }) =>
      [
        'natural-resources',
        'urban-construction',
        'labour-social-security',
        'public-security',
      ].includes(field.get(defendants[0]?.agency ?? '') ?? ''),
    )
    const percent = (100 * inFour.length) / firsts.length
    expect(percent).toBeGreaterThan(73)
    expect(percent).toBeLessThan(78)
  })

  it('never lets anything happen after today, and keeps the order of a case', () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        const limit = new Date(`${today}T00:02:00+08:00`).toISOString()
        const { history, current } = planDemo(today)
        const inHistory = history.filter(({ at }) => at.slice(0, 10) > today)
        expect([...inHistory, ...current.filter(({ at }) => at > limit)]).toEqual([])
        const isInOrder = ({ filedOn, heardOn, concludedOn }: PlannedCase): boolean =>
          filedOn <= today &&
          (!concludedOn || (filedOn <= concludedOn && concludedOn <= today)) &&
          (!heardOn || !concludedOn || heardOn <= concludedOn)
        expect(casesOf(today).filter((one) => !isInOrder(one))).toEqual([])
      }),
      { numRuns: 6 },
    )
  })

  it('covers withdrawals after a changed act, co-defendants, appeals and remands', () => {
    const cases = casesOf(TODAY)
    const defendants = cases.flatMap((one) => one.defendants)
    expect(defendants.some(({ hasChangedAct }) => hasChangedAct)).toBe(true)
    expect(defendants.some(({ role }) => role === 'reconsideration-organ')).toBe(true)
    const outcomes = new Set(defendants.map(({ outcome }) => outcome))
    for (const outcome of ['affirmed', 'altered', 'remanded'] as const)
      expect(outcomes).toContain(outcome)
    expect(cases.some(({ filedOn }) => filedOn < addYears(TODAY, -2))).toBe(true)
  })

  it('names nobody', () => {
    const plan = planDemo(TODAY)
    const plaintiffs = casesOf(TODAY).flatMap((one) => one.plaintiffs.map(({ name }) => name))
    for (const name of plaintiffs) expect(name).toMatch(/^(原告[甲乙丙丁戊己庚辛壬癸]|某.+)$/)
    for (const { name } of demoUsers(plan)) {
      expect(name).toMatch(
        /(经办员|联络员|立案庭|管理员|副州长|顾问甲|编辑|审核人|调解员|执法人员)$/,
      )
    }
  })

  it('has an account for every role, with addresses that reach nobody', () => {
    const users = demoUsers(planDemo(TODAY))
    expect(new Set(users.map(({ role }) => role)).size).toBe(12)
    expect(new Set(users.map(({ email }) => email)).size).toBe(users.length)
    for (const { email } of users) expect(email).toMatch(/@demo\.invalid$/)
    expect(isAcceptablePassword(DEMO_PASSWORD)).toBe(true)
  })
})

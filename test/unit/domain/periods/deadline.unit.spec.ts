import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { addDays, addMonths, daysBetween, type Day } from '@/src/domain/day'
import {
  builtinCalendar,
  withOverrides,
  type CalendarOverride,
} from '@/src/domain/periods/calendar'
import { deadline, periodEnd, workingDaysDeadline } from '@/src/domain/periods/deadline'
import {
  isPeriodRuleId,
  periodRule,
  periodRules,
  type PeriodRuleId,
} from '@/src/domain/periods/rules'

const published: CalendarOverride = {
  year: 2027,
  kind: 'national',
  isPublished: true,
  holidays: ['2027-03-01'],
  workdays: ['2027-02-27'],
  appliesToCourtPeriods: true,
}

describe('deadline', () => {
  const oracles: ReadonlyArray<[PeriodRuleId, Day, Day | null, Day, boolean]> = [
    ['answer-brief', '2026-09-16', '2026-10-01', '2026-10-08', true],
    ['answer-brief', '2026-05-25', '2026-06-09', '2026-06-09', true],
    ['appeal-ruling', '2026-09-17', '2026-09-27', '2026-09-28', true],
    ['appeal-judgment', '2026-09-25', '2026-10-10', '2026-10-10', true],
    ['appeal-judgment', '2026-03-20', '2026-04-04', '2026-04-07', true],
    ['first-instance', '2026-04-01', '2026-10-01', '2026-10-08', true],
    ['first-instance', '2026-08-31', '2027-02-28', '2027-03-01', false],
    ['reconsideration-reply', '2026-09-21', null, '2026-10-12', true],
    ['legality-review', '2026-04-28', null, '2026-05-11', true],
  ]

  it.each(oracles)('%s from %s', (id, from, rawLastOn, dueOn, calendarComplete) => {
    const result = deadline(periodRule(id), from, builtinCalendar)
    expect(result).toMatchObject({ rule: id, from, dueOn, calendarComplete })
    // Working days have no last day that could move.
    expect(result.rawLastOn).toBe(rawLastOn ?? dueOn)
    expect(result.legalBasis.zh).toMatch(/第\d+条/)
  })

  it('runs through holidays and moves only a last day of rest', () => {
    // 15 days over the whole National Day week: nothing is added for it.
    expect(deadline(periodRule('answer-brief'), '2026-09-28', builtinCalendar).dueOn).toBe(
      '2026-10-13',
    )
  })

  it('moves a backward period to the day of work before, so that the notice is never short', () => {
    const notice = periodRule('hearing-notice')
    expect(deadline(notice, '2026-06-04', builtinCalendar).dueOn).toBe('2026-06-01')
    // Three days before Tuesday 06-09 is Saturday 06-06.
    expect(deadline(notice, '2026-06-09', builtinCalendar)).toMatchObject({
      rawLastOn: '2026-06-06',
      dueOn: '2026-06-05',
    })
  })

  it('is incomplete as soon as one day that decided it lies in an unpublished year', () => {
    const end = workingDaysDeadline(5, '2026-12-28', builtinCalendar)
    expect(end).toMatchObject({ dueOn: '2027-01-04', calendarComplete: false })
    expect(workingDaysDeadline(3, '2026-12-28', builtinCalendar).calendarComplete).toBe(true)
    expect(periodEnd({ length: 5, unit: 'year' }, '2024-02-29', builtinCalendar)).toMatchObject({
      rawLastOn: '2029-02-28',
      calendarComplete: false,
    })
  })

  it('is recomputed when the calendar of the year is entered', () => {
    const calendar = withOverrides(builtinCalendar, [published])
    expect(deadline(periodRule('first-instance'), '2026-08-31', calendar)).toMatchObject({
      rawLastOn: '2027-02-28',
      dueOn: '2027-03-02',
      calendarComplete: true,
    })
    expect(periodEnd({ length: 1, unit: 'day' }, '2027-02-26', calendar).dueOn).toBe('2027-02-27')
  })

  it.each([0, -1, 1.5, Number.NaN])('refuses a length of %p', (length) => {
    expect(() => periodEnd({ length, unit: 'day' }, '2026-01-01', builtinCalendar)).toThrow(
      RangeError,
    )
  })

  it('refuses a start that is no day', () => {
    expect(() => deadline(periodRule('answer-brief'), '2026-02-30', builtinCalendar)).toThrow(
      RangeError,
    )
  })

  it('gives up on a calendar without days of work', () => {
    const noWork = { isRestDay: () => true, isPublished: () => true }
    expect(() => workingDaysDeadline(1, '2026-01-01', noWork)).toThrow(/No day of work/)
  })
})

describe('every period', () => {
  const rules = fc.constantFrom(...periodRules)
  const starts = fc
    .integer({ min: 0, max: 365 * 20 })
    .map((offset) => addDays('2006-01-01', offset))

  it('ends on a day of work, on the far side of its event', () => {
    fc.assert(
      fc.property(rules, starts, (rule, start) => {
        const { dueOn, rawLastOn } = deadline(rule, start, builtinCalendar)
        expect(builtinCalendar.isRestDay(dueOn)).toBe(false)
        const isBackward = rule.direction === 'backward'
        expect(isBackward ? dueOn <= rawLastOn : dueOn >= rawLastOn).toBe(true)
        expect(isBackward ? dueOn < start : dueOn > start).toBe(true)
        expect(Math.abs(daysBetween(rawLastOn, dueOn))).toBeLessThan(15)
      }),
    )
  })

  it('never ends earlier for a later start', () => {
    fc.assert(
      fc.property(rules, starts, fc.integer({ min: 0, max: 40 }), (rule, start, later) => {
        const first = deadline(rule, start, builtinCalendar).dueOn
        expect(deadline(rule, addDays(start, later), builtinCalendar).dueOn >= first).toBe(true)
      }),
    )
  })

  it('a month without the day ends on its last day', () => {
    expect(periodEnd({ length: 1, unit: 'month' }, '2026-01-31', builtinCalendar).rawLastOn).toBe(
      '2026-02-28',
    )
    expect(periodEnd({ length: 1, unit: 'month' }, '2026-06-28', builtinCalendar).rawLastOn).toBe(
      addMonths('2026-06-28', 1),
    )
  })
})

describe('rules', () => {
  it('have unique ids that can be looked up', () => {
    const ids = periodRules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.every((id) => isPeriodRuleId(id) && periodRule(id).id === id)).toBe(true)
    expect(isPeriodRuleId('toString')).toBe(false)
  })
})

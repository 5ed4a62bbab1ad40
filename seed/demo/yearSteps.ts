import { instant, later } from '@/seed/demo/days'
import { dutySteps, type DutyFate } from '@/seed/demo/dutySteps'
import type { DemoStep } from '@/seed/demo/facts'
import { demoAgencies, placeOf } from '@/seed/demo/places'
import { addDays, daysBetween, startOfYear, type Day } from '@/src/domain/day'

/** The county whose units the demo lets report and observe; those of the others come with the daily round. */
export const REPORTING_COUNTY = '522323'

const OPENED_DAYS_AGO = 60

const reportFates: readonly DutyFate[] = [
  'struck-off',
  'struck-off',
  'struck-off',
  'submitted',
  'returned',
]
const observationFates: readonly DutyFate[] = ['struck-off', 'struck-off', 'submitted']

/** The units of a county that owe something each year, its government first. */
const unitsOf = (slug: string): string[] => [
  placeOf(slug).government,
  ...demoAgencies.filter((one) => one.slug === slug).map(({ name }) => name),
]

/** Law reports and court observations of the running year: opened, and some of them done. */
export const yearSteps = (today: Day): DemoStep[] => {
  const units = unitsOf(REPORTING_COUNTY)
  const openedOn = later(startOfYear(today), addDays(today, -OPENED_DAYS_AGO))
  const age = daysBetween(openedOn, today)
  const opening: DemoStep = {
    kind: 'year-duties',
    at: age > 0 ? instant(openedOn, '08:30') : instant(today, '00:01'),
    slug: REPORTING_COUNTY,
    agencies: units,
  }
  if (age < 30) return [opening]
  const done = (
    duty: 'law-report' | 'court-observation',
    fates: readonly DutyFate[],
    firstOn: Day,
    note: string,
  ): DemoStep[] =>
    fates.flatMap((fate, index) => {
      const debtor = units[index] ?? ''
      return dutySteps(
        { duty, subject: debtor, debtor },
        {
          fate,
          submittedOn: addDays(firstOn, index),
          note,
          reason: '述法报告未回应现场提问，请补充。',
          withFile: false,
        },
      )
    })
  return [
    opening,
    ...done('law-report', reportFates, addDays(openedOn, 12), '主要负责同志已书面并现场述法。'),
    ...done(
      'court-observation',
      observationFates,
      // By then the hearings of the last weeks were held.
      addDays(today, -10),
      '本年度旁听庭审已达标，签到名单和体会附后。',
    ),
  ]
}

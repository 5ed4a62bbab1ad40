import { PREFECTURE } from '@/seed/demo/places'
import {
  addDays,
  addYears,
  daysBetween,
  endOfYear,
  startOfYear,
  yearOf,
  type Day,
} from '@/src/domain/day'
import type { Period } from '@/src/domain/metrics/period'

/** First-instance cases of one place in one span: how many were concluded, and how many of them lost. */
export interface DemoFigure {
  readonly slug: string
  readonly period: Period
  readonly lost: number
  readonly concluded: number
}

type Counts = readonly [lost: number, concluded: number]

/**
 * Two years ago, last year, the running year. The prefecture falls from 42.37 % (50/118) to 14.29 %
 * (17/119): 28 points. It never loses more than 56 cases of all instances in a year.
 */
const yearly: Readonly<Record<string, readonly [Counts, Counts, Counts]>> = {
  [PREFECTURE]: [
    [3, 8],
    [2, 8],
    [1, 9],
  ],
  '522301': [
    [12, 27],
    [8, 27],
    [2, 24],
  ],
  '522302': [
    [6, 14],
    [4, 14],
    [1, 13],
  ],
  '522323': [
    [5, 11],
    [4, 12],
    [4, 13],
  ],
  '522324': [
    [4, 9],
    [3, 10],
    [3, 10],
  ],
  '522325': [
    [5, 12],
    [3, 11],
    [1, 11],
  ],
  '522326': [
    [4, 9],
    [3, 9],
    [0, 8],
  ],
  '522327': [
    [3, 7],
    [2, 8],
    [0, 7],
  ],
  '522328': [
    [5, 13],
    [4, 13],
    [5, 17],
  ],
  yilong: [
    [3, 8],
    [2, 8],
    [0, 7],
  ],
}

/** The three counties at the 30 % line: their figures of the running year hold on any day of it. */
export const specialCounties = {
  /** 4/13 = 30.77 %: owes a written report. */
  above: '522323',
  /** 3/10 = 30.00 %: owes none. */
  exact: '522324',
  /** 5/17 = 29.41 %. */
  below: '522328',
} as const

/** How many days before today the lost cases of the special counties were concluded. */
export const specialLosses: Readonly<Record<string, readonly number[]>> = {
  [specialCounties.above]: [96, 47, 27, 8],
  [specialCounties.exact]: [80, 33, 13],
  [specialCounties.below]: [110, 70, 24, 16, 5],
}

const scaled = ([lost, concluded]: Counts, share: number): Counts => [
  Math.min(Math.round(lost * share), Math.round(concluded * share)),
  Math.round(concluded * share),
]

/**
 * The figures of the three years up to today: the end of the year three years ago, two whole years and
 * the running one, which is as far along as the calendar.
 */
export const demoFigures = (today: Day): DemoFigure[] => {
  const start = startOfYear(today)
  const share = (daysBetween(start, today) + 1) / (daysBetween(start, endOfYear(today)) + 1)
  const yearsAgo = (years: number): Period => {
    const from = startOfYear(addYears(start, -years))
    return { from, to: endOfYear(from) }
  }
  const oldest: Period = { from: addDays(addYears(today, -3), 1), to: yearsAgo(3).to }
  return Object.entries(yearly).flatMap(([slug, [first, second, running]]): DemoFigure[] => {
    const figure = (period: Period, [lost, concluded]: Counts): DemoFigure => ({
      slug,
      period,
      lost,
      concluded,
    })
    const isSpecial = slug in specialLosses
    return [
      ...(yearOf(oldest.from) === yearOf(oldest.to)
        ? [figure(oldest, scaled(first, 1 - share))]
        : []),
      figure(yearsAgo(2), first),
      figure(yearsAgo(1), second),
      figure({ from: start, to: today }, isSpecial ? running : scaled(running, share)),
    ]
  })
}

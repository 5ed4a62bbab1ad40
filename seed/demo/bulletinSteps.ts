import { instant } from '@/seed/demo/days'
import type { DemoStep } from '@/seed/demo/facts'
import { demoOrganCodes } from '@/seed/demo/organCodes'
import { lawOfficeIn, PREFECTURE } from '@/seed/demo/places'
import {
  addDays,
  daysBetween,
  endOfMonth,
  endOfQuarter,
  startOfQuarter,
  yearOf,
  type Day,
} from '@/src/domain/day'
import type { Period } from '@/src/domain/metrics/period'

/** The county whose office circulates too. */
const COUNTY = '522323'

/** So many days after its period a bulletin is out. */
const ISSUED_AFTER = 8

const quarterOfDay = (day: Day): Period => ({ from: startOfQuarter(day), to: endOfQuarter(day) })
const monthOfDay = (day: Day): Period => ({ from: `${day.slice(0, 7)}-01`, to: endOfMonth(day) })

/** The last period that ended long enough ago for its bulletin to be out. */
const lastCirculated = (today: Day, periodOf: (day: Day) => Period): Period => {
  const before = periodOf(addDays(periodOf(today).from, -1))
  return daysBetween(before.to, today) > ISSUED_AFTER ? before : periodOf(addDays(before.from, -1))
}

const text =
  '现将本期行政诉讼败诉情况通报如下。各单位要对照点名通报的案件，逐案开展责任倒查，落实整改措施；败诉率上升的单位，要向本办书面说明原因。'

const issued = (slug: string, { from, to }: Period, serial: number): DemoStep[] => {
  const key = `bulletin-${slug}`
  const on = (days: number, time: string): string => instant(addDays(to, days), time)
  const code = demoOrganCodes.get(lawOfficeIn(slug)) ?? ''
  const number = `${code}〔${yearOf(to)}〕${serial}号`
  return [
    { kind: 'bulletin', at: on(5, '09:20'), key, slug, from, to, text },
    { kind: 'bulletin-approval', at: on(6, '10:00'), bulletin: key, slug },
    { kind: 'bulletin-issue', at: on(7, '16:00'), bulletin: key, slug, number },
  ]
}

/** One issued bulletin of each level, and a draft of the prefecture for the running quarter. */
export const bulletinSteps = (today: Day): DemoStep[] => {
  const running: Period = { from: startOfQuarter(today), to: addDays(today, -1) }
  return [
    ...issued(PREFECTURE, lastCirculated(today, quarterOfDay), 3),
    ...issued(COUNTY, lastCirculated(today, monthOfDay), 2),
    ...(running.from <= running.to
      ? [
          {
            kind: 'bulletin' as const,
            at: instant(today, '00:01'),
            key: 'bulletin-draft',
            slug: PREFECTURE,
            ...running,
            text,
          },
        ]
      : []),
  ]
}

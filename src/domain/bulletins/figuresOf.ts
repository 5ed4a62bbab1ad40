import type {
  BulletinFigures,
  BulletinInputs,
  BulletinRow,
  BulletinUnit,
  CountedCase,
} from '@/src/domain/bulletins/bulletin'
import { formatRate, pointsChange, rateOf } from '@/src/domain/metrics/rate'

interface Counts {
  readonly concluded: number
  readonly judged: number
  readonly lost: number
}

const countsOf = (
  cases: readonly CountedCase[],
  isLost: (one: CountedCase) => boolean,
): Counts => ({
  concluded: cases.length,
  judged: cases.filter(({ isJudged }) => isJudged).length,
  lost: cases.filter(isLost).length,
})

const rowOf = ({ key, label }: BulletinUnit, now: Counts, before: Counts): BulletinRow => {
  const rate = rateOf(now.lost, now.concluded)
  const previous = rateOf(before.lost, before.concluded)
  return {
    key,
    label,
    ...now,
    rate: formatRate(rate),
    previousConcluded: before.concluded,
    previousLost: before.lost,
    previousRate: formatRate(previous),
    change: pointsChange(previous, rate),
  }
}

const defends = (one: CountedCase, agency: string): boolean =>
  one.defendants.some((row) => row.agency === agency && row.role !== 'third-party')

const isLostBy = (one: CountedCase, agency: string): boolean =>
  one.defendants.some((row) => row.agency === agency && row.isLoss)

/** The agencies sued in the period, the most often sued first. */
const suedAgencies = (cases: readonly CountedCase[]): BulletinUnit[] => {
  const found = new Map<string, { label: string; count: number }>()
  for (const { defendants } of cases) {
    const sued = new Map(
      defendants
        .filter(({ role }) => role !== 'third-party')
        .map(({ agency, agencyName }) => [agency, agencyName]),
    )
    for (const [key, label] of sued)
      found.set(key, { label, count: (found.get(key)?.count ?? 0) + 1 })
  }
  return [...found]
    .map(([key, { label, count }]) => ({ key, label, count }))
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0))
    .map(({ key, label }) => ({ key, label }))
}

/**
 * The figures of a bulletin, from its inputs alone: what `zhisu verify` repeats. A prefecture's table has its
 * regions, where a case counts once in the region of the original acting agency; a county's has its agencies,
 * where each defendant counts. The total counts a case once.
 */
export const figuresOf = ({
  level,
  units,
  counted,
  before,
  losses,
}: BulletinInputs): BulletinFigures => {
  const isAnyLost = ({ isLost }: CountedCase): boolean => isLost
  const total = rowOf(
    { key: 'total', label: '合计' },
    countsOf(counted, isAnyLost),
    countsOf(before, isAnyLost),
  )
  const rows =
    level === 'prefecture'
      ? units.map((unit) => {
          const inRegion = ({ region }: CountedCase): boolean => region === unit.key
          return rowOf(
            unit,
            countsOf(counted.filter(inRegion), isAnyLost),
            countsOf(before.filter(inRegion), isAnyLost),
          )
        })
      : suedAgencies(counted).map((unit) => {
          const isSued = (one: CountedCase): boolean => defends(one, unit.key)
          const isLost = (one: CountedCase): boolean => isLostBy(one, unit.key)
          return rowOf(
            unit,
            countsOf(counted.filter(isSued), isLost),
            countsOf(before.filter(isSued), isLost),
          )
        })
  return { by: level === 'prefecture' ? 'region' : 'agency', rows, total, losses: losses.length }
}

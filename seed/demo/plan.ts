import { withAppeals } from '@/seed/demo/appeals'
import { bulletinSteps } from '@/seed/demo/bulletinSteps'
import { caseNumbersOf } from '@/seed/demo/caseNumbers'
import { concludedCases } from '@/seed/demo/concludedCases'
import { instant } from '@/seed/demo/days'
import { dutySteps } from '@/seed/demo/dutySteps'
import type { DemoStep, PlannedCase, StepOf } from '@/seed/demo/facts'
import { specialCounties } from '@/seed/demo/figures'
import { concludedSteps } from '@/seed/demo/lossSteps'
import { pendingCases } from '@/seed/demo/pendingCases'
import { hearingSteps, pendingSteps } from '@/seed/demo/pendingSteps'
import { placeOf } from '@/seed/demo/places'
import { randomOf } from '@/seed/demo/random'
import { reopenedSteps } from '@/seed/demo/reopenedCase'
import { withRemands } from '@/seed/demo/remands'
import { suggestionSteps } from '@/seed/demo/suggestionSteps'
import { yearSteps } from '@/seed/demo/yearSteps'
import { addDays, type Day } from '@/src/domain/day'

/** The seed of the demo prefecture. */
export const DEMO_SEED = 20_260_101

/** Cases concluded since then are replayed with their duties; older ones are history. */
const CURRENT_DAYS = 120

/** Everything that the demo writes besides agencies and users. */
export interface DemoPlan {
  /** By the key of the case. */
  readonly caseNumbers: ReadonlyMap<string, string>
  /** In order. Written as imported history: opens no duties. */
  readonly history: readonly DemoStep[]
  /** In order. Replayed, each at its instant, by the users who would have done it. */
  readonly current: readonly DemoStep[]
  /** On the duties that the thresholds open once the figures are known. */
  readonly thresholds: readonly DemoStep[]
}

const inOrder = (steps: readonly DemoStep[]): DemoStep[] =>
  [...steps].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))

const recorded = (one: PlannedCase): StepOf<'case'> => ({
  kind: 'case',
  at: instant(one.concludedOn ?? one.filedOn, '12:00'),
  case: one,
})

const thresholdSteps = (today: Day): DemoStep[] => {
  const warnings = [
    [specialCounties.above, 'struck-off'],
    [specialCounties.exact, 'submitted'],
    [specialCounties.below, 'open'],
  ] as const
  return warnings.flatMap(([slug, fate]) =>
    dutySteps(
      { duty: 'early-warning', subject: slug, debtor: placeOf(slug).government },
      {
        fate,
        submittedOn: today,
        checkedAfter: 0,
        note: '已召开败诉案件分析会，明确压降措施：重大执法决定法制审核全覆盖、负责人出庭应诉提级管理。',
      },
    ),
  )
}

/**
 * The demo prefecture over the three years up to a day, around which its hearings and due dates lie.
 * The same day and seed give the same plan.
 */
export const planDemo = (today: Day, seed: number = DEMO_SEED): DemoPlan => {
  const random = randomOf(seed)
  const { firsts: all, appeals } = withAppeals(concludedCases(today, random), today, random)
  const appealed = new Set(appeals.flatMap(({ prior }) => prior ?? []))
  const { firsts, remands } = withRemands(all, appealed, today)

  const currentFrom = addDays(today, -CURRENT_DAYS)
  const concluded = [...firsts, ...appeals.filter(({ concludedOn }) => concludedOn)]
  const isCurrent = ({ concludedOn }: PlannedCase): boolean => (concludedOn ?? today) >= currentFrom
  const history: DemoStep[] = [
    ...concluded.filter((one) => !isCurrent(one)).map(recorded),
    ...remands.flatMap(({ first, second, change }): DemoStep[] => [
      recorded(first),
      recorded(second),
      {
        kind: 'case-change',
        at: instant(change.concludedOn ?? today, '12:00'),
        case: first.key,
        change,
      },
    ]),
  ]
  const current: DemoStep[] = [
    ...concluded
      .filter(isCurrent)
      .flatMap((one, index) => concludedSteps(one, index, today, appealed.has(one.key))),
    ...appeals
      .filter(({ concludedOn }) => !concludedOn)
      .map((one): DemoStep => ({
        kind: 'case',
        at: instant(one.servedOn ?? one.filedOn, '12:00'),
        case: one,
      })),
    ...pendingCases.flatMap((pending, index) =>
      pendingSteps(pending, `pending-${index}`, today, random),
    ),
    ...suggestionSteps(today),
    ...yearSteps(today),
    ...bulletinSteps(today),
  ]
  const reopened = reopenedSteps(today)
  history.push(...reopened.history)
  current.push(...hearingSteps(reopened.hearing, reopened.first, today))

  const cases = [...history, ...current].flatMap((step) =>
    step.kind === 'case' ? [step.case] : [],
  )
  return {
    caseNumbers: caseNumbersOf(cases, random),
    history: inOrder(history),
    current: inOrder(current),
    thresholds: thresholdSteps(today),
  }
}

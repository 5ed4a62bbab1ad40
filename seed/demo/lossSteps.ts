import { instant, later, earlier } from '@/seed/demo/days'
import { dutySteps, stepsWithReturn, type DutyFate } from '@/seed/demo/dutySteps'
import type { DemoStep, PlannedCase } from '@/seed/demo/facts'
import { mustSteps } from '@/seed/demo/mustSteps'
import { addDays, daysBetween, type Day } from '@/src/domain/day'
import { isLoss } from '@/src/domain/litigation/loss'

const ANALYSIS =
  '败诉分析报告：案件基本事实、败诉原因（程序违法）、自身问题、整改措施及责任人，由主要负责同志签发。'

const analysisSteps = (
  subject: string,
  debtor: string,
  concludedOn: Day,
  age: number,
  index: number,
): DemoStep[] => {
  const name = { duty: 'loss-analysis', subject, debtor } as const
  const note = ANALYSIS
  if (age >= 40 && index % 3 === 1) {
    return stepsWithReturn(name, {
      submittedOn: addDays(concludedOn, 9),
      note: '判决已收悉，正在研究，拟于近期整改并报送分析报告。',
      reason: '未写明败诉原因和责任人，请按“一案一分析”要求补充后重报。',
      again: ANALYSIS,
    })
  }
  const [fate, after]: [DutyFate, number] =
    age >= 40
      ? ['struck-off', index % 3 === 2 ? 27 : 9]
      : age >= 22
        ? [index % 2 === 0 ? 'open' : 'returned', 12]
        : age >= 11
          ? ['submitted', 8]
          : ['open', 0]
  return dutySteps(name, {
    fate,
    submittedOn: addDays(concludedOn, after),
    note,
    reason: '整改措施没有完成时限，请补充。',
  })
}

const appealSteps = (
  subject: string,
  debtor: string,
  servedOn: Day,
  age: number,
  isAppealed: boolean,
) =>
  age < 14
    ? []
    : dutySteps(
        { duty: 'appeal-decision', subject, debtor },
        {
          fate: 'struck-off',
          submittedOn: addDays(servedOn, 8),
          note: isAppealed ? '经集体研究，决定上诉。' : '经集体研究，决定不上诉，服判履行。',
          withFile: false,
        },
      )

/**
 * The steps of a case that was concluded lately: recorded the day after, result served, taken effect;
 * for each agency that lost the four musts, the analysis and the decision on appeal.
 *
 * @param index tells cases of the same age apart
 */
export const concludedSteps = (
  one: PlannedCase,
  index: number,
  today: Day,
  isAppealed: boolean,
): DemoStep[] => {
  const { key, concludedOn, resultServedOn, effectiveOn } = one
  if (!concludedOn) return []
  const at = (day: Day, time: string): string =>
    day < today ? instant(day, time) : instant(today, '00:01')
  const losers = one.defendants.filter(({ outcome, alteredTo }) => isLoss(outcome, { alteredTo }))
  if (losers.length === 0) {
    const lastDay = [resultServedOn, effectiveOn, addDays(concludedOn, 1)].reduce<Day>(
      (last, day) => (day ? later(last, day) : last),
      concludedOn,
    )
    return [{ kind: 'case', at: at(earlier(lastDay, today), '16:00'), case: one }]
  }
  const age = daysBetween(concludedOn, today)
  const recordedOn = addDays(concludedOn, 1)
  return [
    {
      kind: 'case',
      at: at(recordedOn, '10:00'),
      case: { ...one, resultServedOn: null, effectiveOn: null },
    },
    ...(resultServedOn
      ? [
          {
            kind: 'case-change' as const,
            at: at(later(resultServedOn, recordedOn), '17:00'),
            case: key,
            change: { resultServedOn },
          },
        ]
      : []),
    ...(effectiveOn
      ? [
          {
            kind: 'case-change' as const,
            at: at(later(effectiveOn, recordedOn), '17:10'),
            case: key,
            change: { effectiveOn },
          },
        ]
      : []),
    ...losers.flatMap(({ agency }) => [
      // Where an appeal follows, its result takes the place of this one.
      ...(isAppealed ? [] : mustSteps(one, agency, recordedOn, index, today)),
      ...analysisSteps(key, agency, concludedOn, age, index),
      ...(resultServedOn && one.instance === 'first'
        ? appealSteps(key, agency, resultServedOn, daysBetween(resultServedOn, today), isAppealed)
        : []),
    ]),
  ]
}

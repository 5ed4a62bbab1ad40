import { later } from '@/seed/demo/days'
import { dutySteps, stepsWithReturn, type DutyFate } from '@/seed/demo/dutySteps'
import type { DemoStep, PlannedCase } from '@/seed/demo/facts'
import { demoAgencies, demoPlaces, placeOf, PREFECTURE } from '@/seed/demo/places'
import { addDays, daysBetween, type Day } from '@/src/domain/day'
import type { DutyKind } from '@/src/domain/dutyStates'

type Must = Extract<DutyKind, 'trace-back' | 'interview' | 'hold-accountable'>

/** What becomes of a must, and how many days after the result took effect it is handed in. */
type Fate = readonly [DutyFate | 'returned-once', number]

/** The older a loss, the more of its musts are done; the last number tells losses of one age apart. */
const fatesOf = (age: number, index: number): Readonly<Record<Must, Fate>> => {
  const open: Fate = ['open', 0]
  if (age >= 45)
    return {
      'trace-back': index % 4 === 1 ? ['returned-once', 12] : ['struck-off', 14],
      interview: index % 5 === 2 ? ['submitted', 26] : ['struck-off', 15],
      'hold-accountable':
        index % 5 === 0 ? ['waived', 20] : index % 5 === 3 ? ['submitted', 35] : ['struck-off', 30],
    }
  if (age >= 25)
    return {
      'trace-back': ['struck-off', 14],
      interview: index % 2 === 0 ? ['submitted', 20] : ['struck-off', 15],
      'hold-accountable': index % 2 === 0 ? open : ['submitted', 22],
    }
  if (age >= 12)
    return {
      'trace-back': index % 2 === 0 ? ['submitted', 9] : ['returned', 7],
      interview: open,
      'hold-accountable': open,
    }
  return { 'trace-back': open, interview: open, 'hold-accountable': open }
}

const placeOfAgency = (agency: string): string =>
  demoAgencies.find(({ name }) => name === agency)?.slug ??
  demoPlaces.find(({ government }) => government === agency)?.slug ??
  PREFECTURE

/** The government whose leader talks to an agency that lost; null for the prefecture's own. */
const talkingGovernment = (agency: string): string | null => {
  const { slug, government } = placeOf(placeOfAgency(agency))
  if (government !== agency) return government
  return slug === PREFECTURE ? null : placeOf(PREFECTURE).government
}

const notes: Readonly<Record<Must, string>> = {
  'trace-back': '已完成责任倒查，详见倒查报告。',
  interview: '已约谈败诉单位负责人，约谈记录附后。',
  'hold-accountable': '责任追究已研究决定，情况详见追责材料。',
}

const reasons: Readonly<Record<Must, string>> = {
  'trace-back': '倒查未涉及审批环节，请补充后重报。',
  interview: '约谈要求没有完成期限，请补充。',
  'hold-accountable': '本案系法律适用争议，经办人员已尽审查义务，不予追责。',
}

/** The steps of the musts that an agency or its government does after a loss took effect. */
export const mustSteps = (
  { key, effectiveOn }: Pick<PlannedCase, 'key' | 'effectiveOn'>,
  loser: string,
  recordedOn: Day,
  index: number,
  today: Day,
): DemoStep[] => {
  if (!effectiveOn) return []
  const from = later(effectiveOn, recordedOn)
  const fates = fatesOf(daysBetween(from, today), index)
  const debtors: Readonly<Record<Must, string | null>> = {
    'trace-back': loser,
    interview: talkingGovernment(loser),
    'hold-accountable': loser,
  }
  return (Object.keys(fates) as Must[]).flatMap((duty): DemoStep[] => {
    const debtor = debtors[duty]
    if (!debtor) return []
    const [fate, after] = fates[duty]
    const name = { duty, subject: key, debtor, concerned: loser }
    const course = {
      submittedOn: addDays(from, after),
      note: notes[duty],
      reason: reasons[duty],
      withFile: false,
    }
    return fate === 'returned-once'
      ? stepsWithReturn(name, { ...course, again: '已补充审批环节的倒查情况，请核查。' })
      : dutySteps(name, { ...course, fate })
  })
}

import { instant, weekdayFrom, weekdayUpTo } from '@/seed/demo/days'
import { dutySteps } from '@/seed/demo/dutySteps'
import type { DemoStep, PlannedCase } from '@/seed/demo/facts'
import { causesOf } from '@/seed/demo/matters'
import { plaintiffsOf } from '@/seed/demo/parties'
import { appearances, type PendingCase, type PendingHearing } from '@/seed/demo/pendingCases'
import { agencyIn, INTERMEDIATE_COURT, lawOfficeIn, placeOf, PREFECTURE } from '@/seed/demo/places'
import type { Random } from '@/seed/demo/random'
import { addDays, type Day } from '@/src/domain/day'

const reconsideredBy = (slug: string): string =>
  placeOf(slug === 'yilong' ? PREFECTURE : slug).government

const plannedCase = (
  { slug, field, filed, hasReconsideration = false }: PendingCase,
  key: string,
  today: Day,
  random: Random,
): PlannedCase => {
  const organ = {
    agency: reconsideredBy(slug),
    role: 'reconsideration-organ',
    outcome: null,
  } as const
  return {
    key,
    slug,
    court: field === 'government' ? INTERMEDIATE_COURT : placeOf(slug).court,
    instance: 'first',
    procedure: 'ordinary',
    cause: random.pick(causesOf[field]),
    plaintiffs: plaintiffsOf(random),
    defendants: [
      { agency: agencyIn(slug, field), role: 'sole', outcome: null },
      ...(hasReconsideration ? [organ] : []),
    ],
    filedOn: addDays(today, filed),
    servedOn: null,
    serviceMode: null,
    heardOn: null,
    concludedOn: null,
    resultServedOn: null,
    effectiveOn: null,
  }
}

const answerSteps = (
  { served, answer = 'open' }: PendingCase,
  planned: PlannedCase,
  today: Day,
): DemoStep[] => {
  if (served === undefined) return []
  const days = {
    open: 0,
    submitted: Math.min(12, -served - 1),
    returned: 10,
    waived: 6,
    'struck-off': 9,
  }
  return planned.defendants.flatMap(({ agency }) =>
    dutySteps(
      { duty: 'answer-brief', subject: planned.key, debtor: agency },
      {
        fate: answer,
        submittedOn: addDays(today, served + days[answer]),
        note: '已向人民法院提交答辩状、证据清单及规范性文件依据。',
        reason:
          answer === 'waived'
            ? '原告已向法院申请撤回起诉，法院正在审查，无须继续答辩。'
            : '证据清单缺少送达回证和集体讨论记录，请补正后再提交。',
      },
    ),
  )
}

const receiptSteps = (
  { receipts, registered }: Pick<PendingHearing, 'receipts' | 'registered'>,
  hearing: string,
  planned: PlannedCase,
  today: Day,
): DemoStep[] => {
  const day = addDays(today, registered)
  const sign = (recipient: string, time: string): DemoStep => ({
    kind: 'receipt',
    at: instant(day, time),
    hearing,
    recipient,
  })
  return [
    ...(['both', 'office'].includes(receipts) ? [sign(lawOfficeIn(planned.slug), '15:05')] : []),
    ...(['both', 'agency'].includes(receipts)
      ? planned.defendants.map(({ agency }) => sign(agency, '17:20'))
      : []),
  ]
}

const heldSteps = (
  { fate }: PendingHearing,
  hearing: string,
  heldOn: Day,
  { defendants }: PlannedCase,
): DemoStep[] => {
  const held: DemoStep = {
    kind: 'hearing-change',
    at: instant(heldOn, '18:10'),
    hearing,
    change: { state: 'held' },
  }
  if (!fate || fate === 'pending') return [held]
  const dutyFate = (
    { spoke: 'struck-off', silent: 'submitted', excused: 'returned', absent: 'open' } as const
  )[fate]
  return [
    held,
    ...defendants.flatMap(({ agency }): DemoStep[] => [
      {
        kind: 'appearance',
        at: instant(addDays(heldOn, 1), '09:40'),
        hearing,
        agency,
        record: appearances[fate],
      },
      ...dutySteps(
        { duty: 'leader-appearance', subject: hearing, debtor: agency },
        {
          fate: dutyFate,
          submittedOn: addDays(heldOn, 2),
          checkedAfter: 1,
          note: '庭审情况已登记，附庭审笔录摘要。',
          reason: '证明材料未加盖单位印章，请补正（法释〔2020〕3号第九条）。',
        },
      ),
    ]),
  ]
}

/** The steps of one hearing: registered, signed for, perhaps moved or cancelled, perhaps held. */
export const hearingSteps = (
  hearing: PendingHearing,
  planned: PlannedCase,
  today: Day,
): DemoStep[] => {
  const key = `hearing-${planned.key}`
  const isPast = hearing.on < 0
  const day = addDays(today, hearing.on)
  const heldOn = isPast ? weekdayUpTo(day, planned.filedOn) : weekdayFrom(day)
  const { moved, cancelled } = hearing
  return [
    {
      kind: 'hearing',
      at: instant(addDays(today, hearing.registered), '10:00'),
      key,
      case: planned.key,
      startsAt: instant(heldOn, isPast ? '09:30' : '14:30'),
      courtroom: '第二审判庭',
      mustHeadAppear: hearing.mustHeadAppear ?? false,
    },
    ...receiptSteps(hearing, key, planned, today),
    ...(moved
      ? [
          {
            kind: 'hearing-change' as const,
            at: instant(addDays(today, moved.on), '09:20'),
            hearing: key,
            change: { startsAt: instant(weekdayFrom(addDays(today, moved.to)), '09:30') },
          },
        ]
      : []),
    ...(cancelled
      ? [
          {
            kind: 'hearing-change' as const,
            at: instant(addDays(today, cancelled.on), '09:20'),
            hearing: key,
            change: { state: 'cancelled' as const },
          },
        ]
      : []),
    ...(isPast ? heldSteps(hearing, key, heldOn, planned) : []),
  ]
}

/** The steps of a case that is not concluded. */
export const pendingSteps = (
  pending: PendingCase,
  key: string,
  today: Day,
  random: Random,
): DemoStep[] => {
  const planned = plannedCase(pending, key, today, random)
  const { served } = pending
  return [
    { kind: 'case', at: instant(planned.filedOn, '10:00'), case: planned },
    ...(served === undefined
      ? []
      : [
          {
            kind: 'case-change' as const,
            at: instant(addDays(today, served), '10:30'),
            case: key,
            change: { servedOn: addDays(today, served), serviceMode: 'direct' as const },
          },
        ]),
    ...answerSteps(pending, planned, today),
    ...(pending.hearing ? hearingSteps(pending.hearing, planned, today) : []),
  ]
}

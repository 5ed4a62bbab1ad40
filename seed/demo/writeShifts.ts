import type { PayloadRequest } from 'payload'

import { instant } from '@/seed/demo/days'
import { PREFECTURE } from '@/seed/demo/places'
import { as, must, officer, type ReplayState } from '@/seed/demo/replay'
import { planRoster } from '@/src/counsel/shifts/planRoster'
import { engagementsOf, mayServeOn } from '@/src/counsel/shifts/requireServing'
import { takeShiftStep } from '@/src/counsel/shifts/shiftSteps'
import { addDays, endOfMonth, type Day } from '@/src/domain/day'
import { idOf } from '@/src/domain/idOf'
import { monthOfDay } from '@/src/domain/monthGrid'
import type { Counsel, DutyShift, User } from '@/src/payload-types'

const XINGYI_COURT = '兴义市人民法院'
/** The roster of the demo begins so many days before today, so that some of it is history. */
const PAST_DAYS = 9

const visits = [
  {
    matter: 'land',
    text: '告知林权争议先由人民政府处理，不服可依法复议、诉讼。',
    referredTo: '县林业局',
  },
  { matter: 'social-security', text: '说明工伤认定申请时限和所需材料。', referredTo: '县人社局' },
  { matter: 'petition', text: '解释信访事项与复议、诉讼的分工，引导依法表达诉求。' },
  { matter: 'expropriation', text: '说明补偿决定的起诉期限和管辖法院。' },
] as const

const writePlaces = async (req: PayloadRequest, state: ReplayState): Promise<string[]> => {
  const office = as(req, null, officer(state, PREFECTURE))
  const region = idOf(officer(state, PREFECTURE).region)
  const court = await req.payload.create({
    collection: 'duty-places',
    data: {
      name: `${XINGYI_COURT}诉讼服务中心`,
      kind: 'court',
      court: must(state.names.courts.get(XINGYI_COURT), XINGYI_COURT),
      region,
      lawyersNeeded: 1,
      halves: ['morning'],
      isActive: true,
    },
    depth: 0,
    req: office,
  })
  const window = await req.payload.create({
    collection: 'duty-places',
    data: {
      name: '州信访接待中心',
      kind: 'petition-window',
      region,
      address: '一楼接待大厅',
      lawyersNeeded: 1,
      halves: ['morning', 'afternoon'],
      isActive: true,
    },
    depth: 0,
    req: office,
  })
  return [court.id, window.id]
}

/** The lawyers who may stand on the roster now. */
const servingCounsel = async (req: PayloadRequest, today: Day): Promise<Counsel[]> => {
  const { docs } = await req.payload.find({
    collection: 'counsel',
    where: { state: { equals: 'vetted' } },
    sort: 'name',
    depth: 0,
    pagination: false,
    req,
  })
  const engagements = await engagementsOf(
    req,
    docs.map(({ id }) => id),
  )
  return docs.filter((one) =>
    mayServeOn(
      one,
      engagements.filter(({ counsel }) => idOf(counsel) === one.id),
      today,
    ),
  )
}

/** What a lawyer does on the day: comes, logs each visit, closes the log. */
const hold = async (
  req: PayloadRequest,
  user: User | undefined,
  { id, shiftOn }: DutyShift,
  index: number,
): Promise<void> => {
  const seen = visits.slice(index % 2, (index % 2) + 1 + (index % 3))
  if (!user) {
    // Lawyers without an account hand in a paper log, which the office enters.
    await req.payload.update({
      collection: 'duty-shifts',
      id,
      data: {
        state: 'logged',
        begunAt: instant(shiftOn, '09:00'),
        visits: seen.map(({ text, ...visit }, at) => ({
          ...visit,
          advice: text,
          sequence: at + 1,
        })),
        visitCount: seen.length,
      },
      depth: 0,
      req,
    })
    return
  }
  const onDuty = as(req, instant(shiftOn, '09:00'), user)
  await takeShiftStep(onDuty, id, 'begin', {})
  for (const visit of seen) await takeShiftStep(onDuty, id, 'visit', visit)
  await takeShiftStep(onDuty, id, 'log', { text: `接待 ${seen.length} 人次。` })
}

/**
 * The roster of the demo: this month by round robin, what is past held and logged but for one shift that was missed,
 * and one swap that waits for its answer. Nothing where no lawyer may serve.
 */
export const writeShifts = async (
  req: PayloadRequest,
  state: ReplayState,
  today: Day,
): Promise<void> => {
  const counsel = await servingCounsel(req, today)
  if (counsel.length < 2) return
  const places = await writePlaces(req, state)
  const from = addDays(today, -PAST_DAYS)
  const months = [...new Set([monthOfDay(from), monthOfDay(today)])]
  for (const month of months) {
    const now = month === monthOfDay(from) ? from : `${month}-01`
    const planning = as(req, instant(now, '08:30'), officer(state, PREFECTURE))
    const wish = { month, places, counsel: counsel.map(({ id }) => id) }
    const { fingerprint } = await planRoster(planning, wish)
    await planRoster(planning, { ...wish, expected: fingerprint })
  }
  const { docs: shifts } = await req.payload.find({
    collection: 'duty-shifts',
    where: { shiftOn: { less_than_equal: endOfMonth(today) } },
    sort: ['shiftOn', '-half'],
    depth: 0,
    pagination: false,
    req,
  })
  const userOf = (shift: DutyShift): User | undefined => {
    const account = idOf(counsel.find(({ id }) => id === idOf(shift.counsel))?.user)
    return state.users.find(({ id }) => id === account)
  }
  const past = shifts.filter(({ shiftOn }) => shiftOn < today)
  const missed = past.at(-3)
  for (const [index, shift] of past.entries()) {
    if (shift !== missed) {
      await hold(req, userOf(shift), shift, index)
      continue
    }
    await req.payload.update({
      collection: 'duty-shifts',
      id: shift.id,
      data: { state: 'missed' },
      depth: 0,
      req,
    })
  }
  const ahead = shifts.filter((shift) => shift.shiftOn > today && userOf(shift))
  const [swapped, ...others] = ahead
  const user = swapped && userOf(swapped)
  const other = counsel.find(({ id }) => id !== idOf(swapped?.counsel))
  if (!swapped || !user || !other) return
  const asking = as(req, instant(today, '09:30'), user)
  for (const { id } of others.slice(0, 2)) await takeShiftStep(asking, id, 'confirm', {})
  await takeShiftStep(asking, swapped.id, 'ask-swap', {
    counsel: other.id,
    reason: '当天在外地开庭，请协助代班。',
  })
}

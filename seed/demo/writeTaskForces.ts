import type { PayloadRequest } from 'payload'

import { instant } from '@/seed/demo/days'
import { PREFECTURE } from '@/seed/demo/places'
import { as, officer, type ReplayState } from '@/seed/demo/replay'
import { conflictsOf } from '@/src/counsel/roster/conflictsOf'
import { takeTaskForceStep } from '@/src/counsel/taskForces/taskForceSteps'
import { isInForce } from '@/src/domain/counsel/engagement'
import { addDays, type Day } from '@/src/domain/day'
import { idOf } from '@/src/domain/idOf'
import type { Case } from '@/src/payload-types'

const PUAN = '522323'
const XINGYI = '522301'

const openCases = async (req: PayloadRequest, region: string | null): Promise<Case[]> => {
  const { docs } = await req.payload.find({
    collection: 'cases',
    where: { and: [{ region: { equals: region } }, { concludedOn: { exists: false } }] },
    sort: '-filedOn',
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  return docs
}

/** Engagements of the parties by which counsel may assist: in force, and without a conflict in the case. */
const assisting = async (req: PayloadRequest, ofCase: Case, today: Day): Promise<string[]> => {
  const { docs } = await req.payload.find({
    collection: 'engagements',
    where: { unit: { in: (ofCase.parties ?? []).map((party) => idOf(party)) } },
    depth: 0,
    pagination: false,
    req,
  })
  for (const one of docs.filter((engagement) => isInForce(engagement, today))) {
    const context = { unit: idOf(one.unit) ?? '', caseId: ofCase.id }
    const conflicts = await conflictsOf(req, idOf(one.counsel) ?? '', context)
    if (conflicts.length === 0) return [one.id]
  }
  return []
}

/** Two task forces of the demo: one at work with notes of its meetings, one just formed. */
export const writeTaskForces = async (
  req: PayloadRequest,
  state: ReplayState,
  today: Day,
): Promise<void> => {
  for (const [slug, isWorking] of [
    [PUAN, true],
    [XINGYI, false],
  ] as const) {
    const lead = officer(state, slug)
    const [ofCase] = await openCases(req, idOf(lead.region))
    if (!ofCase) continue
    const formedOn = addDays(today, -6)
    const office = as(req, instant(formedOn, '10:00'), lead)
    const { id } = await req.payload.create({
      collection: 'task-forces',
      data: {
        case: ofCase.id,
        leadUnit: idOf(lead.agency) ?? '',
        leader: lead.id,
        formedOn,
        goals: '查清事实、固定证据，评估败诉风险，争取实质化解。',
        members: [
          { name: '被诉单位法制机构负责人', task: '梳理证据、依据' },
          { name: '业务科室经办人', task: '还原办理经过' },
        ],
        engagements: await assisting(req, ofCase, today),
        state: 'formed',
      },
      depth: 0,
      req: office,
    })
    if (!isWorking) continue
    const takes = (day: Day) => as(req, instant(day, '15:00'), lead)
    await takeTaskForceStep(takes(addDays(today, -5)), id, 'start', {})
    await takeTaskForceStep(takes(addDays(today, -4)), id, 'note', {
      text: '第一次会议：明确举证清单和分工，三日内交齐证据材料。',
    })
    await takeTaskForceStep(
      as(req, instant(addDays(today, -1), '16:00'), officer(state, PREFECTURE)),
      id,
      'note',
      {
        text: '州办督导：评估程序瑕疵，建议先行与原告沟通化解。',
      },
    )
  }
}

import { addDays } from '@/src/domain/day'
import type { Agency, Court } from '@/src/payload-types'
import type { TestPayload } from '@/test/harness/boot'
import { randomSuffix } from '@/test/harness/scratch'

interface Place {
  readonly agency: Agency
  readonly court: Court
  readonly caseId: string
  /** The account of the counsel who is on duty and assists. */
  readonly counselUser: string
}

/** A place of duty, a shift at it and a task force, and what somebody would send to make them. */
export interface Desk {
  readonly ids: Readonly<Record<string, string>>
  readonly bodies: Readonly<Record<string, Record<string, unknown>>>
}

const SHIFT_ON = '2098-03-03'

let day = '2098-04-01'
const nextDay = (): string => {
  day = addDays(day, 1)
  return day
}

/** Makes one of each about the agency, with the counsel whom another part of the world has engaged for it. */
export const makeDesk = async (
  { payload }: Pick<TestPayload, 'payload'>,
  { agency, court, caseId, counselUser }: Place,
): Promise<Desk> => {
  const { docs: engagements } = await payload.find({
    collection: 'engagements',
    where: { and: [{ unit: { equals: agency.id } }, { 'counsel.user': { equals: counselUser } }] },
    depth: 0,
    limit: 1,
  })
  const [engagement] = engagements
  if (!engagement) throw new Error('The world has no engagement for the desk')
  const placeBody = {
    name: `窗口${randomSuffix()}`,
    kind: 'petition-window',
    agency: agency.id,
    lawyersNeeded: 1,
    halves: ['morning' as const],
  } as const
  const place = await payload.create({
    collection: 'duty-places',
    data: { ...placeBody, halves: [...placeBody.halves], isActive: true },
    depth: 0,
  })
  const shiftBody = {
    place: place.id,
    counsel: engagement.counsel as string,
    shiftOn: SHIFT_ON,
    half: 'morning',
  } as const
  const { id: shift } = await payload.create({
    collection: 'duty-shifts',
    data: {
      ...shiftBody,
      // One lawyer serves two units of the world: not on the same day.
      shiftOn: nextDay(),
      state: 'planned',
      visitCount: 0,
    },
    depth: 0,
  })
  // The world wants one shift that an agency and a court see at once.
  await payload.db.updateOne({ collection: 'duty-shifts', id: shift, data: { court: court.id } })
  const taskForceBody = {
    case: caseId,
    leadUnit: agency.id,
    leaderName: '分管副职',
    formedOn: '2026-03-10',
    goals: '实质化解',
  }
  const { id: taskForce } = await payload.create({
    collection: 'task-forces',
    data: { ...taskForceBody, engagements: [engagement.id], state: 'formed' },
    depth: 0,
  })
  return {
    ids: { 'duty-places': place.id, 'duty-shifts': shift, 'task-forces': taskForce },
    bodies: { 'duty-places': placeBody, 'duty-shifts': shiftBody, 'task-forces': taskForceBody },
  }
}

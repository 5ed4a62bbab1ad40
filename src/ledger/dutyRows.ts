import { createLocalReq, type Payload, type Where } from 'payload'

import type { Day } from '@/src/domain/day'
import { owedStates, type DutyKind, type DutyState } from '@/src/domain/dutyStates'
import { isOverdue } from '@/src/domain/rules/dutyStage'
import type { Duty } from '@/src/payload-types'

const PAGE = 500

/** One duty as lists outside the console show it; organizations and places by name. */
export interface DutyRow {
  readonly kind: DutyKind
  readonly debtor: string
  readonly supervisor: string
  readonly region: string
  /** Case number, number of the suggestion, title of the appearance, or name of the place or agency. */
  readonly subject: string
  readonly period: string | null
  readonly openedOn: Day
  readonly dueOn: Day
  readonly state: DutyState
  readonly overdue: boolean
  readonly legalBasis: string
}

/** Which duties are asked for; each value narrows. */
export interface DutyFilter {
  readonly kind?: DutyKind | undefined
  readonly state?: DutyState | undefined
  /** Id of a region. */
  readonly region?: string | undefined
  readonly overdue?: boolean | undefined
}

const nameOf = (value: string | { name: string } | null | undefined): string =>
  typeof value === 'string' ? value : (value?.name ?? '')

const subjectOf = ({ subject: { value }, title }: Duty): string => {
  if (typeof value !== 'object' || value === null) return title
  if ('caseNumber' in value) return value.caseNumber
  if ('number' in value) return value.number
  if ('name' in value) return value.name
  return value.title ?? title
}

const whereOf = ({ kind, state, region, overdue }: DutyFilter, today: Day): Where => ({
  and: [
    ...(kind ? [{ kind: { equals: kind } }] : []),
    ...(state ? [{ state: { equals: state } }] : []),
    ...(region ? [{ region: { equals: region } }] : []),
    ...(overdue ? [{ state: { in: [...owedStates] } }, { dueOn: { less_than: today } }] : []),
  ],
})

/** The duties on the ledger by due date, without checks of access. */
export const dutyRows = async (
  payload: Payload,
  filter: DutyFilter,
  today: Day,
): Promise<DutyRow[]> => {
  const req = await createLocalReq({}, payload)
  const rows: DutyRow[] = []
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await payload.find({
      collection: 'duties',
      where: whereOf(filter, today),
      sort: ['dueOn', 'createdAt'],
      depth: 1,
      limit: PAGE,
      page,
      req,
      populate: {
        cases: { caseNumber: true },
        appearances: { title: true },
        'judicial-suggestions': { number: true },
        regions: { name: true },
        agencies: { name: true },
      },
    })
    for (const duty of docs) {
      rows.push({
        kind: duty.kind,
        debtor: nameOf(duty.debtor),
        supervisor: nameOf(duty.supervisor),
        region: nameOf(duty.region),
        subject: subjectOf(duty),
        period: duty.period ?? null,
        openedOn: duty.openedOn,
        dueOn: duty.dueOn,
        state: duty.state,
        overdue: isOverdue(duty, today),
        legalBasis: duty.legalBasis,
      })
    }
    if (!hasNextPage) return rows
  }
}

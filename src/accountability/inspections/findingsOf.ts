import type { PayloadRequest } from 'payload'

import { owedStates } from '@/src/domain/dutyStates'
import { idOf } from '@/src/domain/idOf'
import type { Duty, Finding } from '@/src/payload-types'

/** A finding with its duty on the ledger; null until it is issued. */
export interface FindingOnLedger {
  readonly finding: Finding
  readonly duty: Duty | null
}

/** The duties of findings, by the id of the finding; without checks of access. */
const dutiesOf = async (
  req: PayloadRequest,
  findings: readonly string[],
): Promise<ReadonlyMap<string, Duty>> => {
  if (findings.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'duties',
    where: {
      and: [
        { kind: { equals: 'rectification' } },
        { 'subject.relationTo': { equals: 'findings' } },
        { 'subject.value': { in: [...findings] } },
      ],
    },
    depth: 0,
    pagination: false,
    req,
  })
  return new Map(docs.map((duty) => [idOf(duty.subject.value as string | Finding) ?? '', duty]))
}

/** The findings of an inspection with their duties, by due date; without checks of access. */
export const findingsOf = async (
  req: PayloadRequest,
  inspection: string,
): Promise<FindingOnLedger[]> => {
  const { docs } = await req.payload.find({
    collection: 'findings',
    where: { inspection: { equals: inspection } },
    sort: ['dueOn', 'createdAt'],
    depth: 0,
    pagination: false,
    req,
  })
  const duties = await dutiesOf(
    req,
    docs.map(({ id }) => id),
  )
  return docs.map((finding) => ({ finding, duty: duties.get(finding.id) ?? null }))
}

/** Whether a finding still stands in the way of closing: not withdrawn, and not settled on the ledger. */
export const isOpenFinding = ({ finding, duty }: FindingOnLedger): boolean =>
  !finding.isWithdrawn && (!duty || owedStates.includes(duty.state) || duty.state === 'submitted')

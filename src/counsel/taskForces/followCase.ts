import type { PayloadRequest } from 'payload'

import { today } from '@/src/domain/clock'
import { activeTaskForceStates } from '@/src/domain/counsel/taskForces/taskForce'
import { idOf } from '@/src/domain/idOf'
import { message } from '@/src/i18n/message'
import { agencyOfKind } from '@/src/notify/agencyOfKind'
import { dispatchNotice } from '@/src/notify/dispatchNotice'
import type { Case, TaskForce } from '@/src/payload-types'

/** The task force that works on a case; null where there is none. */
export const activeTaskForce = async (
  req: PayloadRequest,
  caseId: string,
): Promise<TaskForce | null> => {
  const { docs } = await req.payload.find({
    collection: 'task-forces',
    where: {
      and: [{ case: { equals: caseId } }, { state: { in: [...activeTaskForceStates] } }],
    },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0] ?? null
}

const tellConclusion = async (
  req: PayloadRequest,
  { id, title, leadUnit }: TaskForce,
  { id: caseId, region, concludedOn }: Case,
): Promise<void> => {
  const office = await agencyOfKind(req, idOf(region) ?? '', 'law-office')
  const params = { title: title ?? '', day: concludedOn ?? '' }
  const says = (part: 'title' | 'body') => ({
    zh: message(`taskForce.notice.${part}`, 'zh', params),
    en: message(`taskForce.notice.${part}`, 'en', params),
  })
  await dispatchNotice(
    req,
    {
      kind: 'task-force-case-concluded',
      key: `task-force-case-concluded|${id}|${concludedOn}`,
      title: says('title'),
      body: says('body'),
      region: idOf(region) ?? '',
      case: caseId,
      needsReceipt: false,
    },
    [
      { agency: idOf(leadUnit) ?? '', side: 'debtor' },
      ...(office ? [{ agency: office, side: 'supervisor' as const }] : []),
    ],
  )
}

/**
 * Brings the task force of a case up to date with it. The conclusion of the case proposes that it be dissolved, and
 * tells those who decide it; a case that is re-opened takes the proposal back.
 */
export const followCase = async (req: PayloadRequest, ofCase: Case): Promise<void> => {
  const taskForce = await activeTaskForce(req, ofCase.id)
  if (!taskForce) return
  const isNewlyConcluded = Boolean(ofCase.concludedOn) && !taskForce.proposedOn
  await req.payload.update({
    collection: 'task-forces',
    id: taskForce.id,
    // Parties, region and title are read from the case by the hook of the task force.
    data: { proposedOn: ofCase.concludedOn ? (taskForce.proposedOn ?? today(req)) : null },
    depth: 0,
    req,
  })
  if (isNewlyConcluded) await tellConclusion(req, taskForce, ofCase)
}

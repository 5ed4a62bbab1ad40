import type { PayloadRequest } from 'payload'

import { openMatter } from '@/src/counsel/matters/openMatter'
import { tellCounsel } from '@/src/counsel/matters/tellCounsel'
import { voidOpinions } from '@/src/counsel/opinions/voidOpinions'
import { today } from '@/src/domain/clock'
import { isInForce } from '@/src/domain/counsel/engagement'
import { litigationKey } from '@/src/domain/counsel/litigationKey'
import { litigationDueOn } from '@/src/domain/counsel/matter'
import { todayInShanghai } from '@/src/domain/day'
import { owedStates } from '@/src/domain/dutyStates'
import { idOf } from '@/src/domain/idOf'
import { messages } from '@/src/i18n/messages'
import { storedCase } from '@/src/ledger/facts/caseFacts'
import type { Case, Duty, Matter } from '@/src/payload-types'

const answersOf = async (req: PayloadRequest, caseId: string): Promise<Duty[]> => {
  const { docs } = await req.payload.find({
    collection: 'duties',
    where: { and: [{ case: { equals: caseId } }, { kind: { equals: 'answer-brief' } }] },
    depth: 0,
    pagination: false,
    req,
  })
  return docs
}

const mattersOf = async (req: PayloadRequest, caseId: string): Promise<Matter[]> => {
  const { docs } = await req.payload.find({
    collection: 'matters',
    where: { and: [{ case: { equals: caseId } }, { kind: { equals: 'litigation' } }] },
    depth: 0,
    pagination: false,
    showHiddenFields: true,
    req,
  })
  return docs
}

/** The units among these that have counsel today. */
const unitsWithCounsel = async (
  req: PayloadRequest,
  units: readonly string[],
): Promise<ReadonlySet<string>> => {
  if (units.length === 0) return new Set()
  const day = today(req)
  const { docs } = await req.payload.find({
    collection: 'engagements',
    where: { and: [{ unit: { in: [...units] } }, { endOn: { greater_than_equal: day } }] },
    depth: 0,
    pagination: false,
    req,
  })
  return new Set(docs.filter((one) => isInForce(one, day)).flatMap(({ unit }) => idOf(unit) ?? []))
}

const write = (req: PayloadRequest, { id }: Matter, data: Partial<Matter>): Promise<Matter> =>
  req.payload.update({ collection: 'matters', id, data, depth: 0, req })

/** Brings one matter into line with the answer that its unit owes. */
const follow = async (
  req: PayloadRequest,
  matter: Matter,
  doc: Case,
  answer: Duty | undefined,
): Promise<void> => {
  const isDemanded =
    !doc.deletedAt && !doc.concludedOn && answer !== undefined && answer.state !== 'waived'
  const isUnderWay = ['requested', 'assigned', 'opined'].includes(matter.state)
  if (isUnderWay && !isDemanded) {
    await write(req, matter, {
      state: 'withdrawn',
      isLifted: true,
      withdrawnOn: today(req),
      // Reasons are part of the record, which is kept in Chinese.
      withdrawReason: messages['matter.reason.lifted'].zh,
    })
    await voidOpinions(req, matter.id)
    await tellCounsel(req, matter, idOf(matter.engagement), 'matter.notice.withdrawn')
    return
  }
  if (!isDemanded || !owedStates.includes(answer.state)) return
  // Counted from the day it was opened: another day that begins moves nothing, another answer day does.
  const created = todayInShanghai(new Date(matter.createdAt))
  const dueOn = litigationDueOn(answer.dueOn, created < today(req) ? created : today(req))
  if (matter.state === 'withdrawn' && matter.isLifted) {
    const back = await write(req, matter, {
      state: matter.engagement ? 'assigned' : 'requested',
      isLifted: false,
      withdrawnOn: null,
      withdrawReason: null,
      dueOn,
    })
    await tellCounsel(req, back, idOf(back.engagement), 'matter.notice.assigned')
  } else if (isUnderWay && !matter.dueReason && dueOn !== matter.dueOn)
    await write(req, matter, { dueOn })
}

/**
 * Opens for each defendant that has counsel today a matter of the suit, so that it hears counsel before it answers;
 * once for each case and defendant. It hangs on the answer that the ledger asks of the defendant: history that was
 * imported, and cases that are concluded or not served, ask for none. A matter under way is withdrawn when the case
 * asks for no answer any more. Call it after the duties of the case were reconciled, in the same transaction.
 */
export const reconcileLitigation = async (req: PayloadRequest, caseId: string): Promise<void> => {
  const [answers, matters] = [await answersOf(req, caseId), await mattersOf(req, caseId)]
  if (answers.length === 0 && matters.length === 0) return
  const doc = await storedCase(req, caseId)
  if (!doc) return
  for (const matter of matters) {
    const unit = idOf(matter.unit) ?? ''
    // What somebody entered by hand is not the system's to withdraw.
    if (matter.key !== litigationKey(caseId, unit)) continue
    await follow(
      req,
      matter,
      doc,
      answers.find(({ debtor }) => idOf(debtor) === unit),
    )
  }
  if (doc.deletedAt || doc.concludedOn) return
  const known = new Set(matters.map(({ key }) => key))
  const owed = answers.filter(
    ({ state, debtor }) =>
      owedStates.includes(state) && !known.has(litigationKey(caseId, idOf(debtor) ?? '')),
  )
  const advised = await unitsWithCounsel(
    req,
    owed.flatMap(({ debtor }) => idOf(debtor) ?? []),
  )
  for (const { debtor, dueOn } of owed) {
    const unit = idOf(debtor)
    if (!unit || !advised.has(unit)) continue
    await openMatter(req, {
      kind: 'litigation',
      unit,
      title: `${doc.caseNumber} 应诉`,
      dueOn: litigationDueOn(dueOn, today(req)),
      case: caseId,
      key: litigationKey(caseId, unit),
    })
  }
}

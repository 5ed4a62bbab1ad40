import type { PayloadRequest } from 'payload'

import { litigationKey } from '@/src/domain/counsel/litigationKey'
import { idOf } from '@/src/domain/idOf'
import { userError } from '@/src/i18n/userError'
import type { Duty } from '@/src/payload-types'

/**
 * Refuses to hand in the answer in a suit while the matter of the unit's counsel has no reviewed opinion. An opinion
 * that holds the act unlawful does not forbid the answer, which the law demands (行诉法第六十七条): it asks for a
 * written decision first whether to correct the act. Units without counsel have no such matter.
 *
 * @throws userError 409 naming the matter
 */
export const requireCounselHeard = async (
  req: PayloadRequest,
  { kind, case: ofCase, debtor }: Pick<Duty, 'kind' | 'case' | 'debtor'>,
): Promise<void> => {
  const caseId = idOf(ofCase)
  if (kind !== 'answer-brief' || !caseId) return
  const { docs } = await req.payload.find({
    collection: 'matters',
    where: { key: { equals: litigationKey(caseId, idOf(debtor) ?? '') } },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  const [matter] = docs
  if (!matter || matter.state === 'passed' || matter.state === 'withdrawn') return
  const { title, state, conclusion } = matter
  if (state !== 'reviewed') throw userError(req, 'matter.answerNeedsOpinion', { title }, 409)
  if (conclusion === 'unlawful') throw userError(req, 'matter.answerNeedsDecision', { title }, 409)
}

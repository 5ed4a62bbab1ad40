import type { PayloadRequest } from 'payload'

import { recordForStep } from '@/src/steps/recordForStep'
import { today } from '@/src/domain/clock'
import { idOf } from '@/src/domain/idOf'
import { userError } from '@/src/i18n/userError'
import type { Assessment, User } from '@/src/payload-types'

type ConfirmProblem =
  'officesOnly' | 'alreadyConfirmed' | 'ownComputation' | 'ownUnit' | 'prefectureConfirms'

const problemOf = async (
  req: PayloadRequest,
  doc: Assessment,
  user: User,
): Promise<ConfirmProblem | null> => {
  if (user.role !== 'prefecture-office' && user.role !== 'county-office') return 'officesOnly'
  if (doc.state === 'confirmed') return 'alreadyConfirmed'
  if (idOf(doc.computedBy) === user.id) return 'ownComputation'
  if (idOf(user.agency) === idOf(doc.unit)) return 'ownUnit'
  const { kind } = await req.payload.findByID({
    collection: 'agencies',
    id: idOf(doc.unit) ?? '',
    depth: 0,
    req,
  })
  return kind === 'government' && user.role === 'county-office' ? 'prefectureConfirms' : null
}

/**
 * Confirms a computed assessment, by another person than the one who computed it; from then on it is frozen.
 *
 * @throws userError 403 who may not, 404 who may not see it, 409 when it is confirmed already
 */
export const confirmAssessment = async (req: PayloadRequest, id: string): Promise<void> => {
  const { doc, user } = await recordForStep(req, 'assessments', id)
  const problem = await problemOf(req, doc, user)
  if (problem)
    throw userError(req, `assessment.${problem}`, {}, problem === 'alreadyConfirmed' ? 409 : 403)
  await req.payload.update({
    collection: 'assessments',
    id,
    data: { state: 'confirmed', confirmedOn: today(req), confirmedBy: user.id },
    depth: 0,
    req,
  })
}

/** What the user of a request may do with an assessment now. */
export const assessmentActions = async (req: PayloadRequest, id: string): Promise<'confirm'[]> => {
  const { doc, user } = await recordForStep(req, 'assessments', id)
  return (await problemOf(req, doc, user)) ? [] : ['confirm']
}

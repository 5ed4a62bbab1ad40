import type { PayloadRequest } from 'payload'

import { today } from '@/src/domain/clock'
import {
  counselAssessmentProcedure,
  counselAssessmentStates,
  type CounselAssessmentStep,
} from '@/src/domain/counsel/counselAssessment'
import { idOf } from '@/src/domain/idOf'
import { labelOf } from '@/src/domain/options'
import { stateAfter, stepNames } from '@/src/domain/procedure'
import { localeOf } from '@/src/i18n/message'
import { userError } from '@/src/i18n/userError'
import type { CounselAssessment, User } from '@/src/payload-types'
import { recordForStep } from '@/src/steps/recordForStep'
import { requiredText, type StepInput } from '@/src/steps/stepInput'

type Problem = 'onlyOffice' | 'ownAssessment' | 'wrongState'

const problemOf = (
  user: User,
  doc: CounselAssessment,
  step: CounselAssessmentStep,
): Problem | null => {
  const isOffice =
    user.role === 'prefecture-office' ||
    (user.role === 'county-office' && idOf(user.region) === idOf(doc.region))
  if (!isOffice) return 'onlyOffice'
  if (user.id === idOf(doc.author)) return 'ownAssessment'
  return stateAfter(counselAssessmentProcedure, step, doc.state) === null ? 'wrongState' : null
}

/**
 * Takes a step of a yearly assessment in the transaction of the request: the office confirms it or sends it back,
 * and never the one who wrote it.
 *
 * @throws userError 403 who may not, 404 who may not see it, 409 when the moment is wrong
 */
export const takeCounselAssessmentStep = async (
  req: PayloadRequest,
  id: string,
  step: CounselAssessmentStep,
  input: StepInput,
): Promise<void> => {
  const { doc, user } = await recordForStep(req, 'counsel-assessments', id)
  const problem = problemOf(user, doc, step)
  if (problem) {
    const state = labelOf(counselAssessmentStates, doc.state, localeOf(req.i18n?.language))
    const status = problem === 'wrongState' ? 409 : 403
    throw userError(req, `counselAssessment.${problem}`, { state }, status)
  }
  await req.payload.update({
    collection: 'counsel-assessments',
    id,
    data: {
      ...(step === 'confirm'
        ? { confirmedBy: user.id, confirmedOn: today(req), returnReason: null }
        : { returnReason: requiredText(req, input.reason) }),
      state: counselAssessmentProcedure[step].to,
    },
    depth: 0,
    req,
  })
}

/** The steps of a yearly assessment that the user of a request may take now. */
export const counselAssessmentActions = async (
  req: PayloadRequest,
  id: string,
): Promise<CounselAssessmentStep[]> => {
  const { doc, user } = await recordForStep(req, 'counsel-assessments', id)
  return stepNames(counselAssessmentProcedure).filter((step) => problemOf(user, doc, step) === null)
}

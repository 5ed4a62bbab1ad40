import type { PayloadRequest } from 'payload'

import { recordForStep } from '@/src/steps/recordForStep'
import { requiredText, type StepInput } from '@/src/steps/stepInput'
import { findingsOf } from '@/src/accountability/inspections/findingsOf'
import { owedStates } from '@/src/domain/dutyStates'
import { idOf } from '@/src/domain/idOf'
import { userError } from '@/src/i18n/userError'
import { reconcileFinding } from '@/src/ledger/reconcile'
import type { Duty, Finding, User } from '@/src/payload-types'

/** Why a finding cannot be withdrawn by a user now; null when it can. */
const withdrawalProblem = (
  user: User,
  finding: Finding,
  duty: Duty | null,
): 'onlyLead' | 'withdrawn' | 'notIssued' | 'handedIn' | null => {
  if (idOf(user.agency) === null || idOf(user.agency) !== idOf(finding.lead)) return 'onlyLead'
  if (finding.isWithdrawn) return 'withdrawn'
  if (!finding.issuedOn) return 'notIssued'
  return duty && !owedStates.includes(duty.state) ? 'handedIn' : null
}

const dutyOf = async (req: PayloadRequest, finding: Finding): Promise<Duty | null> => {
  const found = await findingsOf(req, idOf(finding.inspection) ?? '')
  return found.find((one) => one.finding.id === finding.id)?.duty ?? null
}

/**
 * Withdraws an issued finding with a reason; its duty is lifted. What the unit has handed in is checked first.
 *
 * @throws userError 403 who is not of the lead office, 404 who may not see it, 409 when it is too late
 */
export const withdrawFinding = async (
  req: PayloadRequest,
  id: string,
  input: StepInput,
): Promise<void> => {
  const { doc, user } = await recordForStep(req, 'findings', id)
  const problem = withdrawalProblem(user, doc, await dutyOf(req, doc))
  if (problem) throw userError(req, `finding.${problem}`, {}, problem === 'onlyLead' ? 403 : 409)
  await req.payload.update({
    collection: 'findings',
    id,
    data: { isWithdrawn: true, withdrawalReason: requiredText(req, input.reason) },
    depth: 0,
    req,
  })
  await reconcileFinding(req, id)
}

/** The steps that the user of a request may take with a finding now. */
export const findingActions = async (req: PayloadRequest, id: string): Promise<'withdraw'[]> => {
  const { doc, user } = await recordForStep(req, 'findings', id)
  return withdrawalProblem(user, doc, await dutyOf(req, doc)) ? [] : ['withdraw']
}

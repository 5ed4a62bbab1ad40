import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { activeUser, idOf } from '@/access/atoms'
import { today } from '@/src/domain/clock'
import { addDays } from '@/src/domain/day'
import { inspectionStates, statesForFindings } from '@/src/domain/accountability/inspection'
import { labelOf } from '@/src/domain/options'
import { localeOf } from '@/src/i18n/message'
import { userError } from '@/src/i18n/userError'
import type { Finding } from '@/src/payload-types'

/** Days for putting right what was found where the office names no day; no statute sets them. */
const DEFAULT_DAYS = 30

const wording = ['title', 'problem', 'legalBasis', 'measure', 'dueOn', 'inspection'] as const

const filesOf = (doc: Partial<Finding>): string =>
  (doc.evidenceBefore ?? []).map((file) => idOf(file)).join()

const refuseRewording = (req: PayloadRequest, before: Finding, data: Partial<Finding>): void => {
  if (!before.issuedOn) return
  const isReworded =
    wording.some((name) => data[name] !== undefined && idOf(data[name]) !== idOf(before[name])) ||
    (data.evidenceBefore !== undefined && filesOf(data) !== filesOf(before))
  if (isReworded) throw userError(req, 'finding.issued', {}, 409)
}

/**
 * Findings are written by the office that leads the inspection, while it is under way; unit, lead and region
 * come from there. Once issued, the wording stands: it can only be withdrawn.
 */
export const guardFinding: CollectionBeforeValidateHook<Finding> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (!data) return data
  const before = operation === 'update' ? originalDoc : undefined
  if (before) refuseRewording(req, before, data)
  const id = idOf(data.inspection) ?? idOf(before?.inspection)
  const inspection = id
    ? await req.payload.findByID({
        collection: 'inspections',
        id,
        depth: 0,
        disableErrors: true,
        req,
      })
    : null
  if (!inspection) return data
  const user = activeUser(req)
  const isMoved = !before || idOf(before.inspection) !== inspection.id
  if (user && isMoved && idOf(user.agency) !== idOf(inspection.lead))
    throw userError(req, 'finding.onlyLead', {}, 403)
  if (isMoved && !statesForFindings.includes(inspection.state))
    throw userError(
      req,
      'finding.notUnderWay',
      { state: labelOf(inspectionStates, inspection.state, localeOf(req.i18n?.language)) },
      409,
    )
  const dueOn = data.dueOn ?? before?.dueOn
  return {
    ...data,
    dueOn: dueOn || addDays(today(req), DEFAULT_DAYS),
    unit: idOf(inspection.unit),
    lead: idOf(inspection.lead),
    region: idOf(inspection.region),
  }
}

import { namesOf, nameOf, organNameOf, outcomeText } from '@/src/documents/values/naming'
import { readSubject } from '@/src/documents/values/readSubject'
import type { ValueProvider } from '@/src/documents/values/recordValues'
import { printedCaseNumber } from '@/src/domain/documents/printedCaseNumber'
import { userError } from '@/src/i18n/userError'

/** 典型案例通知: from a case in effect. Facts, holding and lesson are left to the clerk, who keeps persons out of them. */
export const precedentNoticeValues: ValueProvider = async (request) => {
  const ofCase = await readSubject(request, 'cases')
  if (!ofCase.effectiveOn) throw userError(request.req, 'document.caseNotEffective', {}, 409)
  return {
    values: {
      organ: organNameOf(request.organ),
      addressee: '各行政执法单位',
      caseNumber: printedCaseNumber(ofCase.caseNumber),
      cause: ofCase.cause,
      court: nameOf(ofCase.court),
      agencies: namesOf(ofCase.defendants.map(({ agency }) => agency)),
      outcome: outcomeText(ofCase),
    },
    recipients: [],
  }
}

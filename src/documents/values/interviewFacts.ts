import { idsOf, nameOf, organNameOf, outcomeText } from '@/src/documents/values/naming'
import { readSubject } from '@/src/documents/values/readSubject'
import type { DocumentRequest } from '@/src/documents/values/recordValues'
import { printedCaseNumber } from '@/src/domain/documents/printedCaseNumber'
import { idOf } from '@/src/domain/idOf'
import { userError } from '@/src/i18n/userError'

/**
 * What notice and minutes of an interview have in common.
 * @throws userError 409 for other organizations than the government that interviews, and its rule-of-law office
 */
export const interviewFacts = async (request: DocumentRequest) => {
  const { req, organ } = request
  const interview = await readSubject(request, 'interviews')
  const isOfRegion = idOf(organ.region) === idOf(interview.region)
  if (idOf(interview.agency) !== organ.id && !(organ.kind === 'law-office' && isOfRegion))
    throw userError(req, 'document.notInterviewer', {}, 409)
  const { case: ofCase, interviewer, concerned } = interview
  const agency = nameOf(concerned)
  return {
    interview,
    values: {
      organ: organNameOf(organ),
      agency,
      addressee: agency,
      interviewees: `${agency}主要负责人`,
      interviewer:
        interview.interviewerName ||
        (interviewer && typeof interviewer === 'object' ? interviewer.name : undefined),
      matter:
        ofCase && typeof ofCase === 'object'
          ? `${printedCaseNumber(ofCase.caseNumber)}${ofCase.cause ?? ''}一案败诉（${outcomeText(ofCase)}）。`
          : undefined,
      location: interview.place || undefined,
    },
    recipients: idsOf([concerned, interview.agency]).filter((id) => id !== organ.id),
  }
}

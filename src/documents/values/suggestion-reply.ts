import { idOf } from '@/src/domain/idOf'
import { chineseDate } from '@/src/domain/documents/chineseDate'
import { printedCaseNumber } from '@/src/domain/documents/printedCaseNumber'
import { nameOf, organNameOf } from '@/src/documents/values/naming'
import { readSubject } from '@/src/documents/values/readSubject'
import type { ValueProvider } from '@/src/documents/values/recordValues'
import { userError } from '@/src/i18n/userError'

/** 司法建议复函: from the agency that the suggestion addresses to the court that made it. */
export const suggestionReplyValues: ValueProvider = async (request) => {
  const { req, organ } = request
  const suggestion = await readSubject(request, 'judicial-suggestions')
  if (idOf(suggestion.agency) !== organ.id) throw userError(req, 'document.notAddressed', {}, 409)
  const addressee = nameOf(suggestion.court)
  const { case: ofCase } = suggestion
  return {
    values: {
      organ: organNameOf(organ),
      addressee,
      number: suggestion.number,
      receivedDate: chineseDate(suggestion.receivedOn),
      caseNumber: ofCase && typeof ofCase === 'object' ? printedCaseNumber(ofCase.caseNumber) : '',
      content: suggestion.content,
      items: undefined,
    },
    recipients: [],
  }
}

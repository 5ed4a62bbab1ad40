import { foundAs } from '@/src/documents/values/foundAs'
import { nameOf, organNameOf } from '@/src/documents/values/naming'
import { numbered } from '@/src/documents/values/numbered'
import { readSubject } from '@/src/documents/values/readSubject'
import type { DocumentRequest, ValueProvider } from '@/src/documents/values/recordValues'
import { chineseDate } from '@/src/domain/documents/chineseDate'
import { printedCaseNumber } from '@/src/domain/documents/printedCaseNumber'
import { idOf } from '@/src/domain/idOf'
import { labelOf } from '@/src/domain/options'
import { adoptions } from '@/src/domain/papers/suggestion-replies'
import { userError } from '@/src/i18n/userError'
import type { JudicialSuggestion, SuggestionReply } from '@/src/payload-types'

/** The suggestion, and the reply that its agency has written item by item, whichever of them was chosen. */
const suggestionAndReply = async (
  request: DocumentRequest,
): Promise<{ suggestion: JudicialSuggestion; reply: SuggestionReply | null }> => {
  if (request.subject.relationTo !== 'suggestion-replies') {
    const suggestion = await readSubject(request, 'judicial-suggestions')
    const duty = await foundAs(request, 'duties', { 'subject.value': { equals: suggestion.id } })
    const reply = duty
      ? await foundAs(request, 'suggestion-replies', { duty: { equals: duty.id } })
      : null
    return { suggestion, reply }
  }
  const reply = await readSubject(request, 'suggestion-replies')
  const duty = typeof reply.duty === 'object' ? reply.duty : null
  const value =
    duty?.subject.relationTo === 'judicial-suggestions' ? idOf(duty.subject.value) : null
  const suggestion = await readSubject(
    { ...request, subject: { relationTo: 'judicial-suggestions', value: value ?? '' } },
    'judicial-suggestions',
  )
  return { suggestion, reply }
}

const itemsOf = (reply: SuggestionReply | null): string | undefined =>
  numbered(
    (reply?.items ?? []).map(({ suggestion, adoption, reply: answer, doneOn }) =>
      [
        `关于“${(suggestion ?? '').replace(/[。；]$/, '')}”的建议。`,
        adoption ? `${labelOf(adoptions, adoption, 'zh')}。` : '',
        answer ?? '',
        doneOn ? `（落实日期：${chineseDate(doneOn)}）` : '',
      ].join(''),
    ),
  )

/** 司法建议复函: from the agency that the suggestion addresses to the court that made it. */
export const suggestionReplyValues: ValueProvider = async (request) => {
  const { req, organ } = request
  const { suggestion, reply } = await suggestionAndReply(request)
  if (idOf(suggestion.agency) !== organ.id) throw userError(req, 'document.notAddressed', {}, 409)
  const { case: ofCase } = suggestion
  return {
    values: {
      organ: organNameOf(organ),
      addressee: nameOf(suggestion.court),
      number: suggestion.number,
      receivedDate: chineseDate(suggestion.receivedOn),
      caseNumber: ofCase && typeof ofCase === 'object' ? printedCaseNumber(ofCase.caseNumber) : '',
      content: suggestion.content,
      items: itemsOf(reply),
    },
    recipients: [],
  }
}

import { instantText } from '@/src/documents/values/instantText'
import { nameOf, namesOf, idsOf, organNameOf } from '@/src/documents/values/naming'
import { readSubject } from '@/src/documents/values/readSubject'
import type { ValueProvider } from '@/src/documents/values/recordValues'
import { printedCaseNumber } from '@/src/domain/documents/printedCaseNumber'

/** 出庭应诉通知抄送函: from the office to every agency that is called to the hearing. */
export const hearingNoticeCopyValues: ValueProvider = async (request) => {
  const hearing = await readSubject(request, 'hearings')
  const agencies = namesOf(hearing.parties ?? [])
  const ofCase = typeof hearing.case === 'object' ? hearing.case : null
  return {
    values: {
      organ: organNameOf(request.organ),
      addressee: agencies,
      caseNumber: printedCaseNumber(hearing.title ?? ofCase?.caseNumber ?? ''),
      cause: ofCase?.cause,
      court: nameOf(hearing.court),
      agencies,
      startsAt: instantText(hearing.startsAt),
      courtroom: hearing.courtroom ?? '',
    },
    recipients: idsOf(hearing.parties ?? []),
  }
}

import { nameOf, namesOf, idsOf, organNameOf } from '@/src/documents/values/naming'
import { readSubject } from '@/src/documents/values/readSubject'
import type { ValueProvider } from '@/src/documents/values/recordValues'
import { chineseDate } from '@/src/domain/documents/chineseDate'
import { printedCaseNumber } from '@/src/domain/documents/printedCaseNumber'
import { todayInShanghai } from '@/src/domain/day'
import { beijingTime } from '@/src/notify/beijingTime'

const timeOf = (instant: string): string => {
  const [hours = '', minutes = ''] = beijingTime(instant).slice(11).split(':')
  const minute = Number(minutes) === 0 ? '' : `${minutes}分`
  return `${chineseDate(todayInShanghai(new Date(instant)))}${Number(hours)}时${minute}`
}

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
      cause: ofCase?.cause ?? undefined,
      court: nameOf(hearing.court),
      agencies,
      startsAt: timeOf(hearing.startsAt),
      courtroom: hearing.courtroom ?? '',
    },
    recipients: idsOf(hearing.parties ?? []),
  }
}

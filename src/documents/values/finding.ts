import { idsOf, nameOf, organNameOf } from '@/src/documents/values/naming'
import { readSubject } from '@/src/documents/values/readSubject'
import type { DocumentRequest, RecordValues } from '@/src/documents/values/recordValues'
import { foundAs } from '@/src/documents/values/foundAs'
import { ledgerNumberOf } from '@/src/documents/values/dutyValues'
import { chineseDate } from '@/src/domain/documents/chineseDate'
import { idOf } from '@/src/domain/idOf'
import { userError } from '@/src/i18n/userError'

/** 工作提示函 on a finding of an inspection: from the office that leads it to the unit, with basis and measure. */
export const findingValues = async (request: DocumentRequest): Promise<RecordValues> => {
  const finding = await readSubject(request, 'findings')
  if (idOf(finding.lead) !== request.organ.id)
    throw userError(request.req, 'document.notLead', {}, 409)
  const duty = await foundAs(request, 'duties', { 'subject.value': { equals: finding.id } })
  return {
    values: {
      organ: organNameOf(request.organ),
      addressee: nameOf(finding.unit),
      duty: finding.title,
      ledgerNumber: duty ? ledgerNumberOf(duty) : undefined,
      matter: finding.problem,
      openedDate: finding.issuedOn ? chineseDate(finding.issuedOn) : undefined,
      dueDate: finding.dueOn ? chineseDate(finding.dueOn) : undefined,
      standing: '',
      legalBasis: finding.legalBasis,
      demand: finding.measure,
    },
    recipients: idsOf([finding.unit]),
  }
}

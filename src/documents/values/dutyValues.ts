import { today } from '@/src/domain/clock'
import { idsOf, nameOf, organNameOf } from '@/src/documents/values/naming'
import { readSubject } from '@/src/documents/values/readSubject'
import type {
  DocumentRequest,
  RecordValues,
  ValueProvider,
} from '@/src/documents/values/recordValues'
import { daysBetween, type Day } from '@/src/domain/day'
import { chineseDate } from '@/src/domain/documents/chineseDate'
import { printedCaseNumber } from '@/src/domain/documents/printedCaseNumber'
import { dutyStates } from '@/src/domain/dutyStates'
import { idOf } from '@/src/domain/idOf'
import { labelOf } from '@/src/domain/options'
import { isOverdue } from '@/src/domain/rules/dutyStage'
import { userError } from '@/src/i18n/userError'
import type { Duty } from '@/src/payload-types'

const LEDGER_DIGITS = 8

/** The number of a duty in the ledger: the last digits of its id, which no other shares in practice. */
export const ledgerNumberOf = ({ id }: Duty): string => id.slice(-LEDGER_DIGITS).toUpperCase()

const standingOf = (duty: Duty, on: Day): string => {
  if (isOverdue(duty, on)) return `至今已逾期${daysBetween(duty.dueOn, on)}天`
  return `目前状态为“${labelOf(dutyStates, duty.state, 'zh')}”`
}

/** What a duty is about: its case by number and cause, and who owes it. */
const matterOf = (duty: Duty): string => {
  const { case: ofCase } = duty
  const about =
    ofCase && typeof ofCase === 'object'
      ? `${printedCaseNumber(ofCase.caseNumber)}${ofCase.cause ?? ''}一案，被告为${ofCase.defendants
          .map(({ agency }) => nameOf(agency))
          .filter(Boolean)
          .join('、')}。`
      : `${duty.title}。`
  return `${about}责任单位：${nameOf(duty.debtor)}。`
}

const valuesOf = ({ req, organ }: DocumentRequest, duty: Duty): RecordValues => {
  const addressee = nameOf(duty.debtor)
  return {
    values: {
      organ: organNameOf(organ),
      addressee,
      duty: printedCaseNumber(duty.title).replaceAll(' ', ''),
      ledgerNumber: ledgerNumberOf(duty),
      matter: matterOf(duty),
      openedDate: chineseDate(duty.openedOn),
      dueDate: chineseDate(duty.dueOn),
      standing: standingOf(duty, today(req)),
      legalBasis: `${duty.legalBasis}。`,
      demand: duty.demand,
    },
    recipients: idsOf([duty.debtor]),
  }
}

/** What a duty on the ledger says: for 督办函 and 工作提示函, from the office that supervises it to its debtor. */
export const dutyValues: ValueProvider = async (request) => {
  const duty = await readSubject(request, 'duties')
  if (idOf(duty.debtor) === request.organ.id)
    throw userError(request.req, 'document.ownDuty', {}, 409)
  return valuesOf(request, duty)
}

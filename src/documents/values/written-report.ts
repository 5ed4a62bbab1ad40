import { foundAs } from '@/src/documents/values/foundAs'
import { nameOf, organNameOf } from '@/src/documents/values/naming'
import { numbered } from '@/src/documents/values/numbered'
import { readSubject } from '@/src/documents/values/readSubject'
import type { DocumentRequest, ValueProvider } from '@/src/documents/values/recordValues'
import { isDay } from '@/src/domain/day'
import { chineseDate } from '@/src/domain/documents/chineseDate'
import { definitionOf } from '@/src/domain/documents/definitions'
import type { TableRows } from '@/src/domain/documents/tableLines'
import { idOf } from '@/src/domain/idOf'
import { userError } from '@/src/i18n/userError'
import { agencyOfKind } from '@/src/notify/agencyOfKind'
import type { Duty, WrittenReport } from '@/src/payload-types'

interface Figures {
  readonly numerator: number
  readonly denominator: number
  readonly rate?: string | null
  readonly percent?: string
  readonly period?: { readonly from?: unknown; readonly to?: unknown }
}

const isFigures = (figures: unknown): figures is Figures =>
  typeof figures === 'object' && figures !== null && 'numerator' in figures

/** The period in words, `2026年1月1日至2026年6月30日`; the year where the figures name none. */
const periodOf = ({ period }: Duty, figures: Figures | null): string => {
  const { from, to } = figures?.period ?? {}
  if (isDay(from) && isDay(to)) return `${chineseDate(from)}至${chineseDate(to)}`
  return period ? `${period}年` : ''
}

const figuresOf = ({ numerator, denominator, rate }: Figures): string =>
  `一审审结行政案件${denominator}件，败诉${numerator}件，败诉率${rate ?? '—'}%（${numerator}/${denominator}）`

/** The duty, and the paper that its government has written for it, whichever of them was chosen. */
const dutyAndPaper = async (
  request: DocumentRequest,
): Promise<{ duty: Duty; paper: WrittenReport | null }> => {
  if (request.subject.relationTo !== 'written-reports') {
    const duty = await readSubject(request, 'duties')
    const paper = await foundAs(request, 'written-reports', { duty: { equals: duty.id } })
    return { duty, paper }
  }
  const paper = await readSubject(request, 'written-reports')
  const value = idOf(paper.duty) ?? ''
  const duty = await readSubject({ ...request, subject: { relationTo: 'duties', value } }, 'duties')
  return { duty, paper }
}

const measuresOf = (paper: WrittenReport | null): TableRows => {
  const rows = (paper?.measures ?? []).map(({ measure, owner, dueOn }) => [
    measure ?? '',
    owner ?? '',
    dueOn ? chineseDate(dueOn) : '',
  ])
  const toFill = ['【请填写：措施】', '【请填写：责任人】', '【请填写：时限】']
  return [['整改措施', '责任人', '完成时限'], ...(rows.length > 0 ? rows : [toFill])]
}

/** 书面报告: from the government that owes it to the government of the prefecture, with the figures that opened the duty. */
export const writtenReportValues: ValueProvider = async (request) => {
  const { req, organ } = request
  const { duty, paper } = await dutyAndPaper(request)
  if (!definitionOf('written-report').ofDuties?.includes(duty.kind))
    throw userError(req, 'document.otherDuty', {}, 409)
  if (idOf(duty.debtor) !== organ.id) throw userError(req, 'document.notDebtor', {}, 409)
  const region = typeof duty.region === 'object' ? duty.region : null
  const superior = await agencyOfKind(req, idOf(region?.parent) ?? '', 'government')
  const figures = isFigures(duty.figures) ? duty.figures : null
  return {
    values: {
      organ: organNameOf(organ),
      addressee: superior
        ? nameOf(
            await req.payload.findByID({ collection: 'agencies', id: superior, depth: 0, req }),
          )
        : undefined,
      region: nameOf(region),
      period: periodOf(duty, figures),
      figures: figures ? figuresOf(figures) : undefined,
      threshold: figures?.percent ? `${figures.percent}%` : undefined,
      legalBasis: duty.legalBasis,
      causes: numbered((paper?.causes ?? []).map(({ cause }) => cause)),
      selfCriticism: paper?.selfCriticism?.trim() || undefined,
      measures: measuresOf(paper),
    },
    recipients: superior ? [superior] : [],
    ...(paper?.signerName ? { signer: paper.signerName } : {}),
  }
}

import type { PayloadRequest } from 'payload'

import { rateOf } from '@/src/domain/metrics/rate'
import type { AgencyYearFacts } from '@/src/domain/rules/facts'
import { judgedYear } from '@/src/ledger/facts/judgedYear'
import { attendanceModel } from '@/src/metrics/attendanceModel'
import { instanceChoices, type CaseFilter } from '@/src/metrics/countQuery'

const attendanceByAgency = async (req: PayloadRequest, year: number, filter: CaseFilter) => {
  const period = judgedYear(req, year)
  if (!period) return { period, rows: [] }
  const rows = await attendanceModel(req.payload).count(
    { period, dateField: 'heardOn', instances: instanceChoices.all, by: ['agency'], filter },
    req,
  )
  return { period, rows }
}

/** The agencies that were in court this year in cases of a region. */
export const agenciesHeard = async (
  req: PayloadRequest,
  region: string,
  year: number,
): Promise<string[]> => {
  const { rows } = await attendanceByAgency(req, year, { region })
  return rows.flatMap(({ keys: [agency] }) => agency ?? [])
}

/** How often the head of an agency came to its heard cases of a judged year; null for others. */
export const agencyYearFacts = async (
  req: PayloadRequest,
  agency: string,
  year: number,
): Promise<AgencyYearFacts | null> => {
  const { period, rows } = await attendanceByAgency(req, year, { agency })
  const doc = await req.payload.findByID({
    collection: 'agencies',
    id: agency,
    depth: 0,
    disableErrors: true,
    req,
  })
  const own = rows.find(({ keys }) => keys[0] === agency)
  if (!period || !doc) return null
  return {
    agency,
    agencyName: doc.name,
    year,
    period,
    rate: rateOf(own?.attended ?? 0, own?.heard ?? 0),
    unknown: own?.attendanceUnknown ?? 0,
  }
}

import type { Endpoint } from 'payload'

import { signedInUser } from '@/src/steps/visibleDoc'
import { today } from '@/src/domain/clock'
import { escapeCell } from '@/src/documents/escapeCell'
import { loadExcel } from '@/src/documents/loadExcel'
import { assessmentStates } from '@/src/domain/accountability/assessmentStates'
import { ranking } from '@/src/domain/accountability/ranking'
import { labelOf } from '@/src/domain/options'
import { localeOf, message } from '@/src/i18n/message'
import { userError } from '@/src/i18n/userError'
import type { Assessment, AssessmentTable } from '@/src/payload-types'

const NAME_WIDTH = 30
const ITEM_WIDTH = 14

type Line = NonNullable<Assessment['lines']>[number]

const countsOf = ({ numerator, denominator }: Line): string =>
  typeof denominator === 'number' ? `${numerator}/${denominator}` : String(numerator)

const workbookOf = async (
  table: AssessmentTable,
  results: readonly Assessment[],
  language: string | undefined,
): Promise<Uint8Array<ArrayBuffer>> => {
  const workbook = new (await loadExcel()).Workbook()
  const sheet = workbook.addWorksheet(message('assessmentPage.results', language))
  sheet.addRow([escapeCell(table.title)])
  const header = sheet.addRow([
    message('assessmentPage.rank', language),
    message('assessmentPage.unit', language),
    ...table.items.flatMap(({ title, points }) => [
      escapeCell(`${title} /${points}`),
      message('assessmentPage.value', language),
    ]),
    message('assessmentPage.total', language, { outOf: table.pointsTotal ?? '' }),
    message('assessmentPage.state', language),
  ])
  header.font = { bold: true }
  for (const { rank, result } of ranking(results)) {
    sheet.addRow([
      rank,
      escapeCell(typeof result.unit === 'object' ? result.unit.name : result.unit),
      ...table.items.flatMap((_, index) => {
        const line = result.lines?.[index]
        return line ? [Number(line.score), countsOf(line)] : ['', '']
      }),
      Number(result.total),
      labelOf(assessmentStates, result.state, localeOf(language)),
    ])
  }
  sheet.columns.forEach((column, index) => {
    column.width = index === 1 ? NAME_WIDTH : ITEM_WIDTH
  })
  sheet.views = [{ state: 'frozen', xSplit: 2, ySplit: header.number }]
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

/**
 * `GET /api/assessment-tables/:id/results.xlsx`: the results that the reader may see, units by items with the
 * counts behind each, total and rank.
 *
 * @throws 403 for visitors, 404 for those who may not see the table
 */
export const resultsEndpoint: Endpoint = {
  path: '/:id/results.xlsx',
  method: 'get',
  handler: async (req) => {
    const user = signedInUser(req)
    const table = await req.payload.findByID({
      collection: 'assessment-tables',
      id: String(req.routeParams?.id),
      depth: 0,
      overrideAccess: false,
      disableErrors: true,
      user,
      req,
    })
    if (!table) throw userError(req, 'record.notFound', {}, 404)
    const { docs } = await req.payload.find({
      collection: 'assessments',
      where: { table: { equals: table.id } },
      depth: 1,
      pagination: false,
      overrideAccess: false,
      user,
      req,
    })
    return new Response(await workbookOf(table, docs, req.i18n?.language), {
      headers: {
        'Cache-Control': 'private, no-store',
        'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'Content-Disposition': `attachment; filename="assessment-${table.year}-${today(req)}.xlsx"`,
      },
    })
  },
}

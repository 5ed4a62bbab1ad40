import type { Endpoint, PayloadRequest } from 'payload'

import { fourMusts, type FourMusts, type FourMustsFilter } from '@/src/accountability/fourMusts'
import { fourMustsColumns } from '@/src/accountability/fourMustsColumns'
import { fourMustsFilter } from '@/src/accountability/fourMustsFilter'
import { today } from '@/src/domain/clock'
import { escapeCell } from '@/src/documents/escapeCell'
import { MOST_ROWS } from '@/src/documents/listExport'
import { loadExcel } from '@/src/documents/loadExcel'
import { message } from '@/src/i18n/message'
import { userError } from '@/src/i18n/userError'

// What a reader sees follows his rights: no cache between may keep it.
const headers = { 'Cache-Control': 'private, no-store' }

const filterOf = (req: PayloadRequest): FourMustsFilter =>
  fourMustsFilter(req.searchParams ?? new URLSearchParams())

const workbookOf = async (
  { rows, total, closed }: FourMusts,
  language: string | undefined,
): Promise<Uint8Array<ArrayBuffer>> => {
  const workbook = new (await loadExcel()).Workbook()
  const sheet = workbook.addWorksheet(message('fourMusts.title', language))
  const columns = fourMustsColumns(language)
  sheet.addRow([message('fourMusts.closedOf', language, { closed, total })])
  const header = sheet.addRow(columns.map(({ heading }) => heading))
  header.font = { bold: true }
  for (const row of rows) sheet.addRow(columns.map(({ cell }) => escapeCell(cell(row))))
  columns.forEach(({ width }, index) => {
    sheet.getColumn(index + 1).width = width
  })
  sheet.views = [{ state: 'frozen', ySplit: header.number }]
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

/**
 * The table of the four musts: `GET /api/four-musts` as JSON, page by page; `GET /api/four-musts.xlsx` whole.
 *
 * @throws 403 for visitors and roles without duties; 413 above as many rows as a list may export
 */
export const fourMustsEndpoints: Endpoint[] = [
  {
    path: '/four-musts',
    method: 'get',
    handler: async (req) => Response.json(await fourMusts(req, filterOf(req)), { headers }),
  },
  {
    path: '/four-musts.xlsx',
    method: 'get',
    handler: async (req) => {
      const table = await fourMusts(req, { ...filterOf(req), page: undefined, limit: undefined })
      if (table.rows.length > MOST_ROWS)
        throw userError(req, 'export.tooMany', { n: table.rows.length, most: MOST_ROWS }, 413)
      return new Response(await workbookOf(table, req.i18n?.language), {
        headers: {
          ...headers,
          'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          'Content-Disposition': `attachment; filename="four-musts-${today(req)}.xlsx"`,
        },
      })
    },
  },
]

import type { Endpoint, PayloadRequest } from 'payload'

import { attendanceRates, type AttendanceRates } from '@/src/metrics/attendanceRates'
import { figureParams } from '@/src/metrics/figureParams'
import { figureScope } from '@/src/metrics/figureScope'
import { attendanceRatesTable, lossRatesTable, type FiguresTable } from '@/src/metrics/figuresTable'
import { figuresWorkbook } from '@/src/metrics/figuresWorkbook'
import { lossRates, type LossRates } from '@/src/metrics/lossRates'
import { lossRatesChart } from '@/src/metrics/lossRatesChart'

// Figures follow the rights of the reader: no cache between may keep them.
const headers = { 'Cache-Control': 'no-store' }

const paramsOf = (req: PayloadRequest): Record<string, string> =>
  Object.fromEntries(req.searchParams ?? [])

const lossRatesOf = async (req: PayloadRequest): Promise<LossRates> => {
  const scope = await figureScope(req)
  return lossRates(req, await figureParams(req, paramsOf(req)), scope)
}

const attendanceRatesOf = async (req: PayloadRequest): Promise<AttendanceRates> => {
  const scope = await figureScope(req)
  return attendanceRates(req, await figureParams(req, paramsOf(req), 'all'), scope)
}

const get = (path: string, handler: (req: PayloadRequest) => Promise<Response>): Endpoint => ({
  path,
  method: 'get',
  handler,
})

const xlsx = async (table: FiguresTable, name: string): Promise<Response> =>
  new Response(await figuresWorkbook(table), {
    headers: {
      ...headers,
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Content-Disposition': `attachment; filename="${name}.xlsx"; filename*=UTF-8''${encodeURIComponent(`${table.title}.xlsx`)}`,
    },
  })

/** Loss and attendance rates over REST, scoped to what the reader may see; also as .xlsx and .svg. */
export const metricsEndpoints: Endpoint[] = [
  get('/loss-rates', async (req) => Response.json(await lossRatesOf(req), { headers })),
  get('/loss-rates.xlsx', async (req) =>
    xlsx(lossRatesTable(await lossRatesOf(req), req.i18n?.language), 'loss-rates'),
  ),
  get(
    '/loss-rates.svg',
    async (req) =>
      new Response(await lossRatesChart(req, await lossRatesOf(req)), {
        headers: { ...headers, 'Content-Type': 'image/svg+xml; charset=utf-8' },
      }),
  ),
  get('/attendance-rates', async (req) => Response.json(await attendanceRatesOf(req), { headers })),
  get('/attendance-rates.xlsx', async (req) =>
    xlsx(
      attendanceRatesTable(await attendanceRatesOf(req), req.i18n?.language),
      'attendance-rates',
    ),
  ),
]

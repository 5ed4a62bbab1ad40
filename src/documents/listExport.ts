import { PassThrough, Readable } from 'node:stream'

import { Forbidden, type Endpoint, type PayloadRequest, type Sort, type Where } from 'payload'
import { mergeListSearchAndWhere } from 'payload/shared'

import { escapeCell } from '@/src/documents/escapeCell'
import {
  caseColumns,
  dutyColumns,
  exportedCollections,
  type ExportedCollection,
  type ListColumn,
} from '@/src/documents/listColumns'
import { loadExcel } from '@/src/documents/loadExcel'
import { message } from '@/src/i18n/message'
import { userError } from '@/src/i18n/userError'
import { today } from '@/src/domain/clock'

/** Most rows of one file: as many as a clerk can still open and read. */
export const MOST_ROWS = 50_000
const PAGE = 500

/** The columns know the rows of their own collection only; the reader hands over nothing else. */
const columnsOf: Readonly<Record<ExportedCollection, readonly ListColumn<never>[]>> = {
  cases: caseColumns,
  duties: dutyColumns,
}

const isExported = (slug: unknown): slug is ExportedCollection =>
  (exportedCollections as readonly unknown[]).includes(slug)

/** What the list on the screen shows: its filter, its search and its order. */
const askedOf = (req: PayloadRequest, slug: ExportedCollection) => {
  const { where, search, sort } = req.query as { where?: Where; search?: string; sort?: Sort }
  return {
    where: mergeListSearchAndWhere({
      collectionConfig: req.payload.collections[slug].config,
      search: search ?? '',
      where: where ?? {},
    }),
    sort: sort ?? req.payload.collections[slug].config.defaultSort ?? '-createdAt',
  }
}

/** Reads page by page as the user, so that rows and fields are those the user may see. */
async function* rowsOf(req: PayloadRequest, slug: ExportedCollection) {
  const { where, sort } = askedOf(req, slug)
  for (let page = 1, hasNext = true; hasNext; page += 1) {
    const found = await req.payload.find({
      collection: slug,
      where,
      sort,
      page,
      limit: PAGE,
      depth: 1,
      overrideAccess: false,
      user: req.user,
      req,
    })
    yield* found.docs
    hasNext = found.hasNextPage
  }
}

const write = async (req: PayloadRequest, slug: ExportedCollection, out: PassThrough) => {
  const language = req.i18n.language
  const columns = columnsOf[slug]
  const exceljs = await loadExcel()
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true })
  const sheet = workbook.addWorksheet(message(`export.${slug}`, language), {
    views: [{ state: 'frozen', ySplit: 1 }],
  })
  sheet.columns = columns.map(({ heading, width }) => ({
    header: message(heading, language),
    width,
  }))
  sheet.getRow(1).font = { bold: true }
  for await (const row of rowsOf(req, slug)) {
    sheet.addRow(columns.map(({ cell }) => escapeCell(cell(row as never, language)))).commit()
  }
  sheet.commit()
  await workbook.commit()
}

/**
 * `GET /api/export/cases` and `/api/export/duties` with `where`, `search` and `sort` as the list has them: an
 * .xlsx file of what the user may see, written while it is read.
 *
 * @throws 403 for visitors and roles without the list; 413 above {@link MOST_ROWS} rows
 */
export const listExport: Endpoint = {
  path: '/export/:collection',
  method: 'get',
  handler: async (req) => {
    const slug = req.routeParams?.collection
    if (!isExported(slug)) throw userError(req, 'record.notFound', {}, 404)
    if (!req.user) throw new Forbidden(req.t)
    const { totalDocs } = await req.payload.count({
      collection: slug,
      where: askedOf(req, slug).where,
      overrideAccess: false,
      user: req.user,
      req,
    })
    if (totalDocs > MOST_ROWS) {
      throw userError(req, 'export.tooMany', { n: totalDocs, most: MOST_ROWS }, 413)
    }
    const out = new PassThrough()
    write(req, slug, out).catch((error: unknown) => {
      req.payload.logger.error({ err: error, msg: 'list export failed' })
      out.destroy(error instanceof Error ? error : new Error('list export failed'))
    })
    return new Response(Readable.toWeb(out) as ReadableStream, {
      headers: {
        'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'Content-Disposition': `attachment; filename="${slug}-${today(req)}.xlsx"`,
        'Cache-Control': 'private, no-store',
      },
    })
  },
}

import { escapeCell } from '@/src/documents/escapeCell'
import { loadExcel } from '@/src/documents/loadExcel'
import type { Cell, FiguresTable } from '@/src/metrics/figuresTable'

const WIDTH = 14
const FIRST_WIDTH = 28

/** Rates and changes keep their two decimals as text of a number; names are made harmless. */
const cellOf = (cell: Cell): string | number | null => {
  if (cell === null) return '—'
  return typeof cell === 'string' && !/^-?\d+\.\d+$/.test(cell) ? escapeCell(cell) : cell
}

/** The .xlsx file of a table of figures. */
export const figuresWorkbook = async (table: FiguresTable): Promise<Uint8Array<ArrayBuffer>> => {
  const workbook = new (await loadExcel()).Workbook()
  const sheet = workbook.addWorksheet(table.title.slice(0, 31))
  sheet.addRow([table.title]).font = { bold: true, size: 14 }
  for (const note of table.notes) sheet.addRow([escapeCell(note)])
  const header = sheet.addRow([...table.columns])
  header.font = { bold: true }
  for (const row of table.rows) sheet.addRow(row.map(cellOf))
  sheet.addRow(table.total.map(cellOf)).font = { bold: true }
  table.columns.forEach((_, index) => {
    sheet.getColumn(index + 1).width = index === 0 ? FIRST_WIDTH : WIDTH
  })
  sheet.views = [{ state: 'frozen', ySplit: header.number }]
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

import type { Writable } from 'node:stream'

import { escapeCell } from '@/src/documents/escapeCell'
import { loadExcel } from '@/src/documents/loadExcel'
import { reportHeadings } from '@/src/imports/listColumns'
import { readLines } from '@/src/imports/importFiles'
import type { RejectedRow } from '@/src/imports/importTask'
import type { Locale } from '@/src/i18n/message'

interface Headings {
  readonly headings: readonly string[]
}

/**
 * Writes the rejected rows as a list of the same columns, with row number, column and reason behind them.
 * Corrected, it can be imported as it is: these three columns are passed over.
 *
 * @returns how many rows it holds
 */
export const writeRejectReport = async (
  rejectsFile: string,
  target: Writable | string,
  locale: Locale = 'zh',
): Promise<number> => {
  const ExcelJS = await loadExcel()
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    ...(typeof target === 'string' ? { filename: target } : { stream: target }),
    useStyles: true,
  })
  const sheet = workbook.addWorksheet('退回', { views: [{ state: 'frozen', ySplit: 1 }] })
  const added = new Set<string>(Object.values(reportHeadings))
  let kept: number[] = []
  let rows = 0
  for await (const line of readLines<Headings | RejectedRow>(rejectsFile)) {
    if ('headings' in line) {
      // A list that was corrected once has the three columns already.
      kept = line.headings.flatMap((heading, index) => (added.has(heading) ? [] : [index]))
      const { row, column, reason } = reportHeadings
      sheet.addRow([
        ...kept.map((index) => escapeCell(line.headings[index] ?? '')),
        row,
        column,
        reason,
      ]).font = { bold: true }
    } else {
      rows += 1
      const texts = kept.map((index) => escapeCell(line.texts[index] ?? ''))
      const unique = (values: readonly string[]): string => [...new Set(values)].join('、')
      sheet.addRow([
        ...texts,
        line.row,
        unique(line.problems.map(({ column }) => column)),
        line.problems.map(({ reason }) => reason[locale]).join('；'),
      ])
    }
    sheet.lastRow?.commit()
  }
  sheet.commit()
  await workbook.commit()
  return rows
}

import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'

import { fonts, run } from '@/src/documents/docx/fonts'
import { page } from '@/src/documents/docx/measures'
import type { TableRows } from '@/src/domain/documents/tableLines'

const NARROW_COLUMNS = 6
const LEAST_WEIGHT = 4
const MOST_WEIGHT = 16
const NUMERIC = /^[\d.,%/—－+\-]*$/

const widthOf = (text: string): number =>
  [...text].reduce((width, char) => width + ((char.codePointAt(0) ?? 0) > 255 ? 1 : 0.5), 0)

/** Columns as wide as what they hold, within limits, and together as wide as the frame. */
const columnWidths = (rows: TableRows, columns: number): number[] => {
  const weights = Array.from({ length: columns }, (_, column) =>
    Math.min(
      MOST_WEIGHT,
      Math.max(LEAST_WEIGHT, ...rows.map((row) => widthOf(row[column] ?? '') + 1)),
    ),
  )
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => Math.floor((weight / total) * page.textWidth))
}

/** A table in the text: ruled, its head in 黑体 and repeated on every page; smaller type where columns are many. */
export const textTable = (rows: TableRows): Table => {
  const columns = Math.max(...rows.map((row) => row.length))
  const widths = columnWidths(rows, columns)
  const type = columns > NARROW_COLUMNS ? 21 : 24
  const cell = (text: string, column: number, isHead: boolean): TableCell =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      margins: { left: 60, right: 60, top: 30, bottom: 30 },
      children: [
        new Paragraph({
          alignment: isHead || NUMERIC.test(text) ? AlignmentType.CENTER : AlignmentType.LEFT,
          spacing: { line: type * 14, lineRule: 'exact' },
          children: [run(text, isHead ? fonts.heading1 : fonts.text, { size: type })],
        }),
      ],
    })
  return new Table({
    width: { size: page.textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: rows.map(
      (row, index) =>
        new TableRow({
          tableHeader: index === 0,
          cantSplit: true,
          children: widths.map((_, column) => cell(row[column] ?? '', column, index === 0)),
        }),
    ),
  })
}

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
import { textWidth } from '@/src/domain/documents/textWidth'

const FEW_COLUMNS = 6
/** Columns of so few characters are never broken for the sake of wider ones. */
const SHORT = 6
const LEAST_WIDTH = 3
const FIGURES = /^[\d.,%/（）()＋－+—-]*$/

/** Columns as wide as what they hold: room that is left is shared, room that is wanting is taken from the wide ones. */
const columnWidths = (rows: TableRows, columns: number, characters: number): number[] => {
  const natural = Array.from({ length: columns }, (_, column) =>
    Math.max(LEAST_WIDTH, ...rows.map((row) => textWidth(row[column] ?? '') + 1)),
  )
  const sum = (widths: readonly number[]): number =>
    widths.reduce((total, width) => total + width, 0)
  const short = sum(natural.filter((width) => width <= SHORT))
  const wide = sum(natural) - short
  const isTooWide = sum(natural) > characters && short < characters / 2 && wide > 0
  const share = isTooWide ? (characters - short) / wide : characters / sum(natural)
  return natural.map((width) => {
    const taken = isTooWide && width <= SHORT ? width : width * share
    return Math.floor((taken / characters) * page.textWidth)
  })
}

/** A table in the text: ruled, its head in 黑体 and repeated on every page; smaller type where columns are many. */
export const textTable = (rows: TableRows): Table => {
  const columns = Math.max(...rows.map((row) => row.length))
  const type = columns > FEW_COLUMNS ? 21 : 24
  const widths = columnWidths(rows, columns, page.textWidth / (type * 10))
  const cell = (text: string, column: number, isHead: boolean): TableCell =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      margins: { left: 60, right: 60, top: 30, bottom: 30 },
      children: [
        new Paragraph({
          alignment: isHead || FIGURES.test(text) ? AlignmentType.CENTER : AlignmentType.LEFT,
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

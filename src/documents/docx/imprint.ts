import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  RelativeVerticalPosition,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  WidthType,
} from 'docx'

import { fonts, run } from '@/src/documents/docx/fonts'
import { page, size, smallCharacter } from '@/src/documents/docx/measures'
import type { Paper } from '@/src/documents/docx/paper'
import { chineseDate } from '@/src/domain/documents/chineseDate'

/** First and last rule 0.35 mm, those between 0.25 mm (GB/T 9704-2012, 7.4.1), in eighths of a point. */
const thick = { style: BorderStyle.SINGLE, size: 8, color: '000000' } as const
const thin = { style: BorderStyle.SINGLE, size: 6, color: '000000' } as const
const none = { style: BorderStyle.NIL } as const

const small = (text: string) => run(text, fonts.text, { size: size.small })

/** 抄送机关: one blank at each side, further lines under the first name, a full stop at the end (7.4.2). */
const ccLine = (cc: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.BOTH,
    indent: { left: 4 * smallCharacter, hanging: 3 * smallCharacter, right: smallCharacter },
    children: [small(`抄送：${cc}。`)],
  })

/** 印发机关 at the left, 印发日期 at the right (7.4.3). */
const printedLine = ({ printedBy, day }: Paper): Paragraph =>
  new Paragraph({
    indent: { left: smallCharacter, right: smallCharacter },
    tabStops: [{ type: TabStopType.RIGHT, position: page.textWidth - smallCharacter }],
    children: [small(`${printedBy}\t${day ? chineseDate(day) : '　　年　月　日'}印发`)],
  })

const ruled = (paragraph: Paragraph, isFirst: boolean, isLast: boolean, hasRules: boolean) =>
  new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        width: { size: page.textWidth, type: WidthType.DXA },
        margins: { left: 0, right: 0 },
        borders: hasRules
          ? {
              top: isFirst ? thick : thin,
              bottom: isLast ? thick : thin,
              left: none,
              right: none,
            }
          : { top: none, bottom: none, left: none, right: none },
        children: [paragraph],
      }),
    ],
  })

/**
 * 版记 at the foot of the last page (7.4). A letter has 抄送 alone, without rules (10.1).
 */
export const imprint = (paper: Paper): (Table | Paragraph)[] => {
  const isLetter = paper.format === 'letter'
  const lines = [...(paper.cc ? [ccLine(paper.cc)] : []), ...(isLetter ? [] : [printedLine(paper)])]
  if (lines.length === 0) return []
  return [
    new Table({
      width: { size: page.textWidth, type: WidthType.DXA },
      columnWidths: [page.textWidth],
      layout: TableLayoutType.FIXED,
      float: {
        horizontalAnchor: TableAnchorType.MARGIN,
        absoluteHorizontalPosition: 0,
        verticalAnchor: TableAnchorType.MARGIN,
        relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
      },
      rows: lines.map((text, index) =>
        ruled(text, index === 0, index === lines.length - 1, !isLetter),
      ),
    }),
    // A document must end with a paragraph; the table hangs on it.
    new Paragraph({ spacing: { line: 20, lineRule: 'exact' }, children: [] }),
  ]
}

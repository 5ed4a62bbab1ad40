import { AlignmentType, BorderStyle, Paragraph, TabStopType } from 'docx'

import { fonts, RED, run } from '@/src/documents/docx/fonts'
import { character, line, page, twips } from '@/src/documents/docx/measures'
import type { Paper } from '@/src/documents/docx/paper'
import { organMark } from '@/src/domain/documents/organMark'

/** A blank as wide as a character. */
const BLANK = '\u3000'
const LARGEST_POINTS = 40
const NARROWEST = 0.6
const TEXT_POINTS = (page.textWidth / 20) * 0.98

/**
 * 发文机关标志: red, one line of the frame's width at most; long names are set narrow, as printers do
 * (GB/T 9704-2012, 7.2.4).
 */
export const organMarkRun = ({ format, organName }: Pick<Paper, 'format' | 'organName'>) => {
  const text = organMark(format, organName)
  const width = TEXT_POINTS / text.length
  const points = Math.min(LARGEST_POINTS, width / NARROWEST)
  const scale = Math.min(100, Math.floor((width / points) * 100))
  return run(text, fonts.title, { color: RED, size: Math.floor(points) * 2, scale })
}

/** The number as it is printed; a draft shows where it will stand. */
export const printedNumber = ({ number, organCode }: Pick<Paper, 'number' | 'organCode'>): string =>
  number ?? `${organCode}〔${BLANK}${BLANK}〕${BLANK}号`

/** The rule under the number is 4 mm below it and as wide as the frame (7.2.7). */
const redRule = {
  bottom: { style: BorderStyle.SINGLE, color: RED, size: 12, space: 11 },
} as const

/** 发文字号 in the middle; upward documents have it at the left and the signer at the right (7.2.5, 7.2.6). */
const numberLine = (paper: Paper): Paragraph => {
  const spacing = { before: 2 * line }
  if (paper.format !== 'upward') {
    return new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing,
      border: redRule,
      children: [run(printedNumber(paper))],
    })
  }
  return new Paragraph({
    spacing,
    border: redRule,
    indent: { firstLine: character, firstLineChars: 100 },
    tabStops: [{ type: TabStopType.RIGHT, position: page.textWidth - character }],
    children: [run(printedNumber(paper)), run('\t签发人：'), run(paper.signer, fonts.heading2)],
  })
}

/** 版头 of documents with a red head: the name 35 mm below the top of the frame, number, signer, red rule (7.2). */
export const head = (paper: Paper): Paragraph[] => [
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: twips(35), line: 1000, lineRule: 'exact' },
    children: [organMarkRun(paper)],
  }),
  numberLine(paper),
]

import { AlignmentType, Paragraph, type ParagraphChild, type Table, TextRun } from 'docx'

import { fonts, run } from '@/src/documents/docx/fonts'
import { character, line, size } from '@/src/documents/docx/measures'
import type { Paper } from '@/src/documents/docx/paper'
import { textTable } from '@/src/documents/docx/textTable'
import { titleLines } from '@/src/domain/documents/titleLines'

/** Two characters, as every paragraph of the text begins (GB/T 9704-2012, 7.3.3). */
export const twoCharacters = { firstLine: 2 * character, firstLineChars: 200 } as const

const paragraph = (children: ParagraphChild[], isLast: boolean, isHeading = false): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.BOTH,
    indent: twoCharacters,
    // A heading stays with what follows; the signature never stands on a page without text (7.3.5.5).
    keepNext: isLast || isHeading,
    children,
  })

/** 标题: two lines below the rule, 二号小标宋, in the middle, broken where the sense allows (7.3.1). */
export const title = ({ title: text }: Pick<Paper, 'title'>): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 2 * line, after: line, line: 660, lineRule: 'exact' },
    children: titleLines(text).map(
      (part, index) =>
        new TextRun({
          text: part,
          font: fonts.title,
          size: size.title,
          ...(index > 0 ? { break: 1 } : {}),
        }),
    ),
  })

/** 主送机关: flush left, ended by a full-width colon (7.3.2). */
export const addressee = ({ addressee: text }: Pick<Paper, 'addressee'>): Paragraph[] =>
  text.trim() === '' ? [] : [new Paragraph({ children: [run(`${text.trim()}：`)] })]

const headingFonts = { 1: fonts.heading1, 2: fonts.heading2 } as const

const attendance = (label: string, text: string, isFirst: boolean, isLast: boolean): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.BOTH,
    indent: { left: 5 * character, hanging: 3 * character },
    spacing: isFirst ? { before: line } : {},
    keepNext: isLast,
    children: [run(`${label}：`, fonts.heading1), run(text)],
  })

/** 正文: paragraphs, headings by their level, tables; 出席 and the like of minutes one line below the text (10.3). */
export const body = ({ blocks }: Pick<Paper, 'blocks'>): (Paragraph | Table)[] =>
  blocks.map((part, index) => {
    const isLast = index === blocks.length - 1
    switch (part.type) {
      case 'table':
        return textTable(part.rows)
      case 'heading':
        return paragraph(
          [run(part.text, headingFonts[part.level]), ...(part.rest ? [run(part.rest)] : [])],
          isLast,
          part.rest === '',
        )
      case 'attendance': {
        const isFirst = blocks[index - 1]?.type !== 'attendance'
        return attendance(part.label, part.text, isFirst, isLast)
      }
      case 'paragraph':
        return paragraph([run(part.text)], isLast)
    }
  })

const attachmentLine = (text: string, index: number, isOnly: boolean): Paragraph => {
  const label = index === 0 ? '附件：' : '　　　'
  const name = isOnly ? text : `${index + 1}．${text}`
  const hanging = (isOnly ? 3 : 5) * character
  return new Paragraph({
    spacing: index === 0 ? { before: line } : {},
    indent: { left: 2 * character + hanging, hanging },
    keepNext: true,
    children: [run(`${label}${name}`)],
  })
}

/** 附件说明: one line below the text, names without a full stop (7.3.4). */
export const attachmentList = ({ attachments }: Pick<Paper, 'attachments'>): Paragraph[] =>
  attachments.map((name, index) => attachmentLine(name, index, attachments.length === 1))

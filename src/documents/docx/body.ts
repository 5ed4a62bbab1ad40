import { AlignmentType, Paragraph, type ParagraphChild, type Table, TextRun } from 'docx'

import { fonts, run } from '@/src/documents/docx/fonts'
import { character, line, size } from '@/src/documents/docx/measures'
import type { Paper } from '@/src/documents/docx/paper'
import { textTable } from '@/src/documents/docx/textTable'
import type { ContentBlock } from '@/src/domain/documents/contentBlocks'
import { titleLines } from '@/src/domain/documents/titleLines'

/** Two characters, as every paragraph of the text begins (GB/T 9704-2012, 7.3.3). */
export const twoCharacters = { firstLine: 2 * character, firstLineChars: 200 } as const

const paragraph = (children: ParagraphChild[]): Paragraph =>
  new Paragraph({ alignment: AlignmentType.BOTH, indent: twoCharacters, children })

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

const block = (part: ContentBlock): Paragraph | Table => {
  switch (part.type) {
    case 'table':
      return textTable(part.rows)
    case 'heading':
      return paragraph([
        run(part.text, headingFonts[part.level]),
        ...(part.rest ? [run(part.rest)] : []),
      ])
    case 'attendance':
      return new Paragraph({
        alignment: AlignmentType.BOTH,
        indent: { left: 5 * character, hanging: 3 * character },
        children: [run(`${part.label}：`, fonts.heading1), run(part.text)],
      })
    case 'paragraph':
      return paragraph([run(part.text)])
  }
}

/** 正文: paragraphs, headings by their level, tables. */
export const body = ({ blocks }: Pick<Paper, 'blocks'>): (Paragraph | Table)[] => blocks.map(block)

const attachmentLine = (text: string, index: number, isOnly: boolean): Paragraph => {
  const label = index === 0 ? '附件：' : '　　　'
  const name = isOnly ? text : `${index + 1}．${text}`
  const hanging = (isOnly ? 3 : 5) * character
  return new Paragraph({
    spacing: index === 0 ? { before: line } : {},
    indent: { left: 2 * character + hanging, hanging },
    children: [run(`${label}${name}`)],
  })
}

/** 附件说明: one line below the text, names without a full stop (7.3.4). */
export const attachmentList = ({ attachments }: Pick<Paper, 'attachments'>): Paragraph[] =>
  attachments.map((name, index) => attachmentLine(name, index, attachments.length === 1))

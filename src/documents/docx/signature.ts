import { AlignmentType, Paragraph } from 'docx'

import { run } from '@/src/documents/docx/fonts'
import { character, line } from '@/src/documents/docx/measures'
import type { Paper } from '@/src/documents/docx/paper'
import { chineseDate } from '@/src/domain/documents/chineseDate'
import { textWidth } from '@/src/domain/documents/textWidth'

const DATE_FROM_RIGHT = 4
const LEAST_FROM_RIGHT = 2

/**
 * How far name and date stand from the right edge, in characters: the date four, the name in the middle above
 * it, under the seal (7.3.5.1). A name so long that it would pass the edge moves both to the left.
 */
export const signatureIndents = (name: string, date: string): { name: number; date: number } => {
  const half = (textWidth(date) - textWidth(name)) / 2
  const shift = Math.max(0, LEAST_FROM_RIGHT - (DATE_FROM_RIGHT + half))
  return { name: DATE_FROM_RIGHT + half + shift, date: DATE_FROM_RIGHT + shift }
}

const atRight = (text: string, characters: number, before: number): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.RIGHT,
    keepNext: before > 0,
    spacing: { before },
    indent: { right: Math.round(characters * character) },
    children: [run(text)],
  })

/** 署名、成文日期 and 附注 (7.3.5, 7.3.6); minutes carry the date alone. */
export const signature = ({ format, organName, day, note }: Paper): Paragraph[] => {
  const date = day ? chineseDate(day) : '　　年　月　日'
  const indents = signatureIndents(organName, date)
  return [
    ...(format === 'minutes'
      ? [atRight(date, DATE_FROM_RIGHT, line)]
      : [atRight(organName, indents.name, 2 * line), atRight(date, indents.date, 0)]),
    ...(note
      ? [
          new Paragraph({
            indent: { firstLine: 2 * character, firstLineChars: 200 },
            children: [run(`（${note}）`)],
          }),
        ]
      : []),
  ]
}

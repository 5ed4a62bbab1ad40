import { cellsOfLine, type TableRows } from '@/src/domain/documents/tableLines'

/**
 * Part of a body as it is set (GB/T 9704-2012, 7.3.3): a heading of level 1 一、 in 黑体, of level 2 （一） in
 * 楷体; levels 3 and 4, 1. and （1）, look like the text. `rest` is the text that follows a heading on its line.
 */
export type ContentBlock =
  | { readonly type: 'paragraph'; readonly text: string }
  | {
      readonly type: 'heading'
      readonly level: 1 | 2
      readonly text: string
      readonly rest: string
    }
  /** 出席、列席、请假 of minutes (10.3), named in 黑体. */
  | { readonly type: 'attendance'; readonly label: string; readonly text: string }
  | { readonly type: 'table'; readonly rows: TableRows }

const LEVEL_1 = /^[一二三四五六七八九十]+、/
const LEVEL_2 = /^（[一二三四五六七八九十]+）/
const ATTENDANCE = /^(出席|列席|请假)：(.*)$/

const headingOf = (level: 1 | 2, line: string): ContentBlock => {
  const end = line.indexOf('。')
  const cut = end === -1 ? line.length : end + 1
  return { type: 'heading', level, text: line.slice(0, cut), rest: line.slice(cut) }
}

const blockOfLine = (line: string): ContentBlock => {
  if (LEVEL_1.test(line)) return headingOf(1, line)
  if (LEVEL_2.test(line)) return headingOf(2, line)
  const [, label, text = ''] = ATTENDANCE.exec(line) ?? []
  return label ? { type: 'attendance', label, text } : { type: 'paragraph', text: line }
}

/** The body of a document as blocks; lines of a table that follow one another are one table. */
export const contentBlocks = (content: string): ContentBlock[] => {
  const blocks: ContentBlock[] = []
  for (const raw of content.split(/\r?\n/)) {
    const line = raw.trim()
    if (line === '') continue
    const cells = cellsOfLine(line)
    const last = blocks.at(-1)
    if (!cells) blocks.push(blockOfLine(line))
    else if (last?.type === 'table')
      blocks[blocks.length - 1] = { ...last, rows: [...last.rows, cells] }
    else blocks.push({ type: 'table', rows: [cells] })
  }
  return blocks
}

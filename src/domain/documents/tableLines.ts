/** A table: rows of cells; the first row is its head. */
export type TableRows = readonly (readonly string[])[]

const isRow = (line: string): boolean => /^\s*\|.*\|\s*$/.test(line)

const cellText = (text: string): string => text.replace(/\|/g, '｜').replace(/\s+/g, ' ').trim()

/** A table as lines of text that a clerk can edit: `| unit | concluded | lost |`. */
export const tableToLines = (rows: TableRows): string[] =>
  rows.map((cells) => `| ${cells.map(cellText).join(' | ')} |`)

/** The cells of a line of a table; null for any other line. */
export const cellsOfLine = (line: string): string[] | null =>
  isRow(line)
    ? line
        .trim()
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim())
    : null

/** What a cell of a list holds. Formulas and errors are no values: the row they stand in is refused. */
export interface Cell {
  readonly kind: 'text' | 'date' | 'formula' | 'error'
  /** The text as shown, trimmed; `YYYY-MM-DD` for a date of Excel; `=…` for a formula. */
  readonly text: string
}

/** One row of a sheet. A cell that is empty is absent. */
export interface SheetRow {
  /** Number of the row as Excel shows it, from 1. */
  readonly row: number
  /** By column, from 0; holes where nothing stands. */
  readonly cells: readonly (Cell | undefined)[]
}

/** Excel's own limit of characters in a cell; a longer one is cut. */
export const MAX_CELL_LENGTH = 32_767

/** Columns with content that a court list may have; more is no list. */
export const MAX_COLUMNS = 256

/** Rows that one file may have. */
export const MAX_ROWS = 500_000

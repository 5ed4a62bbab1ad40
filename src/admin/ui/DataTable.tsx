import type { ReactNode } from 'react'

export interface Column<Row> {
  readonly key: string
  readonly label: ReactNode
  readonly render: (row: Row) => ReactNode
  /** Figures stand at the right. */
  readonly align?: 'start' | 'end'
  /** Takes what room is left, and its text is cut rather than wrapped. */
  readonly isWide?: boolean
}

interface DataTableProps<Row> {
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  /** A last row, such as the total. */
  readonly total?: Row
}

const cellClass = <Row,>({ align, isWide }: Column<Row>): string =>
  `${align === 'end' ? 'zs-table__figure' : ''} ${isWide ? 'zs-table__wide' : ''}`.trim()

/** A compact table; `caption` names it for readers of the screen. */
export const DataTable = <Row,>({ caption, columns, rows, keyOf, total }: DataTableProps<Row>) => (
  <div className="zs-table__scroll">
    <table className="zs-table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th className={cellClass(column)} key={column.key} scope="col">
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map((column) => (
              <td className={cellClass(column)} key={column.key}>
                {column.render(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      {total !== undefined && (
        <tfoot>
          <tr>
            {columns.map((column) => (
              <td className={cellClass(column)} key={column.key}>
                {column.render(total)}
              </td>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  </div>
)

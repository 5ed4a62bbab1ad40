import { normalizeCaseNumber } from '@/src/domain/litigation/case-number'
import { courtListColumns, type ColumnKey } from '@/src/imports/columns'
import type { Aliases } from '@/src/imports/listColumns'
import {
  openList,
  type HeaderOf,
  type ListDefinition,
  type OpenList,
  type RowOf,
} from '@/src/imports/readList'

export type ListHeader = HeaderOf<ColumnKey>
export type ListRow = RowOf<ColumnKey>

/** What a court list is: each of its records is a case with a number. */
export const courtList: ListDefinition<ColumnKey> = {
  columns: courtListColumns,
  keyColumn: 'caseNumber',
  isRecord: (text) => /^\(\d{4}\)/.test(normalizeCaseNumber(text)),
  headerMissing: 'imports.headerMissing',
  noRows: 'imports.noRows',
}

/**
 * Opens a court list.
 *
 * @param aliases further headings that an office has mapped, by `headingKey`
 * @throws TableError where the file or its header cannot be read
 */
export const openCourtList = (
  file: string,
  fileName: string,
  aliases?: Aliases<ColumnKey>,
): Promise<OpenList<ColumnKey>> => openList(courtList, file, fileName, aliases)

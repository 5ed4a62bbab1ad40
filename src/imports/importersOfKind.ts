import { courtListColumns } from '@/src/imports/columns'
import { importCounsel } from '@/src/imports/counsel/importCounsel'
import { rosterColumns } from '@/src/imports/counsel/rosterColumns'
import { undoCounselImport } from '@/src/imports/counsel/undoCounselImport'
import { importCases } from '@/src/imports/importCases'
import type { ImportKind } from '@/src/imports/importKinds'
import type { ImportWork } from '@/src/imports/importList'
import type { ImportSummary } from '@/src/imports/importTask'
import type { ColumnDefinition } from '@/src/imports/listColumns'
import { undoImport, type UndoResult } from '@/src/imports/undoImport'
import type { PayloadRequest } from 'payload'

interface Importer {
  readonly columns: readonly ColumnDefinition[]
  readonly run: (work: ImportWork) => Promise<ImportSummary>
  readonly undo: (req: PayloadRequest, importId: string) => Promise<UndoResult>
  /** Collections whose records a row may update. */
  readonly collections: readonly string[]
}

/** How lists of each kind are read, imported and taken back. */
export const importersOfKind: Readonly<Record<ImportKind, Importer>> = {
  cases: {
    columns: courtListColumns.columns,
    run: importCases,
    undo: undoImport,
    collections: ['cases'],
  },
  counsel: {
    columns: rosterColumns.columns,
    run: importCounsel,
    undo: undoCounselImport,
    collections: ['counsel', 'engagements'],
  },
}

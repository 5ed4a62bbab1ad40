import type { PayloadRequest } from 'payload'

import { recordEvent } from '@/src/audit/recordEvent'
import { inTransaction } from '@/src/database/inTransaction'
import { idOf } from '@/src/domain/idOf'
import type { UndoResult } from '@/src/imports/undoImport'

/** Puts on record that an import was taken back, and what that did. */
export const finishUndo = (
  scope: PayloadRequest,
  importId: string,
  result: UndoResult,
): Promise<UndoResult> =>
  inTransaction(scope, async (req) => {
    const doc = await req.payload.update({
      collection: 'imports',
      id: importId,
      data: { state: 'undone', finishedAt: new Date().toISOString() },
      depth: 0,
      req,
    })
    await recordEvent(req, {
      type: 'import.undone',
      subjectType: 'imports',
      subjectId: importId,
      subjectTitle: doc.fileName,
      region: idOf(doc.region),
      changes: {
        trashed: { after: result.trashed },
        restored: { after: result.restored },
        kept: { after: result.kept.length },
      },
    })
    return result
  })

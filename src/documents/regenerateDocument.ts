import type { PayloadRequest } from 'payload'

import { inTransaction } from '@/src/database/inTransaction'
import { documentForAction } from '@/src/documents/documentForAction'
import { fillDocument } from '@/src/documents/fillDocument'
import { drafterOf } from '@/src/documents/generateDocument'
import { attachDocx, checkComplete } from '@/src/documents/issueDocument'
import { writeDocument } from '@/src/documents/writeDocument'
import { idOf } from '@/src/domain/idOf'
import type { OfficialDocument } from '@/src/payload-types'

/** What a clerk may correct in a text. */
export type Corrections = Partial<
  Pick<
    OfficialDocument,
    'title' | 'addressee' | 'content' | 'attachments' | 'signer' | 'cc' | 'note'
  >
>

/** Keep the text, with corrections, or read the record again and give up what was edited. */
export interface Regeneration {
  readonly from: 'text' | 'record'
  readonly corrections?: Corrections
}

const readAgain = async (req: PayloadRequest, document: OfficialDocument) => {
  const { relationTo, value } = document.subject
  const request = await drafterOf(req, document.kind, { relationTo, value: idOf(value) ?? '' })
  return fillDocument(request, document.kind)
}

/**
 * Makes the text and the file anew; number and date stay, and so do the earlier files.
 *
 * @throws userError 400 what is missing, 403 who may not, 409 when the document is voided
 */
export const regenerateDocument = (
  scope: PayloadRequest,
  id: string,
  { from, corrections = {} }: Regeneration,
): Promise<OfficialDocument> =>
  inTransaction(scope, async (req) => {
    const { document } = await documentForAction(req, id, 'regenerate')
    const text = { ...(from === 'record' ? await readAgain(req, document) : {}), ...corrections }
    const renewed = { ...document, ...text }
    if (document.state === 'draft') {
      return req.payload.update({
        collection: 'official-documents',
        id,
        data: text,
        depth: 0,
        req,
      })
    }
    checkComplete(req, renewed)
    return writeDocument(
      req,
      document,
      { ...text, ...(await attachDocx(req, renewed)) },
      'document.regenerated',
    )
  })

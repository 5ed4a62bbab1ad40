import type { PayloadRequest } from 'payload'

import { inTransaction } from '@/src/database/inTransaction'
import { documentForAction } from '@/src/documents/documentForAction'
import { writeDocument } from '@/src/documents/writeDocument'
import { idOf } from '@/src/domain/idOf'
import { userError } from '@/src/i18n/userError'
import type { OfficialDocument } from '@/src/payload-types'

const ACCEPTED = /\.(docx|wps|pdf|ofd)$/i

/**
 * Takes a text that was edited in Word or WPS, or scanned with its seal, as the text in force; earlier ones stay.
 *
 * @param file id of a file that the user may read
 * @throws userError 400 for other kinds of files, 403 who may not, 409 before the document is issued
 */
export const uploadVersion = (
  scope: PayloadRequest,
  id: string,
  file: string,
): Promise<OfficialDocument> =>
  inTransaction(scope, async (req) => {
    const { document, user } = await documentForAction(req, id, 'upload')
    const stored = await req.payload.findByID({
      collection: 'files',
      id: file,
      depth: 0,
      overrideAccess: false,
      disableErrors: true,
      user,
      req,
    })
    if (!stored) throw userError(req, 'file.notYours', {}, 403)
    if (!ACCEPTED.test(stored.filename ?? '')) throw userError(req, 'document.fileKind')
    const readers = [...(stored.sharedWith ?? []), ...(document.recipients ?? [])].map(idOf)
    await req.payload.update({
      collection: 'files',
      id: file,
      data: { sharedWith: [...new Set(readers.filter((reader) => reader !== null))] },
      depth: 0,
      req,
    })
    return writeDocument(
      req,
      document,
      { files: [...(document.files ?? []), file], validFile: file },
      'document.uploaded',
    )
  })

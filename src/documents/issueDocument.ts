import type { PayloadRequest } from 'payload'

import { inTransaction } from '@/src/database/inTransaction'
import { allocateNumber } from '@/src/documents/allocateNumber'
import { documentForAction } from '@/src/documents/documentForAction'
import { storeDocx } from '@/src/documents/documentFile'
import { writeDocument } from '@/src/documents/writeDocument'
import { definitionOf } from '@/src/domain/documents/definitions'
import { toFillIn } from '@/src/domain/documents/template'
import { idOf } from '@/src/domain/idOf'
import { userError } from '@/src/i18n/userError'
import type { OfficialDocument } from '@/src/payload-types'

/** @throws userError 400 that says what a document still lacks before it can go out */
export const checkComplete = (req: PayloadRequest, document: OfficialDocument): void => {
  const { format } = definitionOf(document.kind)
  const { title, content, addressee, signer } = document
  const open = toFillIn([title, addressee, content].join('\n'))
  if (open.length > 0) throw userError(req, 'document.toFillIn', { what: open.join('、') })
  if (format !== 'minutes' && !addressee?.trim()) throw userError(req, 'document.noAddressee')
  if (format === 'upward' && !signer?.trim()) throw userError(req, 'document.noSigner')
}

/**
 * Sets the issued document and attaches the file as the text in force. A letter of referral is set whenever it
 * is asked for instead: the rights of files know nothing of the person concerned, who may work in the office.
 */
export const attachDocx = async (
  req: PayloadRequest,
  document: OfficialDocument,
): Promise<Partial<Pick<OfficialDocument, 'files' | 'validFile'>>> => {
  if (document.kind === 'referral-letter') return {}
  const { id } = await storeDocx(req, document)
  return { files: [...(document.files ?? []), id], validFile: id }
}

/** Number, date and state in one transaction: neither a failure nor a killed process costs a number. */
const takeNumber = (scope: PayloadRequest, id: string): Promise<OfficialDocument> =>
  inTransaction(scope, async (req) => {
    const { document, user } = await documentForAction(req, id, 'issue')
    checkComplete(req, document)
    const organ = idOf(document.organ) ?? ''
    const { organCode, name } = await req.payload.findByID({
      collection: 'agencies',
      id: organ,
      depth: 0,
      req,
    })
    if (!organCode) throw userError(req, 'document.noOrganCode', { agency: name })
    const {
      id: registration,
      number,
      issuedOn,
    } = await allocateNumber(req, {
      organ,
      organCode,
      document: document.id,
      user: user.id,
    })
    return writeDocument(
      req,
      document,
      { state: 'issued', number, registration, issuedOn, issuedBy: user.id },
      'document.issued',
    )
  })

/**
 * Issues a draft (签发): takes the next number of its organization and year, dates it, and sets it as a .docx file. The
 * file is written after the number is safe; should that fail, the text in force is set whenever it is asked for.
 *
 * @throws userError 400 what is still missing, 403 who may not, 409 when it is issued or voided already
 */
export const issueDocument = async (
  scope: PayloadRequest,
  id: string,
): Promise<OfficialDocument> => {
  const issued = await takeNumber(scope, id)
  return inTransaction(scope, async (req) =>
    req.payload.update({
      collection: 'official-documents',
      id,
      data: await attachDocx(req, issued),
      depth: 0,
      req,
    }),
  )
}

import { readFile } from 'node:fs/promises'
import path from 'node:path'

import type { PayloadRequest } from 'payload'

import { writeDocx } from '@/src/documents/docx/writeDocx'
import { paperOf } from '@/src/documents/paperOf'
import { idOf } from '@/src/domain/idOf'
import type { File as StoredFile, OfficialDocument } from '@/src/payload-types'

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A file on its way to its reader. */
export interface DocumentFile {
  readonly data: Buffer
  readonly name: string
  readonly mimeType: string
}

const nameOf = ({ number, title }: OfficialDocument, extension: string): string =>
  `${[number, title].filter(Boolean).join(' ')}${extension}`

/**
 * Sets the document as a .docx file and stores it, readable by its organization and its recipients. Every call makes
 * a new file; earlier ones stay.
 *
 * @returns the stored file
 */
export const storeDocx = async (
  req: PayloadRequest,
  document: OfficialDocument,
): Promise<StoredFile> => {
  const data = await writeDocx(await paperOf(req, document))
  const name = nameOf(document, '.docx')
  return req.payload.create({
    collection: 'files',
    data: {
      title: name,
      agency: idOf(document.organ),
      sharedWith: (document.recipients ?? []).map(idOf).filter((id) => id !== null),
    },
    file: { data, mimetype: DOCX, name, size: data.length },
    depth: 0,
    req,
  })
}

/** The bytes of the text in force; a draft is set as it stands, with places for number and date. */
export const documentFile = async (
  req: PayloadRequest,
  document: OfficialDocument,
): Promise<DocumentFile> => {
  const id = idOf(document.validFile)
  if (!id) {
    return {
      data: await writeDocx(await paperOf(req, document)),
      name: nameOf(document, '.docx'),
      mimeType: DOCX,
    }
  }
  const { filename, mimeType } = await req.payload.findByID({
    collection: 'files',
    id,
    depth: 0,
    req,
  })
  const folder = req.payload.collections.files.config.upload.staticDir ?? ''
  return {
    data: await readFile(path.join(folder, path.basename(filename ?? ''))),
    name: nameOf(document, path.extname(filename ?? '')),
    mimeType: mimeType ?? DOCX,
  }
}

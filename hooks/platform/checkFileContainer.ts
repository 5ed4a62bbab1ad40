import path from 'node:path'

import type { CollectionBeforeOperationHook } from 'payload'

import { allowedExtensions, mimeTypeOf, type AllowedExtension } from '@/src/domain/files'
import { userError } from '@/src/i18n/userError'

const isAllowed = (extension: string): extension is AllowedExtension =>
  (allowedExtensions as readonly string[]).includes(extension)

/** The local header of a zip entry names its file: enough to find `OFD.xml` at the root of the archive. */
const hasRootEntry = (data: Buffer, name: string): boolean => {
  const entry = Buffer.from(name, 'utf8')
  for (let at = data.indexOf(entry); at !== -1; at = data.indexOf(entry, at + 1)) {
    if (
      at >= 30 &&
      data.readUInt32LE(at - 30) === 0x04034b50 &&
      data.readUInt16LE(at - 4) === entry.length
    )
      return true
  }
  return false
}

/** Compound files (.wps) begin with this. */
const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])

/**
 * Looks inside containers that a sniffer cannot tell apart: an .ofd must hold `OFD.xml`, a .wps must be a
 * compound file, and no other extension is let in. The type of a file follows from its extension; Payload then
 * sniffs whether its bytes are of a type that is let in.
 */
export const checkFileContainer: CollectionBeforeOperationHook = ({ operation, req, args }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file) return args
  const extension = path.extname(req.file.name).toLowerCase()
  if (!isAllowed(extension))
    throw userError(req, 'file.extension', { extensions: allowedExtensions.join(' ') })
  const { data } = req.file
  if (extension === '.ofd' && !hasRootEntry(data, 'OFD.xml'))
    throw userError(req, 'file.content', { extension })
  if (extension === '.wps' && !data.subarray(0, 8).equals(COMPOUND))
    throw userError(req, 'file.content', { extension })
  // Browsers know neither .ofd nor .wps, and send them as just bytes.
  req.file.mimetype = mimeTypeOf[extension]
  return args
}

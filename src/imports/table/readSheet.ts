import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import path from 'node:path'

import type { SheetRow } from '@/src/imports/table/cell'
import { readDelimited } from '@/src/imports/table/readDelimited'
import { readWorkbook } from '@/src/imports/table/readWorkbook'
import { TableError } from '@/src/imports/table/tableError'

const HEAD_BYTES = 4_096

const startsWith = (bytes: Buffer, ...start: number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte)

const headOf = async (file: string): Promise<Buffer> => {
  const handle = await open(file)
  try {
    const head = Buffer.alloc(HEAD_BYTES)
    const { bytesRead } = await handle.read(head, 0, HEAD_BYTES, 0)
    return head.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

/** Excel keeps a workbook with a password inside the container of the old .xls format. */
const holdsEncryptedPackage = async (file: string): Promise<boolean> => {
  const mark = Buffer.from('EncryptedPackage', 'utf16le')
  let tail = Buffer.alloc(0)
  for await (const chunk of createReadStream(file)) {
    const bytes = Buffer.concat([tail, chunk as Buffer])
    if (bytes.includes(mark)) return true
    tail = bytes.subarray(-mark.length)
  }
  return false
}

const isUtf16 = (bytes: Buffer): boolean =>
  startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)

/** Text has no zero bytes, and a web page that calls itself a table is no list either. */
const isText = (bytes: Buffer): boolean =>
  isUtf16(bytes) || (!bytes.includes(0) && !/^\s*(%PDF|\{\\rtf|<)/.test(bytes.toString('latin1')))

/**
 * The rows of a court list. What the file is, is told by its content, not by its name.
 *
 * @param fileName the name that the user gave it; its ending must fit the content
 * @throws TableError saying what is wrong and what to do
 */
export async function* readSheet(file: string, fileName = file): AsyncGenerator<SheetRow> {
  const { size } = await stat(file)
  const head = await headOf(file)
  const ending = path.extname(fileName).toLowerCase()
  if (size === 0) throw new TableError('imports.emptyFile')
  if (startsWith(head, 0x50, 0x4b, 0x03, 0x04)) {
    yield* readWorkbook(file)
    return
  }
  if (startsWith(head, 0xd0, 0xcf, 0x11, 0xe0)) {
    throw new TableError(
      (await holdsEncryptedPackage(file)) ? 'imports.passwordProtected' : 'imports.oldExcel',
    )
  }
  if (!isText(head) || !['.csv', '.txt', '.tsv'].includes(ending)) {
    throw new TableError('imports.wrongType', { fileName: path.basename(fileName) })
  }
  yield* readDelimited(file)
}

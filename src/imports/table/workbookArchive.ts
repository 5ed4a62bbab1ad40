import type { Readable } from 'node:stream'

import yauzl, { type Entry, type ZipFile } from 'yauzl'

import { TableError } from '@/src/imports/table/tableError'

/** A list of 500,000 rows stays below each of these; what unpacks to more is no list. */
const MAX_ENTRIES = 2_000
const MAX_UNPACKED_BYTES = 1_500_000_000
/** Sheets of repeated text pack 30 to 60 times; deflate itself ends at 1,032 times. */
const MAX_RATIO = 200
/** Small entries pack well without doing harm. */
const RATIO_FREE_BYTES = 5_000_000

/** The parts of a workbook, by path. */
export interface WorkbookArchive {
  has(path: string): boolean
  /** @throws TableError when the part is missing or does not unpack to its declared size. */
  stream(path: string): Promise<Readable>
  close(): void
}

const openZip = async (file: string): Promise<ZipFile> => {
  try {
    return await yauzl.openPromise(file, {
      lazyEntries: true,
      autoClose: false,
      validateEntrySizes: true,
    })
  } catch {
    throw new TableError('imports.brokenArchive')
  }
}

const checkEntry = (entry: Entry, unpackedBefore: number): number => {
  const unpacked = unpackedBefore + entry.uncompressedSize
  const isPackedTooWell =
    entry.uncompressedSize > RATIO_FREE_BYTES &&
    entry.uncompressedSize > entry.compressedSize * MAX_RATIO
  if (unpacked > MAX_UNPACKED_BYTES || isPackedTooWell) throw new TableError('imports.zipBomb')
  return unpacked
}

/** Paths in a workbook are case-insensitive, and some writers begin them with a slash. */
const pathKey = (path: string): string => path.replace(/^\/+/, '').toLowerCase()

/**
 * Opens an .xlsx file and reads its directory before anything is unpacked: too many parts, parts that
 * unpack to too much or too well (zip bombs) and encrypted ones are refused. Declared sizes hold:
 * unpacking stops with an error where a part is longer.
 *
 * @throws TableError saying what is wrong with the file
 */
export const openWorkbookArchive = async (file: string): Promise<WorkbookArchive> => {
  const zip = await openZip(file)
  const entries = new Map<string, Entry>()
  try {
    if (zip.entryCount > MAX_ENTRIES) throw new TableError('imports.zipBomb')
    let unpacked = 0
    for await (const entry of zip.eachEntry()) {
      unpacked = checkEntry(entry, unpacked)
      if (entry.isEncrypted()) throw new TableError('imports.passwordProtected')
      entries.set(pathKey(entry.fileName), entry)
    }
  } catch (error) {
    zip.close()
    throw error instanceof TableError ? error : new TableError('imports.brokenArchive')
  }
  return {
    has: (path) => entries.has(pathKey(path)),
    stream: async (path) => {
      const entry = entries.get(pathKey(path))
      if (!entry) throw new TableError('imports.notWorkbook')
      try {
        return await zip.openReadStreamPromise(entry)
      } catch {
        throw new TableError('imports.brokenArchive')
      }
    },
    close: () => zip.close(),
  }
}

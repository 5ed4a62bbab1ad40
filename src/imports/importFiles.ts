import { createReadStream } from 'node:fs'
import { appendFile, mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'

import { env } from '@/src/env'

/** What an import keeps beside the database: the file itself, rejected rows, and what it changed. */
export interface ImportFiles {
  readonly folder: string
  readonly rejects: string
  readonly changes: string
}

/** The files of one import, in the data folder. */
export const importFiles = (importId: string): ImportFiles => {
  const folder = path.join(env().dataDir, 'imports', path.basename(importId))
  return {
    folder,
    rejects: path.join(folder, 'rejects.jsonl'),
    changes: path.join(folder, 'changes.jsonl'),
  }
}

/** Begins a file of lines anew. */
export const emptyLines = async (file: string): Promise<void> => {
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, '')
}

/** Adds values to a file, one JSON text a line. */
export const appendLines = async (file: string, values: readonly unknown[]): Promise<void> => {
  if (values.length === 0) return
  await mkdir(path.dirname(file), { recursive: true })
  await appendFile(file, values.map((value) => `${JSON.stringify(value)}\n`).join(''))
}

/** The values of such a file, one after the other; none where there is no file. */
export async function* readLines<T>(file: string): AsyncGenerator<T> {
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity })
  try {
    for await (const line of lines) if (line) yield JSON.parse(line) as T
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  } finally {
    lines.close()
  }
}

/** Removes what an import kept. */
export const removeImportFiles = async (importId: string): Promise<void> => {
  await rm(importFiles(importId).folder, { recursive: true, force: true })
}

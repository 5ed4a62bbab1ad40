import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'

import { parse, CsvError } from 'csv-parse'
import iconv from 'iconv-lite'

import { MAX_CELL_LENGTH, MAX_COLUMNS, MAX_ROWS, type SheetRow } from '@/src/imports/table/cell'
import { TableError } from '@/src/imports/table/tableError'
import { detectEncoding, type TextEncoding } from '@/src/imports/table/textEncoding'

const MAX_RECORD_BYTES = 2_000_000
const SAMPLE_CHARACTERS = 20_000

/** The separator: whichever stands most often in the beginning of the file; quotes are looked past. */
const detectDelimiter = (sample: string): string => {
  const unquoted = sample.replace(/"[^"]*"/g, '')
  const count = (delimiter: string): number => unquoted.split(delimiter).length
  return [',', '\t', '，'].reduce((best, one) => (count(one) > count(best) ? one : best))
}

const sampleOf = async (file: string, encoding: TextEncoding): Promise<string> => {
  for await (const chunk of createReadStream(file, { highWaterMark: SAMPLE_CHARACTERS * 4 })) {
    return iconv.decode(chunk as Buffer, encoding).slice(0, SAMPLE_CHARACTERS)
  }
  return ''
}

const readable = (error: unknown): unknown => {
  if (!(error instanceof CsvError)) return error
  return new TableError('imports.brokenText', { row: Number(error.lines ?? 0) })
}

/**
 * The rows of a .csv file, one after the other, in bounded memory: UTF-8 with or without byte order mark,
 * UTF-16 with one, or GB18030; separated by commas or tabs. A record over several lines is one row, as in
 * Excel; empty rows are left out but counted.
 *
 * @throws TableError when quotes are not closed or the text is no list
 */
export async function* readDelimited(file: string): AsyncGenerator<SheetRow> {
  const encoding = await detectEncoding(file)
  const delimiter = detectDelimiter(await sampleOf(file, encoding))
  const parser = parse({
    bom: true,
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: MAX_RECORD_BYTES,
  })
  // An error of any of the three reaches the loop below; a loop that is left early closes the file.
  pipeline(createReadStream(file), iconv.decodeStream(encoding), parser, () => undefined)
  let row = 0
  try {
    for await (const record of parser) {
      row += 1
      if (row > MAX_ROWS) throw new TableError('imports.tooManyRows', { max: MAX_ROWS })
      const cells = (record as string[]).map((value) => {
        const text = value.trim().slice(0, MAX_CELL_LENGTH)
        return text ? ({ kind: 'text', text } as const) : undefined
      })
      const width = cells.findLastIndex(Boolean) + 1
      if (width > MAX_COLUMNS) {
        throw new TableError('imports.tooManyColumns', { row, max: MAX_COLUMNS })
      }
      if (width > 0) yield { row, cells: cells.slice(0, width) }
    }
  } catch (error) {
    throw readable(error)
  }
}

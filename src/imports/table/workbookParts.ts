import { MAX_CELL_LENGTH } from '@/src/imports/table/cell'
import { readXml } from '@/src/imports/table/parseXml'
import { TableError } from '@/src/imports/table/tableError'
import type { WorkbookArchive } from '@/src/imports/table/workbookArchive'

/** All shared texts together; 500,000 rows of a court list have about a tenth. */
const MAX_SHARED_CHARACTERS = 150_000_000

interface SheetLink {
  readonly relation: string
  readonly isVisible: boolean
}

/** The first visible sheet of a workbook, and how the workbook counts days. */
export const findFirstSheet = async (
  archive: WorkbookArchive,
): Promise<{ path: string; is1904: boolean }> => {
  if (!archive.has('xl/workbook.xml')) throw new TableError('imports.notWorkbook')
  const sheets: SheetLink[] = []
  let is1904 = false
  await readXml(await archive.stream('xl/workbook.xml'), {
    open: (name, attributes) => {
      if (name === 'workbookPr') is1904 = /^(1|true)$/.test(attributes.date1904 ?? '')
      if (name === 'sheet') {
        const relation = Object.entries(attributes).find(([key]) => /^\w+:id$/.test(key))?.[1]
        sheets.push({
          relation: relation ?? '',
          isVisible: !/hidden/i.test(attributes.state ?? ''),
        })
      }
    },
  })
  const targets = new Map<string, string>()
  await readXml(await archive.stream('xl/_rels/workbook.xml.rels'), {
    open: (name, { Id, Target, Type }) => {
      if (name === 'Relationship' && Id && Target && Type?.endsWith('/worksheet')) {
        targets.set(Id, Target.startsWith('/') ? Target : `xl/${Target}`)
      }
    },
  })
  const ofTables = sheets.filter(({ relation }) => targets.has(relation))
  const first = ofTables.find(({ isVisible }) => isVisible) ?? ofTables[0]
  const path = first && targets.get(first.relation)
  if (!path) throw new TableError('imports.notWorkbook')
  return { path, is1904 }
}

/** The texts that cells refer to by number. Phonetic guides (拼音) are left out. */
export const readSharedTexts = async (archive: WorkbookArchive): Promise<string[]> => {
  const texts: string[] = []
  if (!archive.has('xl/sharedStrings.xml')) return texts
  let text = ''
  let isText = false
  let isPhonetic = false
  let characters = 0
  await readXml(await archive.stream('xl/sharedStrings.xml'), {
    open: (name) => {
      if (name === 'si') text = ''
      else if (name === 'rPh') isPhonetic = true
      else if (name === 't') isText = !isPhonetic
    },
    text: (piece) => {
      if (isText && text.length < MAX_CELL_LENGTH) text += piece
    },
    close: (name) => {
      if (name === 't') isText = false
      else if (name === 'rPh') isPhonetic = false
      else if (name === 'si') {
        characters += text.length
        if (characters > MAX_SHARED_CHARACTERS) throw new TableError('imports.tooLarge')
        texts.push(text.slice(0, MAX_CELL_LENGTH))
      }
    },
  })
  return texts
}

/** Built-in number formats that show a date (ECMA-376 part 1, 18.8.30, with those of Chinese Excel). */
const isBuiltinDateFormat = (id: number): boolean =>
  (id >= 14 && id <= 17) ||
  id === 22 ||
  (id >= 27 && id <= 31) ||
  id === 36 ||
  (id >= 50 && id <= 58)

/** Whether a format of the workbook shows a day: y, m or d outside quotes, brackets and escapes. */
const isDateFormat = (code: string): boolean =>
  /[yd]|m(?!.*[#0?])|[年月日]/i.test(
    code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, (part) => (/[年月日]/.test(part) ? part : '')),
  ) && !/general/i.test(code)

/** Numbers of the cell styles under which a number is a day. */
export const readDateStyles = async (archive: WorkbookArchive): Promise<Set<number>> => {
  const styles = new Set<number>()
  if (!archive.has('xl/styles.xml')) return styles
  const ownFormats = new Map<number, string>()
  let isInCellFormats = false
  let index = 0
  await readXml(await archive.stream('xl/styles.xml'), {
    open: (name, attributes) => {
      if (name === 'numFmt')
        ownFormats.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
      else if (name === 'cellXfs') isInCellFormats = true
      else if (name === 'xf' && isInCellFormats) {
        const id = Number(attributes.numFmtId ?? 0)
        const own = ownFormats.get(id)
        if (own === undefined ? isBuiltinDateFormat(id) : isDateFormat(own)) styles.add(index)
        index += 1
      }
    },
    close: (name) => {
      if (name === 'cellXfs') isInCellFormats = false
    },
  })
  return styles
}

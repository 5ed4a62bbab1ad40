import { writeFile } from 'node:fs/promises'

import ExcelJS from 'exceljs'

import { addDays, startOfYear, todayInShanghai, yearOf, type Day } from '@/src/domain/day'

/** A case of the list that the county office imports. */
export interface ListedCase {
  readonly caseNumber: string
  readonly outcome: string | null
}

interface CourtList {
  readonly year: number
  readonly cases: readonly ListedCase[]
  readonly file: string
}

const HEADINGS = [
  '案号',
  '法院',
  '适用程序',
  '案由',
  '原告',
  '被告',
  '立案日期',
  '送达日期',
  '结案日期',
  '结案方式',
]

/** Three lost of ten concluded: exactly 30 %, which is not more than 30 %. The last two are pending. */
const OUTCOMES = [
  '撤销',
  '驳回诉讼请求',
  '确认违法',
  '准许撤诉',
  '责令履行',
  '驳回起诉',
  '驳回诉讼请求',
  '驳回诉讼请求',
  '调解',
  '驳回诉讼请求',
  null,
  null,
]

/** Never before the year began: the threshold counts the running calendar year. */
const notBeforeYear = (day: Day, today: Day): Day => {
  const first = startOfYear(today)
  return day < first ? first : day
}

/**
 * Writes a court's list of twelve cases of one agency in the running year.
 *
 * @param file where the .xlsx goes
 */
export const writeCourtList = async (file: string, agency: string): Promise<CourtList> => {
  const today = todayInShanghai(new Date())
  const filedOn = addDays(today, -40)
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('案件清单')
  sheet.addRow(['兴义市人民法院行政案件清单'])
  sheet.addRow(HEADINGS)
  const cases = OUTCOMES.map((outcome, index) => ({
    caseNumber: `（${yearOf(filedOn)}）黔2301行初${301 + index}号`,
    outcome,
  }))
  for (const [index, { caseNumber, outcome }] of cases.entries()) {
    sheet.addRow([
      caseNumber,
      '兴义市人民法院',
      '普通程序',
      '行政处罚',
      `原告${index + 1}`,
      agency,
      filedOn,
      addDays(filedOn, 4),
      outcome ? notBeforeYear(addDays(today, -index - 1), today) : null,
      outcome,
    ])
  }
  await writeFile(file, Buffer.from(await workbook.xlsx.writeBuffer()))
  return { year: yearOf(today), cases, file }
}

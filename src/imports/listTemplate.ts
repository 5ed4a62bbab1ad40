import type { Writable } from 'node:stream'

import { loadExcel } from '@/src/documents/loadExcel'
import { importersOfKind } from '@/src/imports/importersOfKind'
import { importKinds, type ImportKind } from '@/src/imports/importKinds'

/** One row that shows what is meant, by column; nobody of these names exists. */
const examples: Readonly<Record<ImportKind, Readonly<Record<string, string>>>> = {
  cases: {
    caseNumber: '(2026)黔2301行初1号',
    court: '兴义市人民法院',
    instance: '一审',
    procedure: '普通',
    cause: '行政处罚',
    plaintiffs: '某公司',
    defendants: '兴义市自然资源局',
    filedOn: '2026-01-05',
    servedOn: '2026-01-08',
    heardOn: '2026-02-10',
    headAttended: '是',
    headSpoke: '是',
    concludedOn: '2026-03-20',
    outcome: '驳回诉讼请求',
  },
  counsel: {
    name: '示例律师',
    licenceNumber: '15223201510000001',
    firm: '贵州示例律师事务所',
    kind: '外聘律师',
    fields: '自然资源、公安',
    isCivilServant: '否',
    unit: '兴义市自然资源局',
    startOn: '2026-01-01',
    endOn: '2026-12-31',
    feeClass: '按年付费',
    phone: '13800000000',
    email: 'example@example.com',
  },
}

/** Writes the empty list of a kind: its header, required columns marked by an asterisk, and one example row. */
export const writeListTemplate = async (kind: ImportKind, stream: Writable): Promise<void> => {
  const Excel = await loadExcel()
  const workbook = new Excel.stream.xlsx.WorkbookWriter({ stream, useStyles: true })
  const { columns } = importersOfKind[kind]
  const title = importKinds.find(({ value }) => value === kind)?.label.zh
  const sheet = workbook.addWorksheet(title, { views: [{ state: 'frozen', ySplit: 1 }] })
  // Long numbers stay texts: Excel would round a licence number.
  sheet.columns = columns.map(() => ({ width: 18, style: { numFmt: '@' } }))
  const header = sheet.addRow(
    columns.map(({ heading, isRequired }) => (isRequired ? `${heading}*` : heading)),
  )
  header.font = { bold: true }
  header.commit()
  sheet.addRow(columns.map(({ key }) => examples[kind][key] ?? '')).commit()
  sheet.commit()
  await workbook.commit()
}

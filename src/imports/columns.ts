import { listColumnsOf } from '@/src/imports/listColumns'

/** The columns of a court list (design: 法院名单), by the name that we use and by those that courts use. */
export const listColumns = [
  { key: 'caseNumber', heading: '案号', aliases: ['案件编号'], isRequired: true },
  { key: 'court', heading: '法院', aliases: ['审理法院', '受理法院'], isRequired: true },
  { key: 'instance', heading: '审级', aliases: ['审理程序'], isRequired: false },
  { key: 'procedure', heading: '适用程序', aliases: ['程序'], isRequired: false },
  { key: 'cause', heading: '案由', aliases: [], isRequired: false },
  { key: 'plaintiffs', heading: '原告', aliases: ['原告/上诉人', '上诉人'], isRequired: false },
  {
    key: 'defendants',
    heading: '被告',
    aliases: ['被告/被上诉人', '被诉行政机关'],
    isRequired: true,
  },
  { key: 'filedOn', heading: '立案日期', aliases: ['收案日期'], isRequired: true },
  { key: 'servedOn', heading: '送达日期', aliases: ['副本送达日期'], isRequired: false },
  { key: 'heardOn', heading: '开庭时间', aliases: ['开庭日期'], isRequired: false },
  {
    key: 'headAttended',
    heading: '负责人出庭',
    aliases: ['负责人是否出庭', '是否出庭', '出庭'],
    isRequired: false,
  },
  {
    key: 'headSpoke',
    heading: '负责人出声',
    aliases: ['出声', '负责人是否出声', '是否出声', '是否发言'],
    isRequired: false,
  },
  { key: 'concludedOn', heading: '结案日期', aliases: ['审结日期'], isRequired: false },
  { key: 'outcome', heading: '结案方式', aliases: ['裁判结果'], isRequired: false },
  { key: 'effectiveOn', heading: '生效日期', aliases: [], isRequired: false },
] as const

export type ColumnKey = (typeof listColumns)[number]['key']

/** The columns of a court list, as their headings are looked up. */
export const courtListColumns = listColumnsOf<ColumnKey>(listColumns)

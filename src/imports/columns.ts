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

/** Whether a text is the key of a column. */
export const isColumnKey = (text: string): text is ColumnKey =>
  listColumns.some(({ key }) => key === text)

/** Headings that our own reject report adds; a corrected report is read without them. */
export const reportHeadings = { row: '原行号', column: '问题列', reason: '退回原因' } as const

/** Running numbers say nothing about a case. */
const ignored = new Set<string>(['序号', '编号', 'no', 'no.', ...Object.values(reportHeadings)])

/** One writing for the many of a heading: no spaces, no marks of required columns, half width. */
export const headingKey = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s*:：]/gu, '')
    .toLowerCase()

const known: ReadonlyMap<string, ColumnKey> = new Map(
  listColumns.flatMap(({ key, heading, aliases }) =>
    [heading, ...aliases].map((name) => [headingKey(name), key] as const),
  ),
)

/** The column that a heading names, `ignored` for those without meaning, or null. */
export const columnOfHeading = (
  text: string,
  ownAliases: ReadonlyMap<string, ColumnKey> = new Map(),
): ColumnKey | 'ignored' | null => {
  const key = headingKey(text)
  return ownAliases.get(key) ?? known.get(key) ?? (ignored.has(key) ? 'ignored' : null)
}

/** Whether a heading is the one that we use ourselves, which goes before an alias of the same column. */
export const isOwnHeading = (text: string): boolean =>
  listColumns.some(({ heading }) => headingKey(heading) === headingKey(text))

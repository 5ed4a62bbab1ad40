/** Words of the statistics page. */
export const statisticsMessages = {
  'statistics.lead': {
    zh: '每个比率都附分子、分母，点数字查看对应案件。',
    en: 'Every rate stands with its numerator and denominator; click a number for its cases.',
  },
  'statistics.loss': { zh: '败诉率', en: 'Loss rate' },
  'statistics.attendance': { zh: '出庭率、出声率', en: 'Attendance and speaking' },
  'statistics.from': { zh: '起', en: 'From' },
  'statistics.to': { zh: '止', en: 'To' },
  'statistics.by': { zh: '分组', en: 'Group by' },
  'statistics.then': { zh: '再按', en: 'Then by' },
  'statistics.none': { zh: '不再分', en: 'Nothing' },
  'statistics.kind': { zh: '口径', en: 'Denominator' },
  'statistics.instance': { zh: '审级', en: 'Instance' },
  'statistics.allInstances': { zh: '全部审级', en: 'All instances' },
  'statistics.show': { zh: '统计', en: 'Show' },
  'statistics.thisYear': { zh: '本年至今', en: 'This year to date' },
  'statistics.lastYear': { zh: '上一年', en: 'Last year' },
  'statistics.thisQuarter': { zh: '本季度', en: 'This quarter' },
  'statistics.lastQuarter': { zh: '上季度', en: 'Last quarter' },
  'statistics.export': { zh: '导出 .xlsx', en: 'Export .xlsx' },
  'statistics.print': { zh: '打印', en: 'Print' },
  'statistics.toBenchmark': { zh: '比全国（点）', en: 'vs. national (points)' },
  'statistics.empty': {
    zh: '这段时间没有已审结的案件。',
    en: 'No case was concluded in this period.',
  },
  'statistics.emptyHow': {
    zh: '换一个期间，或先登记、导入案件。',
    en: 'Choose another period, or record or import cases first.',
  },
  'statistics.benchmark': {
    zh: '对照：{{title}} {{percent}}%（{{source}}）',
    en: 'Benchmark: {{title}} {{percent}} % ({{source}})',
  },
  'statistics.noBenchmark': {
    zh: '该口径、该年度没有已公布的全国数据，不作比较。',
    en: 'No national figure of this kind and year is on record, so none is compared.',
  },
  'statistics.previous': {
    zh: '上年同期：{{from}} 至 {{to}}',
    en: 'A year before: {{from}} to {{to}}',
  },
  'statistics.chart': { zh: '败诉率图', en: 'Chart of the loss rates' },
} as const

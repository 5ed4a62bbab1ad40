/** Sentences about loss rates and attendance rates. */
export const metricsMessages = {
  'metrics.day': {
    zh: '“{{name}}”须为日期，格式 2026-03-05。',
    en: '“{{name}}” must be a day such as 2026-03-05.',
  },
  'metrics.periodReversed': {
    zh: '开始日期 {{from}} 晚于结束日期 {{to}}，请对调。',
    en: 'The period starts on {{from}}, after its end on {{to}}; swap them.',
  },
  'metrics.by': {
    zh: '“by”须为 {{choices}} 中的一项或两项，以逗号分隔。',
    en: '“by” must be one or two of {{choices}}, separated by a comma.',
  },
  'metrics.kind': {
    zh: '“kind”（口径）须为 {{choices}} 之一。',
    en: '“kind” must be one of {{choices}}.',
  },
  'metrics.instance': {
    zh: '“instance”（审级）须为 {{choices}} 之一。',
    en: '“instance” must be one of {{choices}}.',
  },
  'metrics.filter': {
    zh: '没有“{{name}}”为“{{value}}”的记录，请从列表中选择。',
    en: 'There is no {{name}} “{{value}}”; choose one from the list.',
  },
  'metrics.outsideScope': {
    zh: '只能查看本地区、本单位或本院的数据，请去掉筛选条件“{{name}}”。',
    en: 'You can only see figures of your own region, agency or court; remove the filter “{{name}}”.',
  },
  'metrics.total': { zh: '合计', en: 'Total' },
  'metrics.unrecorded': { zh: '未登记', en: 'Not recorded' },
  'metrics.lossRates': { zh: '行政诉讼败诉率', en: 'Administrative-litigation loss rates' },
  'metrics.attendanceRates': { zh: '负责人出庭率', en: 'Attendance of heads in court' },
  'metrics.period': { zh: '{{from}} 至 {{to}}', en: '{{from}} to {{to}}' },
  'metrics.definition': { zh: '口径：{{definition}}', en: 'Definition: {{definition}}' },
  'metrics.attendanceDefinition': {
    zh: '负责人出庭（出声）案件数 ÷ 开庭审理案件数；未登记的单列，不计为出庭',
    en: 'Cases in which the head attended (spoke) ÷ cases heard in court; what is not on record is stated apart and never counts as attended',
  },
  'metrics.caseLevel': {
    zh: '一案计一件：任一被告败诉即为败诉，归入原行政行为机关所在地区。',
    en: 'Each case counts once: lost when any defendant lost, in the region of the original acting agency.',
  },
  'metrics.agencyLevel': {
    zh: '按被告统计：共同被告分别计入，合计为 {{cases}} 件案件、{{defendants}} 个被告件次。',
    en: 'By defendant: co-defendants count each, in total {{cases}} cases and {{defendants}} defendants.',
  },
  'metrics.concluded': { zh: '审结', en: 'Concluded' },
  'metrics.effective': { zh: '生效', en: 'Effective' },
  'metrics.judged': { zh: '判决', en: 'Judged' },
  'metrics.lost': { zh: '败诉', en: 'Lost' },
  'metrics.withdrawnAfterChange': {
    zh: '改变行为后撤诉',
    en: 'Withdrawn after the act was changed',
  },
  'metrics.rate': { zh: '败诉率（%）', en: 'Loss rate (%)' },
  'metrics.previousRate': { zh: '上年同期（%）', en: 'A year before (%)' },
  'metrics.change': { zh: '同比（个百分点）', en: 'Change (percentage points)' },
  'metrics.heard': { zh: '开庭', en: 'Heard' },
  'metrics.attended': { zh: '负责人出庭', en: 'Head attended' },
  'metrics.spoke': { zh: '负责人出声', en: 'Head spoke' },
  'metrics.attendanceUnknown': { zh: '出庭未登记', en: 'Attendance not recorded' },
  'metrics.speechUnknown': { zh: '出声未登记', en: 'Speech not recorded' },
  'metrics.attendanceRate': { zh: '出庭率（%）', en: 'Attendance rate (%)' },
  'metrics.speechRate': { zh: '出声率（%）', en: 'Speech rate (%)' },
  'metrics.benchmarkLine': {
    zh: '{{title}} {{percent}}%',
    en: '{{title}} {{percent}}%',
  },
  'metrics.thresholdLine': { zh: '警戒线 {{percent}}%', en: 'Threshold {{percent}}%' },
} as const

/** Words of the indicators' page and widget. */
export const indicatorMessages = {
  'indicators.title': { zh: '工作指标', en: 'Indicators' },
  'indicators.lead': {
    zh: '每项指标都注明口径，并可点开分子、分母背后的记录；只统计您有权查看的单位。',
    en: 'Each figure names its rule and opens the records behind it; only what you may see is counted.',
  },
  'indicators.years': { zh: '年度', en: 'Year' },
  'indicators.indicator': { zh: '指标', en: 'Indicator' },
  'indicators.rate': { zh: '比率', en: 'Rate' },
  'indicators.counted': { zh: '分子 / 分母', en: 'n / m' },
  'indicators.missing': { zh: '未达项', en: 'Missing' },
  'indicators.rule': { zh: '统计口径', en: 'What is counted' },
  'indicators.missingOf': { zh: '缺 {{n}} 项', en: '{{n}} missing' },
  'indicators.empty': { zh: '还没有可统计的记录', en: 'Nothing to count yet' },
  'indicators.emptyHow': {
    zh: '登记法律顾问、法律事务、重大决策或值班安排后，这里显示相应指标。',
    en: 'Once counsel, matters, decisions or shifts are on record, their figures stand here.',
  },
  'indicators.complete': { zh: '各项指标均已达标', en: 'Every figure is complete' },
  'indicators.all': { zh: '全部指标', en: 'All figures' },
  'indicators.widget': { zh: '法律顾问与重大决策', en: 'Counsel and decisions' },
  'indicators.widgetRule': {
    zh: '应达到 100% 而尚未达到的指标，点击数字查看缺项。',
    en: 'Figures that ought to be 100 % and are not yet; a click shows what is missing.',
  },
} as const

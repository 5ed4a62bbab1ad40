import {
  commonPlaces,
  place,
  tablePlace,
  type DocumentDefinition,
} from '@/src/domain/documents/definition'

/** 败诉案件通报: the frozen figures of a period, unit by unit, and every lost case. */
export const lossBulletin: DocumentDefinition = {
  kind: 'loss-bulletin',
  format: 'downward',
  genre: '通报',
  subjects: ['bulletins'],
  issuers: ['prefecture-office', 'county-office'],
  placeholders: [
    ...commonPlaces,
    place('period', '统计期间', 'Period'),
    place('region', '通报范围', 'Scope'),
    place('denominator', '败诉率口径', 'Denominator of the rate'),
    place('figures', '总体情况', 'Overall figures'),
    place('attendance', '负责人出庭情况', 'Appearance of heads'),
    tablePlace('units', '各单位败诉率', 'Rates by unit'),
    tablePlace('cases', '败诉案件', 'Lost cases'),
    place('demands', '工作要求', 'Demands'),
  ],
  wording: {
    title: '关于{{period}}行政诉讼败诉案件情况的通报',
    addressee: '{{addressee}}',
    body: [
      '现将{{region}}{{period}}行政诉讼败诉案件情况通报如下：',
      '一、总体情况',
      '{{figures}}统计口径：{{denominator}}。',
      '{{attendance}}',
      '二、各单位败诉率',
      '{{table:units}}',
      '三、败诉案件',
      '{{table:cases}}',
      '四、工作要求',
      '{{demands}}',
      '特此通报。',
    ].join('\n'),
  },
}

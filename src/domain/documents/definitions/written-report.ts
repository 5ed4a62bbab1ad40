import {
  commonPlaces,
  place,
  tablePlace,
  type DocumentDefinition,
} from '@/src/domain/documents/definition'

/** 书面报告（检查）: a county government above the threshold reports upward; it names its signer (签发人). */
export const writtenReport: DocumentDefinition = {
  kind: 'written-report',
  format: 'upward',
  genre: '报告',
  subjects: ['duties', 'written-reports'],
  ofDuties: ['written-report'],
  issuers: ['agency', 'county-office'],
  placeholders: [
    ...commonPlaces,
    place('region', '地区', 'Region'),
    place('period', '统计期间', 'Period'),
    place('figures', '败诉率及案件数', 'Rate and counts'),
    place('threshold', '规定比例', 'Threshold'),
    place('legalBasis', '依据', 'Legal basis'),
    place('causes', '败诉原因分析', 'Why the rate is exceeded'),
    place('selfCriticism', '检查', 'Self-criticism'),
    tablePlace('measures', '整改措施、责任人和时限', 'Measures with owner and date'),
  ],
  wording: {
    title: '关于{{period}}行政诉讼败诉率情况的报告',
    addressee: '{{addressee}}',
    body: [
      '{{period}}，{{region}}{{figures}}，超过{{threshold}}。根据{{legalBasis}}，现将有关情况报告如下：',
      '一、基本情况',
      '{{region}}{{figures}}。',
      '二、败诉率超过{{threshold}}的原因',
      '{{causes}}',
      '三、检查',
      '{{selfCriticism}}',
      '四、整改措施、责任人和完成时限',
      '{{table:measures}}',
      '特此报告。',
    ].join('\n'),
  },
}

import { commonPlaces, place, type DocumentDefinition } from '@/src/domain/documents/definition'

/** 司法建议复函: the agency tells the court item by item what it has taken up (法释〔2023〕11号第八条). */
export const suggestionReply: DocumentDefinition = {
  kind: 'suggestion-reply',
  format: 'letter',
  genre: '函',
  subjects: ['judicial-suggestions', 'suggestion-replies'],
  issuers: ['agency', 'county-office', 'prefecture-office'],
  placeholders: [
    ...commonPlaces,
    place('number', '司法建议文号', 'Number of the suggestion'),
    place('receivedDate', '收到日期', 'Received on'),
    place('caseNumber', '关联案号', 'Case number'),
    place('content', '建议内容', 'Content of the suggestion'),
    place('items', '逐项采纳落实情况', 'What was done, item by item'),
  ],
  wording: {
    title: '关于{{number}}司法建议的复函',
    addressee: '{{addressee}}',
    body: [
      '贵院{{number}}司法建议书收悉（收到日期：{{receivedDate}}）。我单位高度重视，逐项进行了研究，现将采纳和落实情况函复如下：',
      '一、司法建议的主要内容',
      '{{content}}',
      '二、逐项采纳和落实情况',
      '{{items}}',
      '感谢贵院对我单位依法行政工作的监督和支持。',
      '特此函复。',
    ].join('\n'),
  },
}

import { commonPlaces, place, type DocumentDefinition } from '@/src/domain/documents/definition'

/** 案件移送函: a clue that every level has reviewed goes to discipline inspection, with its list of evidence. */
export const referralLetter: DocumentDefinition = {
  kind: 'referral-letter',
  format: 'letter',
  genre: '函',
  subjects: ['referrals'],
  issuers: ['prefecture-office'],
  placeholders: [
    ...commonPlaces,
    place('matter', '移送事项', 'Matter'),
    place('facts', '基本事实', 'Facts'),
    place('clue', '问题线索', 'Clue'),
    place('reviews', '逐级审核情况', 'Review at each level'),
    place('evidence', '证据材料', 'Evidence'),
  ],
  wording: {
    title: '关于移送{{matter}}问题线索的函',
    addressee: '{{addressee}}',
    body: [
      '我办在行政诉讼败诉案件年度分析中发现有关问题线索，经逐级层报审核，现移送你单位依规依纪依法处理。',
      '一、基本事实',
      '{{facts}}',
      '二、问题线索',
      '{{clue}}',
      '三、逐级审核情况',
      '{{reviews}}',
      '四、随函移送的证据材料',
      '{{evidence}}',
      '请签收后将回执退回我办，并将处理结果函告我办。',
      '特此函告。',
    ].join('\n'),
  },
}

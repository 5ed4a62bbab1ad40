import { commonPlaces, place, type DocumentDefinition } from '@/src/domain/documents/definition'

/** 约谈纪要: what was said at an interview, what was promised and by when. */
export const interviewMinutes: DocumentDefinition = {
  kind: 'interview-minutes',
  format: 'minutes',
  genre: '纪要',
  subjects: ['interviews'],
  issuers: ['prefecture-office', 'county-office', 'agency'],
  placeholders: [
    ...commonPlaces,
    place('agency', '被约谈单位', 'Unit interviewed'),
    place('interviewees', '被约谈人', 'Persons interviewed'),
    place('interviewer', '约谈人', 'Interviewer'),
    place('attendees', '列席人员', 'Others present'),
    place('matter', '约谈事由', 'Cause of the interview'),
    place('heldDate', '约谈日期', 'Held on'),
    place('location', '约谈地点', 'Place'),
    place('record', '约谈情况', 'What was said'),
    place('promises', '整改承诺和时限', 'Promises and dates'),
  ],
  wording: {
    title: '约谈{{agency}}纪要',
    addressee: '',
    body: [
      '{{heldDate}}，{{interviewer}}在{{location}}就行政诉讼败诉案件约谈{{agency}}。纪要如下：',
      '一、约谈事由',
      '{{matter}}',
      '二、约谈情况',
      '{{record}}',
      '三、整改要求、承诺和完成时限',
      '{{promises}}',
      '出席：{{interviewer}}，{{interviewees}}',
      '列席：{{attendees}}',
    ].join('\n'),
  },
}

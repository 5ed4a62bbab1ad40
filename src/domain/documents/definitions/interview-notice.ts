import { commonPlaces, place, type DocumentDefinition } from '@/src/domain/documents/definition'

/** 约谈通知: who is called, about which cases, when and where, and what to bring. */
export const interviewNotice: DocumentDefinition = {
  kind: 'interview-notice',
  format: 'downward',
  genre: '通知',
  subjects: ['interviews'],
  issuers: ['prefecture-office', 'county-office', 'agency'],
  placeholders: [
    ...commonPlaces,
    place('agency', '被约谈单位', 'Unit interviewed'),
    place('interviewees', '被约谈人', 'Persons interviewed'),
    place('interviewer', '约谈人', 'Interviewer'),
    place('matter', '约谈事由', 'Cause of the interview'),
    place('startsAt', '约谈时间', 'Time'),
    place('location', '约谈地点', 'Place'),
  ],
  wording: {
    title: '关于约谈{{agency}}的通知',
    addressee: '{{addressee}}',
    body: [
      '按照行政诉讼败诉案件必约谈工作要求，决定对你单位进行约谈，现将有关事项通知如下：',
      '一、约谈事由',
      '{{matter}}',
      '二、约谈时间和地点',
      '约谈时间：{{startsAt}}。',
      '约谈地点：{{location}}。',
      '三、参加人员',
      '约谈人：{{interviewer}}。',
      '被约谈人：{{interviewees}}。',
      '四、有关要求',
      '请准备书面汇报材料，说明案件基本情况、败诉原因、责任认定、整改措施和完成时限，并携带裁判文书和案卷。',
      '请被约谈人准时参加，不得委托他人代替。约谈情况将形成纪要，约谈确定的整改事项纳入销账管理。',
      '特此通知。',
    ].join('\n'),
  },
}

import { commonPlaces, place, type DocumentDefinition } from '@/src/domain/documents/definition'

/**
 * 典型案例通知: a case in effect is passed on to all enforcement units for study. Court, cause and outcome come from
 * the case; facts, holding and lesson are for the clerk to write, and parties are not named.
 */
export const precedentNotice: DocumentDefinition = {
  kind: 'precedent-notice',
  format: 'downward',
  genre: '通知',
  subjects: ['cases'],
  issuers: ['prefecture-office', 'county-office'],
  placeholders: [
    ...commonPlaces,
    place('caseNumber', '案号', 'Case number'),
    place('cause', '案由', 'Cause'),
    place('court', '法院', 'Court'),
    place('agencies', '被诉行政机关', 'Defendants'),
    place('outcome', '裁判结果', 'Outcome'),
    place('facts', '基本案情（隐去当事人姓名等个人信息）', 'Facts without personal data'),
    place('holding', '裁判要旨', 'Holding'),
    place('lesson', '启示', 'Lesson'),
    place('feedbackDate', '反馈时限', 'Feedback by'),
  ],
  wording: {
    title: '关于学习{{cause}}典型案例的通知',
    addressee: '{{addressee}}',
    body: [
      '为充分发挥典型案例以案释法、以案促改作用，现将{{court}}审理的{{cause}}典型案例印发给你们，请认真组织学习。',
      '一、基本案情',
      '{{facts}}',
      '二、裁判结果',
      '{{caseNumber}}：{{outcome}}。',
      '三、裁判要旨',
      '{{holding}}',
      '四、启示',
      '{{lesson}}',
      '请各单位结合实际举一反三，于{{feedbackDate}}前将学习情况报送我办。',
      '特此通知。',
    ].join('\n'),
  },
}

/** Words of the pages of papers, and of records that are read as a page. */
export const paperPageMessages = {
  'recordPage.course': { zh: '办理进程', en: 'Course' },
  'recordPage.nothing': { zh: '尚未填写内容。', en: 'Nothing has been written yet.' },
  'paperPage.missing': {
    zh: '还差 {{n}} 项，补齐后即可提交：',
    en: 'Still missing before it can be handed in ({{n}}):',
  },
  'paperPage.incomplete': {
    zh: '材料还不完整，补齐下列各项后即可提交。',
    en: 'The paper is not complete yet: fill in what is listed below.',
  },
  'paperPage.saveFirst': {
    zh: '有未保存的修改，保存后即可提交。',
    en: 'There are unsaved changes: save them, then hand it in.',
  },
  'paperPage.returned': { zh: '退回意见：', en: 'Returned:' },
  'paperPage.sign': { zh: '签字确认', en: 'Sign' },
  'paperPage.signLead': {
    zh: '以分管领导身份确认约谈记录属实。签字后如记录再有改动，签字自动作废，须重新签字。',
    en: 'You confirm the record of the interview as the leader in charge. A later change of the record voids the signature.',
  },
  'paperPage.score': { zh: '评议打分', en: 'Score' },
  'paperPage.scoreField': { zh: '评议得分（0—100）', en: 'Score (0–100)' },
  'paperPage.scoreHint': { zh: '不得给本单位评分。', en: 'Nobody scores their own organization.' },
} as const

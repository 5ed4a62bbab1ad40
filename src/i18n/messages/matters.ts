/** Sentences about matters of counsel, legal opinions and the talk about them. */
export const matterMessages = {
  'matter.otherUnit': {
    zh: '只能为本单位提出法律事务。',
    en: 'You can enter matters of your own unit only.',
  },
  'matter.duePast': {
    zh: '到期日 {{day}} 已经过去，请另选一天。',
    en: '{{day}} is over: choose a day that lies ahead.',
  },
  'matter.dueMissing': { zh: '请填写新的到期日。', en: 'Give the new due day.' },
  'matter.dueSame': {
    zh: '新的到期日与原到期日 {{day}} 相同，没有变更。',
    en: 'The due day is {{day}} already.',
  },
  'matter.over': {
    zh: '该事项已经结束，不能再改动。',
    en: 'This matter is over and cannot be changed any more.',
  },
  'matter.withOpinion': {
    zh: '法律顾问已就该事项提交意见，问题和材料不能再改。事项有变化的，请退回意见，或者在审核后重新征询。',
    en: 'Counsel has handed in an opinion on it: question and materials stand. Return the opinion, or ask anew after the review.',
  },
  'matter.settled': {
    zh: '事项已指派，类别、单位和案件不能再改。确需变更的，请撤回后另行提出。',
    en: 'The matter is assigned: kind, unit and case stand. Withdraw it and enter another.',
  },
  'matter.engagementMissing': {
    zh: '请选择要指派的法律顾问。',
    en: 'Choose the counsel to assign.',
  },
  'matter.sameCounsel': {
    zh: '该事项已由这名法律顾问承办，请另选一名。',
    en: 'This counsel has the matter already. Choose another.',
  },
  'matter.counselWithoutAccount': {
    zh: '该法律顾问没有登录账号，收不到事项。请先在法律顾问库中关联账号。',
    en: 'This counsel has no account to work with. Link one on the roster first.',
  },
  'matter.onlyUnitOrOffice': {
    zh: '只有事项所属单位或其依法治理办公室可以办理此项操作。',
    en: 'Only the unit of the matter or its office may do this.',
  },
  'matter.onlyOffice': {
    zh: '此项操作由依法治理办公室办理，事项所属单位不能自行办理。',
    en: 'The office does this; the unit of the matter may not do it for itself.',
  },
  'matter.wrongState': {
    zh: '当前状态为“{{state}}”，不能办理此项操作。请刷新页面查看下一步。',
    en: 'The matter is “{{state}}”; this step is not possible now. Reload the page.',
  },
  'matter.noOpinion': {
    zh: '还没有经审核的法律顾问意见，不能过关（中办国办《关于推行法律顾问制度和公职律师公司律师制度的意见》，2016年：应当听取法律顾问意见而未听取的，不得提交讨论、作出决定）。请先审核意见。',
    en: 'There is no reviewed opinion of counsel: what must be heard and was not is neither discussed nor decided (General Offices, Opinions on legal counsel, 2016). Have the opinion reviewed first.',
  },
  'matter.unlawful': {
    zh: '法律顾问认为不合法，不得提交讨论、作出决定，是否采纳均不能过关（中办国办《关于推行法律顾问制度和公职律师公司律师制度的意见》，2016年）。请修改后重新征询意见，或者撤回事项。',
    en: 'Counsel holds it unlawful: it is neither discussed nor decided, adopted or not (General Offices, Opinions on legal counsel, 2016). Change the subject and ask for another opinion, or withdraw the matter.',
  },
  'matter.adoptionMissing': {
    zh: '请登记意见的采纳情况。',
    en: 'Say whether the opinion was adopted.',
  },
  'matter.correctionMissing': {
    zh: '法律顾问认为被诉行政行为不合法。答辩不因此停止，但须书面决定是否自行纠正并写明理由。',
    en: 'Counsel holds the act unlawful. The answer is due all the same, with a written decision whether to correct the act and why.',
  },
  'matter.answerNeedsOpinion': {
    zh: '“{{title}}”还没有经审核的法律顾问意见，不能提交答辩（行政诉讼属于法律顾问必须参与的事项）。请先在该事项中审核意见；聘任已终止、无人承办的，由依法治理办公室撤回该事项。',
    en: 'There is no reviewed opinion of counsel in “{{title}}”: suits are matters in which counsel must take part. Have it reviewed first; where nobody acts any more, the office withdraws the matter.',
  },
  'matter.answerNeedsDecision': {
    zh: '法律顾问认为被诉行政行为不合法。请先在“{{title}}”中书面决定是否自行纠正，再提交答辩。',
    en: 'Counsel holds the act unlawful. First decide in “{{title}}” whether to correct it, then hand in the answer.',
  },
  'matter.reason.lifted': {
    zh: '案件已审结、撤回或不再需要答辩，系统自动撤回。',
    en: 'The case is concluded or asks for no answer any more: withdrawn by the system.',
  },

  'matter.notice.assigned': { zh: '【事项指派】{{title}}', en: 'Assigned to you: {{title}}' },
  'matter.notice.taken': {
    zh: '【事项已改派，不再由您承办】{{title}}',
    en: 'No longer yours: {{title}}',
  },
  'matter.notice.withdrawn': { zh: '【事项已撤回】{{title}}', en: 'Withdrawn: {{title}}' },
  'matter.notice.reopened': {
    zh: '【事项有变化，请重新出具意见】{{title}}',
    en: 'Another opinion is asked for: {{title}}',
  },
  'matter.notice.moved': { zh: '【期限变更】{{title}}', en: 'Due day moved: {{title}}' },
  'matter.notice.returned': { zh: '【意见退回修改】{{title}}', en: 'Opinion returned: {{title}}' },
  'matter.notice.reviewed': { zh: '【意见已审核】{{title}}', en: 'Opinion reviewed: {{title}}' },
  'matter.notice.opined': {
    zh: '【法律顾问已提交意见】{{title}}',
    en: 'Counsel has handed in an opinion: {{title}}',
  },
  'matter.notice.commented': { zh: '【新的沟通记录】{{title}}', en: 'New comment: {{title}}' },
  'matter.noticeBody': {
    zh: '事项：{{title}}\n意见到期日：{{day}}\n请登录控制台办理。',
    en: 'Matter: {{title}}\nOpinion due on: {{day}}\nPlease sign in to the console.',
  },

  'opinion.notAssigned': {
    zh: '该事项当前没有指派给您办理，不能书写或提交意见。请刷新页面查看状态。',
    en: 'The matter is not in your hands now: no opinion can be written or handed in. Reload the page.',
  },
  'opinion.onlyAuthor': {
    zh: '意见书只能由承办该事项的法律顾问本人书写和提交。',
    en: 'Only the counsel to whom the matter is assigned writes and hands in the opinion.',
  },
  'opinion.begun': {
    zh: '该事项已有一份未审核的意见书，请在原意见书上继续。',
    en: 'There is an opinion on this matter that is not reviewed yet: go on with it.',
  },
  'opinion.frozen': {
    zh: '该意见书已经定稿，任何人都不能再改动。事项有变化的，请重新征询，另行出具意见书。',
    en: 'This opinion is final; nobody changes it any more. Where the subject has changed, ask for another one.',
  },
  'opinion.handedIn': {
    zh: '意见书已提交，正在等待审核，不能修改。确需修改的，请与单位沟通退回。',
    en: 'The opinion is handed in and waits for its review. Ask the unit to return it if it must change.',
  },
  'opinion.kept': { zh: '意见书不能删除。', en: 'Opinions are never deleted.' },
  'opinion.incomplete': {
    zh: '意见书还缺：{{gaps}}。补齐并保存后再提交。',
    en: 'The opinion still lacks: {{gaps}}. Complete and save it first.',
  },
  'opinion.fileKind': {
    zh: '“{{name}}”不能作为法律意见书，请上传 {{extensions}} 文件。',
    en: '“{{name}}” is no legal opinion: upload one of {{extensions}}.',
  },
  'opinion.fileChanged': {
    zh: '文件“{{name}}”与上传时不一致，不能审核。请退回意见书，由法律顾问重新上传。',
    en: 'The file “{{name}}” is not what was uploaded. Return the opinion and have it uploaded again.',
  },
  'opinion.ownOpinion': {
    zh: '不能审核或退回本人出具的意见书。',
    en: 'Nobody reviews or returns the own opinion.',
  },
  'opinion.onlyReviewer': {
    zh: '只有事项所属单位或其依法治理办公室可以审核、退回意见书。',
    en: 'Only the unit of the matter or its office reviews and returns opinions.',
  },
  'opinion.wrongState': {
    zh: '意见书当前状态为“{{state}}”，不能办理此项操作。请刷新页面查看。',
    en: 'The opinion is “{{state}}”; this step is not possible now. Reload the page.',
  },
} as const

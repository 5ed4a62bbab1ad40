/** What decisions, drafts, reviews, catalogues and comments refuse. */
export const decisionMessages = {
  'decision.noDraft': {
    zh: '还没有决策草案，请先上传草案（第十二条）。',
    en: 'There is no draft yet: upload one first (art. 12).',
  },
  'decision.notReviewed': {
    zh: '决策草案未经合法性审查，不得提交集体讨论；征求意见不能代替合法性审查（第二十五条）。',
    en: 'Without a legality review the draft may not be discussed; asking for comments is no substitute (art. 25).',
  },
  'decision.draftChanged': {
    zh: '现行草案已不是审查过的版本，草案修改后须重新进行合法性审查（第二十五条）。',
    en: 'The present draft is not the version that was reviewed: a changed draft needs a new review (art. 25).',
  },
  'decision.reviewPending': {
    zh: '合法性审查尚未出具意见（第二十五条）。',
    en: 'The legality review has not been concluded (art. 25).',
  },
  'decision.reviewReturned': {
    zh: '合法性审查材料已退回，请补充后重新送审（第二十五条）。',
    en: 'The review was returned for material: complete it and submit again (art. 25).',
  },
  'decision.needsChanges': {
    zh: '审查结论为修改后合法：请按意见修改，上传新版草案并再次送审确认（第二十五条）。',
    en: 'Lawful only with changes: upload the changed draft and have it confirmed by a review (art. 25).',
  },
  'decision.unlawful': {
    zh: '合法性审查结论为不合法，不得提交集体讨论；请修改草案后重新送审（第二十五条）。',
    en: 'The review found the draft unlawful: it may not be discussed. Change it and submit it again (art. 25).',
  },
  'decision.over': {
    zh: '决策已作出、归档或者终止，不能再办理此步骤。',
    en: 'The decision has been taken, archived or dropped: this step is no longer possible.',
  },
  'decision.stepMissing': {
    zh: '{{step}}未完成（{{article}}）。',
    en: '{{step}} is not done ({{article}}).',
  },
  'decision.notReady': {
    zh: '不能提交集体讨论：{{problems}}',
    en: 'It may not be discussed: {{problems}}',
  },
  'decision.onlyUnit': {
    zh: '此步骤由承办单位办理。',
    en: 'The handling unit takes this step.',
  },
  'decision.onlyDecider': {
    zh: '此步骤由决策机关办理。',
    en: 'The deciding government takes this step.',
  },
  'decision.decided': {
    zh: '决策已经作出，草案不能再改；确需调整的，按第三十七条履行程序。',
    en: 'It has been decided and the draft stands. Changes follow the procedure of art. 37.',
  },
  'decision.doneAlready': { zh: '此步骤已经完成。', en: 'This step is done already.' },
  'decision.notStarted': {
    zh: '决策尚未启动，启动后再上传草案（第十一条）。',
    en: 'The decision has not been started (art. 11): drafts come afterwards.',
  },
  'decision.commentsOpened': {
    zh: '已经公开征求过意见。',
    en: 'The public has been asked for comments already.',
  },
  'decision.noComments': {
    zh: '没有公开征求意见，无须反馈。',
    en: 'The public was not asked for comments: there is nothing to give feedback on.',
  },
  'decision.commentsRunning': {
    zh: '公开征求意见期限尚未届满（第十五条）。',
    en: 'The period for public comments is still running (art. 15).',
  },
  'decision.reviewUnderWay': {
    zh: '这一版草案正在审查中。',
    en: 'This version is under review already.',
  },
  'decision.reviewedAlready': {
    zh: '这一版草案已通过合法性审查。',
    en: 'This version has passed its review already.',
  },
  'decision.notPublished': {
    zh: '决策公布后才能登记执行、评估和调整情况。',
    en: 'Execution, evaluation and change are recorded once the decision is published.',
  },
  'decision.nothingConditional': {
    zh: '没有可以认定为不适用的步骤：只有公众参与、专家论证、风险评估可以，并且须在拟订草案之后。',
    en: 'No step can be declared not applicable now: only public participation, expert argument and risk assessment can, once there is a draft.',
  },
  'decision.missingBefore': {
    zh: '须先完成：{{steps}}。',
    en: 'To be done first: {{steps}}.',
  },
  'decision.needs': { zh: '还缺：{{needs}}。', en: 'Still missing: {{needs}}.' },
  'decision.inFuture': { zh: '日期{{day}}在今天之后。', en: '{{day}} lies in the future.' },
  'decision.tooEarly': {
    zh: '日期不能早于前一步骤的日期{{day}}。',
    en: 'The day may not be before {{day}}, the day of the step before it.',
  },
  'decision.interested': {
    zh: '与决策事项有利害关系的专家不得参加论证，请更换专家（第二十条）。',
    en: 'Experts with an interest in the matter may not take part: name others (art. 20).',
  },
  'decision.unanswered': {
    zh: '还有公众意见没有答复，请逐条登记采纳情况后再办理（第十八条）。',
    en: 'Some public comments have no answer yet: answer each of them first (art. 18).',
  },
  'decision.noFeedback': {
    zh: '请先公布公众意见的采纳情况。',
    en: 'Publish how the comments were adopted first.',
  },
  'decision.uncontrollable': {
    zh: '风险不可控的，须采取措施、调整草案，确保风险可控后再继续（第二十四条）。',
    en: 'While the risk is not controllable the decision may not go on: change the draft or take measures (art. 24).',
  },
  'decision.noSpeeches': { zh: '请登记会议发言。', en: 'Record who spoke.' },
  'decision.noHead': {
    zh: '请标明哪一位是行政首长。',
    en: 'Mark which speaker is the head of the government.',
  },
  'decision.severalHeads': { zh: '行政首长只能有一位。', en: 'There is one head only.' },
  'decision.headNotLast': {
    zh: '行政首长应当最后发表意见（第三十条）。',
    en: 'The head speaks last (art. 30).',
  },
  'decision.noMinutes': { zh: '请上传会议纪要。', en: 'Upload the minutes.' },
  'decision.notAttending': {
    zh: '{{names}}不在出席人员中。',
    en: '{{names}} did not attend according to the list.',
  },
  'decision.twice': { zh: '{{names}}的发言登记了两次。', en: '{{names}} is recorded twice.' },
  'decision.dissentMissing': {
    zh: '{{names}}不同意，请如实记载其意见（第三十条）。',
    en: '{{names}} disagreed: the dissent is recorded in words (art. 30).',
  },
  'decision.departureUnexplained': {
    zh: '{{names}}的决定与多数人意见不一致，须说明理由（第三十条）。',
    en: 'The decision of {{names}} departs from the majority: the reasons must be given (art. 30).',
  },
  'decision.heldAhead': {
    zh: '听证会尚未举行，举行后再登记。',
    en: 'The hearing lies ahead: record it afterwards.',
  },
  'decision.materialsLate': {
    zh: '听证材料至迟应在{{day}}送达听证参加人（第十六条：会前7日）。',
    en: 'The materials had to be delivered by {{day}}, 7 days before the hearing (art. 16).',
  },
  'decision.recordMissing': {
    zh: '请上传听证笔录（第十七条）。',
    en: 'Upload the record of the hearing (art. 17).',
  },
  'decision.recordUnsigned': {
    zh: '听证笔录须由听证参加人签字（第十七条）。',
    en: 'The record must be signed by those who took part (art. 17).',
  },
  'decision.materialsMissing': {
    zh: '材料清单缺少：{{kinds}}。请上传文件，或者说明没有的原因。',
    en: 'The list of materials lacks: {{kinds}}. Attach a file, or say why there is none.',
  },
  'decision.notConditional': {
    zh: '请选择要认定为不适用的步骤：公众参与、专家论证或者风险评估。',
    en: 'Choose the step that does not apply: public participation, expert argument or risk assessment.',
  },
  'decision.participationBegun': {
    zh: '已经开展公众参与，不能再认定为不适用。',
    en: 'Public participation has begun: it cannot be declared not applicable.',
  },
  'decision.decidedByMissing': {
    zh: '请写明由谁认定不适用。',
    en: 'Name who decided that it does not apply.',
  },
  'decision.filesMissing': { zh: '请上传材料。', en: 'Attach a file.' },
  'decision.filesGone': {
    zh: '下列材料的文件已不存在，无法归档：{files}。请联系系统管理员从备份中恢复。',
    en: 'These files no longer exist, so the decision cannot be archived: {files}. Ask the administrator to restore them from a backup.',
  },
  'decision.draftMissing': { zh: '请上传草案文件。', en: 'Upload the file of the draft.' },
  'decision.sameDraft': {
    zh: '这份文件与现行草案完全相同。',
    en: 'This file is the present draft, byte for byte.',
  },
  'decision.meetingMissing': { zh: '请登记会议情况。', en: 'Record the meeting.' },
  'decision.otherVersion': {
    zh: '会议讨论的是第{{discussed}}稿，现行草案是第{{present}}稿。请刷新页面核对。',
    en: 'Version {{discussed}} was discussed, but version {{present}} stands. Reload the page and check.',
  },
  'decision.meetingProblems': {
    zh: '会议记录需要补正：{{problems}}',
    en: 'The record of the meeting needs correction: {{problems}}',
  },
  'decision.commentsPast': {
    zh: '征求意见不能从{{day}}开始，那一天已经过去。',
    en: 'Comments cannot begin on {{day}}: that day is past.',
  },
  'decision.commentsOrder': {
    zh: '截止日须在起始日之后。',
    en: 'The last day must be after the first.',
  },
  'decision.commentsShort': {
    zh: '公开征求意见一般不少于30日，应到{{day}}；期限缩短的须说明理由，并向社会公布（第十五条）。',
    en: 'The period is generally 30 days, until {{day}}. A shorter one needs an explanation, which is published (art. 15).',
  },
  'decision.hearingDays': {
    zh: '请填写听证日和材料送达日。',
    en: 'Enter the day of the hearing and the day on which the materials were delivered.',
  },
  'decision.reviewerIsUnit': {
    zh: '承办单位不能审查自己拟订的草案，请选择其他审查机构。',
    en: 'The handling unit cannot review its own draft: choose another reviewer.',
  },
  'decision.noReviewer': {
    zh: '审查机构须为决策机关所在地的依法治理办公室、司法行政部门，或者州依法治州办。',
    en: 'The reviewer is the rule-of-law office or the justice department of the region, or the office of the prefecture.',
  },
  'decision.wantedPast': { zh: '请求完成日已经过去。', en: 'The day asked for is past.' },
  'decision.shortReview': {
    zh: '合法性审查一般不少于七个工作日，应到{{day}}；要求提前的请说明理由（第二十六条）。',
    en: 'A review is generally given seven working days, until {{day}}. Say why it is wanted sooner (art. 26).',
  },
  'decision.settled': {
    zh: '决策启动后，决策机关和承办单位不能再改；公开征求意见或者送审后，事项文字不能再改。',
    en: 'Once started, government and unit stand; once the public or the reviewer has seen it, so does the wording.',
  },
  'decision.noGovernment': {
    zh: '决策机关须为人民政府。',
    en: 'The decision is taken by a people’s government.',
  },
  'decision.otherUnit': {
    zh: '只能为本单位承办或者本机关决定的事项登记决策。',
    en: 'You may enter decisions that your own organization prepares or takes.',
  },
  'decision.outsideReason': {
    zh: '未列入年度目录的事项请说明理由；目录内事项请在年度决策目录中启动。',
    en: 'Say why it is not in the yearly catalogue; items of a catalogue are started from there.',
  },
  'decision.archived': {
    zh: '决策已归档，归档内容不能再改。',
    en: 'The decision is archived: what is in the archive stands.',
  },
  'decision.rowsStand': {
    zh: '已登记的步骤、听证、会议和后续情况不能修改或删除。',
    en: 'Steps, hearings, meetings and follow-ups that are on record are neither changed nor removed.',
  },

  'review.onlyReviewer': {
    zh: '此步骤由审查机构办理。',
    en: 'The reviewing organization takes this step.',
  },
  'review.wrongState': {
    zh: '审查处于“{{state}}”，不能办理此步骤。',
    en: 'The review is “{{state}}”: this step is not possible.',
  },
  'review.noCounselOpinion': {
    zh: '法律顾问意见尚未出具并审核，不能出具审查意见（第二十八条）。',
    en: 'Counsel’s opinion has not been given and reviewed: the review cannot be concluded (art. 28).',
  },
  'review.notExploratory': {
    zh: '只有探索性改革事项可以以明示法律风险的方式提交讨论（第二十五条）。',
    en: 'Only an exploratory reform may be discussed with its legal risk stated (art. 25).',
  },
  'review.riskMissing': {
    zh: '请写明法律风险（第二十五条）。',
    en: 'State the legal risk (art. 25).',
  },
  'review.findingMissing': {
    zh: '请就决策权限、程序、内容分别写明审查意见（第二十七条）。',
    en: 'Write a finding on authority, procedure and content each (art. 27).',
  },
  'review.lawfulWithFault': {
    zh: '有一项不合法，结论不能为合法。',
    en: 'With a fault under one head the conclusion cannot be lawful.',
  },
  'review.faultMissing': {
    zh: '三项均合法，结论应为合法；请核对哪一项不合法。',
    en: 'All three heads are lawful: mark the one that is not, or conclude lawful.',
  },
  'review.conclusionMissing': { zh: '请选择审查结论。', en: 'Choose the conclusion.' },
  'review.signerMissing': { zh: '请填写签发人。', en: 'Name who signed it.' },
  'review.opinionMissing': {
    zh: '请上传签发的合法性审查意见书。',
    en: 'Upload the signed opinion.',
  },
  'review.frozen': {
    zh: '审查已结束，不能再改；草案修改后请重新送审。',
    en: 'The review is over and stands. A changed draft is a new review.',
  },
  'review.bound': {
    zh: '审查与送审的那一版草案绑定，不能改为其他版本。',
    en: 'A review is bound to the version that was submitted.',
  },

  'catalogue.onlyKeepers': {
    zh: '年度目录由决策机关或者所在地依法治理办公室拟订。',
    en: 'A catalogue is kept by the government or the rule-of-law office of its region.',
  },
  'catalogue.published': {
    zh: '目录已公布，只能通过“调整目录”变更（须同级党委同意）。',
    en: 'The catalogue is published: it changes by recorded amendments alone.',
  },
  'catalogue.notPublished': { zh: '目录尚未公布。', en: 'The catalogue is not published yet.' },
  'catalogue.ownCatalogue': {
    zh: '目录由他人公布：拟订人和最后修改人不能自行公布。',
    en: 'Somebody else publishes it: not the one who drew it up or edited it last.',
  },
  'catalogue.noConsent': {
    zh: '未经同级党委同意不得公布或者调整，请填写同意日期并上传文件（第三条）。',
    en: 'Without the consent of the party committee (day and document) it is neither published nor amended (art. 3).',
  },
  'catalogue.noItems': { zh: '目录中还没有事项。', en: 'The catalogue has no items yet.' },
  'catalogue.steps': {
    zh: '请用“公布”按钮公布目录。',
    en: 'Use the button “Publish”.',
  },
  'catalogue.twin': {
    zh: '该决策机关这一年度的目录已经存在。',
    en: 'There is a catalogue of this government for this year already.',
  },
  'catalogue.unitMissing': { zh: '请选择承办单位。', en: 'Choose the handling unit.' },
  'catalogue.kindMissing': { zh: '请选择调整方式。', en: 'Choose how it is amended.' },
  'catalogue.itemMissing': {
    zh: '请填写或者选择事项，增列的还须填写计划季度。',
    en: 'Name or choose the item; a new one needs its quarter.',
  },
  'catalogue.itemStarted': {
    zh: '该事项已经启动决策程序。',
    en: 'The decision on this item has been started already.',
  },

  'comment.onlyUnit': { zh: '公众意见由承办单位答复。', en: 'The handling unit answers comments.' },
  'comment.closed': {
    zh: '采纳情况已公布，答复不能再改。',
    en: 'The answers have been published and stand.',
  },
  'comment.answerMissing': { zh: '请选择采纳情况。', en: 'Choose whether it is adopted.' },
  'comment.namesSender': {
    zh: '答复将向社会公布，不能出现提意见人的称呼或者联系方式。',
    en: 'The reply is published: it must not show the name or contact of the sender.',
  },
  'comment.asWritten': {
    zh: '公众意见以收到时的内容为准，不能修改。',
    en: 'What the public wrote stays as it came.',
  },

  'preset.myDecisions': { zh: '本单位承办', en: 'Prepared by us' },
  'preset.toDecide': { zh: '待集体讨论', en: 'For discussion' },
  'preset.draftingDecisions': { zh: '拟订中', en: 'Being drafted' },
  'preset.inLegalityReview': { zh: '审查中', en: 'In legality review' },
  'preset.decidedDecisions': { zh: '已决定', en: 'Decided' },
  'preset.outsideCatalogue': { zh: '目录外事项', en: 'Outside the catalogue' },
  'preset.reviewsToGive': { zh: '待我审查', en: 'To review' },
  'preset.reviewsAsked': { zh: '在审', en: 'Under review' },
  'preset.unlawfulReviews': { zh: '不合法', en: 'Unlawful' },
  'preset.shortReviews': { zh: '要求缩短时间', en: 'Wanted sooner' },
  'preset.commentsToAnswer': { zh: '待答复', en: 'To be answered' },
  'preset.commentsAdopted': { zh: '已采纳', en: 'Adopted' },
  'preset.draftCatalogues': { zh: '拟订中', en: 'Drafts' },
  'empty.catalogues': {
    zh: '还没有年度目录。新建目录、列出事项，经同级党委同意后由另一人公布。',
    en: 'No catalogue yet. Draw one up; another person publishes it with the consent of the party committee.',
  },
  'empty.decisions': {
    zh: '还没有重大行政决策。在年度决策目录中一键启动，或者新建目录外事项。',
    en: 'No decisions yet. Start one from the yearly catalogue, or enter one outside it.',
  },
  'empty.reviews': {
    zh: '还没有合法性审查。承办单位在决策页面送审后出现在这里。',
    en: 'No reviews yet. They come here when a unit submits a draft.',
  },
  'empty.comments': {
    zh: '还没有公众意见。公开征求意见期间，公众在公开页面提交的意见出现在这里。',
    en: 'No comments yet. What the public writes on the public page comes here.',
  },
} as const

/** One-click filters and empty lists of the collections of accountability. */
export const accountabilityListMessages = {
  'preset.toWrite': { zh: '待填报', en: 'To write' },
  'preset.beingWritten': { zh: '填报中', en: 'Being written' },
  'preset.handedIn': { zh: '已提交待核销', en: 'Handed in' },
  'preset.returned': { zh: '已退回', en: 'Returned' },
  'preset.toApprove': { zh: '待审核', en: 'To approve' },
  'preset.toIssue': { zh: '待印发', en: 'To issue' },
  'preset.issuedThisYear': { zh: '本年印发', en: 'Issued this year' },
  'preset.toSelfCheck': { zh: '待自查', en: 'Self-check to hand in' },
  'preset.ledByUs': { zh: '我牵头的', en: 'Led by us' },
  'preset.rectifying': { zh: '整改中', en: 'Being put right' },
  'preset.closed': { zh: '已办结', en: 'Closed' },
  'preset.unissued': { zh: '未下达', en: 'Not issued' },
  'preset.issuedFindings': { zh: '已下达', en: 'Issued' },
  'preset.withdrawnFindings': { zh: '已撤回', en: 'Withdrawn' },
  'preset.thisYear': { zh: '本年度', en: 'This year' },
  'preset.toConfirm': { zh: '待确认', en: 'To confirm' },
  'preset.confirmed': { zh: '已确认', en: 'Confirmed' },
  'preset.toOpine': { zh: '待起草', en: 'To write' },
  'preset.toAnswer': { zh: '待回复', en: 'To answer' },
  'preset.answered': { zh: '已回复', en: 'Answered' },
  'preset.toReceive': { zh: '待接收', en: 'To receive' },
  'preset.toGiveResult': { zh: '待反馈', en: 'Result to give' },
  'preset.clues': { zh: '待县级审核', en: 'For the county' },
  'preset.countyReviewed': { zh: '待州级审核', en: 'For the prefecture' },
  'preset.toHandOver': { zh: '待移送', en: 'To hand over' },
  'preset.handedOver': { zh: '已移送', en: 'Handed over' },
  'empty.bulletins': {
    zh: '点“新建通报”选定期间，数据和点名案件自动计算；一人起草、另一人审核、编号印发。',
    en: 'Choose a period with “New bulletin”: figures and losses are computed. One drafts, another approves, then it is issued.',
  },
  'empty.papers': {
    zh: '任务产生后，在任务页点“填写材料”即建立；补齐内容后从材料页提交。',
    en: 'Begun from the page of a duty that asks for it, and handed in from its own page once it is complete.',
  },
  'empty.observations': {
    zh: '在旁听任务页登记旁听的庭审、签到名单和体会；一次庭审每个单位只计一次。',
    en: 'Recorded on the page of the quota duty, with sign-in list and lesson; a hearing counts once for a unit.',
  },
  'empty.inspections': {
    zh: '由依法治理办公室立项：通知自查、现场督察、登记问题、逐条销账后办结。',
    en: 'Planned by an office: self-check, visit, findings; closed when each finding is settled.',
  },
  'empty.findings': {
    zh: '在执法监督页点“登记问题”；下达后逐条列入被监督单位的销账本。',
    en: 'Added on the page of an inspection; once issued each is a duty of the unit.',
  },
  'empty.rounds': {
    zh: '新建一次督察，从尚未督察的单位中勾选加入，登记督察日期后计入覆盖率。',
    en: 'Make a round and take in the units that nobody has visited; a visit counts from its day.',
  },
  'empty.tables': {
    zh: '新建考核表，逐项选定数据来源和计分方式；得分由系统按记录计算。',
    en: 'Make a table: each item names its records and how it is scored.',
  },
  'empty.assessments': {
    zh: '在考核表页点“计算得分”后逐个单位生成，经另一人确认后锁定。',
    en: 'Made by computing an assessment table; locked once a second person confirms.',
  },
  'empty.promotions': {
    zh: '收到征询后新建：选单位、职务和了解期间，系统提取事实，再起草、审定、回复。',
    en: 'Begun when an organ asks: choose agency, post and period, pull the facts, write, approve, answer.',
  },
  'empty.referrals': {
    zh: '点“生成线索”按全年记录分析，或人工登记；逐级审核后移送。',
    en: 'From the yearly analysis, or entered by hand; reviewed level by level, then handed over.',
  },
} as const

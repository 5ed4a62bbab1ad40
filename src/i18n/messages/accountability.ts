/** Sentences about the papers of duties, and about bulletins. */
export const accountabilityMessages = {
  'paper.otherDuty': {
    zh: '材料不能改挂到另一项任务。请在那项任务下另行填写。',
    en: 'A paper cannot be moved to another duty. Write a new one for that duty.',
  },
  'paper.otherKind': {
    zh: '这类材料只用于“{{kind}}”任务，请从该类任务的页面填写。',
    en: 'Papers of this kind answer for duties “{{kind}}”. Begin it on the page of such a duty.',
  },
  'paper.notYours': {
    zh: '只有该任务的责任单位可以填写这份材料。',
    en: 'Only the organization that owes the duty writes this paper.',
  },
  'paper.closed': {
    zh: '任务当前为“{{state}}”，材料不能再修改。确需更正的，请督办单位先退回任务。',
    en: 'The duty is “{{state}}” now, so the paper cannot be changed. Ask the supervisor to return the duty first.',
  },
  'paper.second': {
    zh: '该任务已有一份材料，请打开已有的材料修改。',
    en: 'This duty has a paper already: open that one and change it.',
  },
  'traceback.authorTraced': {
    zh: '报告人是被倒查人之一，不能由本人填写。请换由其他人员登录填写，或者更正被倒查人名单。',
    en: 'The author is one of the persons traced. Somebody else has to write it, or the list of persons is wrong.',
  },
  'interview.noticeFuture': {
    zh: '通知发出日期 {{noticeOn}} 晚于今天，请核对。',
    en: 'The notice is dated {{noticeOn}}, which lies ahead; please check.',
  },
  'interview.beforeNotice': {
    zh: '约谈日期 {{heldOn}} 早于通知发出日期 {{noticeOn}}：应先发通知，后约谈。请核对。',
    en: 'The talk of {{heldOn}} would come before its notice of {{noticeOn}}: the notice goes first. Please check.',
  },
  'interview.future': {
    zh: '约谈时间（{{heldOn}}）尚未到，不能勾选“已约谈”。',
    en: 'The talk ({{heldOn}}) lies ahead and cannot be marked as held.',
  },
  'interview.notLeader': {
    zh: '约谈人须为本地区的分管领导账号。请重新选择，或者填写政府负责人姓名。',
    en: 'Whoever talks must be a leader in charge of this region. Choose again, or name a head of the government.',
  },
  'interview.notHead': {
    zh: '“{{name}}”不在本级政府的负责人名录中。请先在“单位”中登记，或者改选分管领导账号。',
    en: '“{{name}}” is not among the heads of the government on record. Record that head first, or choose the account of a leader.',
  },
  'interview.onlyLeaderSigns': {
    zh: '只有本地区的分管领导可以签字。',
    en: 'Only the leader in charge of the region signs.',
  },
  'interview.signBeforeHeld': {
    zh: '尚未登记为“已约谈”，不能签字。',
    en: 'The talk is not marked as held yet, so there is nothing to sign.',
  },
  'interview.signedAlready': {
    zh: '约谈记录已经签字。修改记录后需要重新签字。',
    en: 'The record is signed already. A change of it asks for a new signature.',
  },
  'sanction.noHandler': {
    zh: '请至少指定一名承办人。',
    en: 'Name at least one handler.',
  },
  'sanction.handler': {
    zh: '承办人须为责任单位、督办单位或州依法治州办的在用账号，请重新选择。',
    en: 'Handlers are active users of the unit that decides, of the office that supervises it or of the prefecture’s office. Choose again.',
  },
  'sanction.notHeard': {
    zh: '第 {{position}} 名责任人尚未听取本人意见，不能作出处理决定。请先填写听取意见的日期。',
    en: 'Person {{position}} has not been heard, so there can be no decision. Enter the day of the hearing first.',
  },
  'sanction.decidedBeforeHeard': {
    zh: '第 {{position}} 名责任人的决定日期 {{decidedOn}} 早于听取意见日期 {{heardOn}}：应先听取意见，后决定。',
    en: 'Person {{position}} was decided on at {{decidedOn}}, before being heard on {{heardOn}}: the hearing comes first.',
  },
  'sanction.carriedOutEarly': {
    zh: '第 {{position}} 名责任人的执行日期不能早于决定日期，请核对。',
    en: 'Person {{position}}: the measure cannot be carried out before it is decided; please check.',
  },
  'sanction.future': {
    zh: '第 {{position}} 名责任人的日期 {{day}} 晚于今天，尚未发生的不能登记。',
    en: 'Person {{position}}: {{day}} lies ahead; what has not happened cannot be recorded.',
  },
  'writtenReport.figures': {
    zh: '书面报告的数据须与任务冻结的数据一致：败诉 {{numerator}} 件，审结 {{denominator}} 件。',
    en: 'The report repeats the figures frozen with its duty: {{numerator}} lost of {{denominator}} concluded.',
  },
  'writtenReport.signedFuture': {
    zh: '签发日期 {{signedOn}} 晚于今天，请核对。',
    en: 'It would be signed on {{signedOn}}, which lies ahead; please check.',
  },
  'suggestionReply.future': {
    zh: '日期 {{day}} 晚于今天，尚未发生的不能登记。',
    en: '{{day}} lies ahead; what has not happened cannot be recorded.',
  },
  'lawReport.future': {
    zh: '现场述法日期 {{onSiteOn}} 晚于今天，尚未发生的不能登记。',
    en: 'The report on site on {{onSiteOn}} lies ahead and cannot be recorded yet.',
  },
  'lawReport.figurePublished': {
    zh: '引用的败诉率须与 {{source}} 公布的 {{year}} 年数据一致：败诉 {{numerator}} 件，审结 {{denominator}} 件。',
    en: 'The rate quoted must be the one that {{source}} published for {{year}}: {{numerator}} lost of {{denominator}} concluded.',
  },
  'lawReport.figureNow': {
    zh: '{{year}} 年尚无全年通报，引用的败诉率须与现时统计一致：败诉 {{numerator}} 件，审结 {{denominator}} 件。{{source}}',
    en: 'No bulletin covers {{year}} yet; the rate quoted must be the one counted now: {{numerator}} lost of {{denominator}} concluded. {{source}}',
  },
  'lawReport.onlyOfficesScore': {
    zh: '述法由依法治理办公室评议，本单位不能评议自己。',
    en: 'A rule-of-law office scores law reports, and none its own.',
  },
  'lawReport.scoreEarly': {
    zh: '述法任务尚未提交，暂不能评议。',
    en: 'The law report has not been handed in yet.',
  },
  'lawReport.score': {
    zh: '评议得分须为 0 到 100 之间的数。',
    en: 'The score is a number from 0 to 100.',
  },
  'observation.headcount': {
    zh: '旁听人数须为不小于 1 的整数。',
    en: 'The number of observers is a whole number of at least 1.',
  },
  'observation.notHeld': {
    zh: '该庭审尚未标记为“已开庭”，不能登记旁听。',
    en: 'That hearing is not marked as held, so nobody has observed it yet.',
  },
  'observation.twice': {
    zh: '本单位已登记旁听“{{title}}”的这次庭审，同一庭审只计一次。',
    en: 'Your unit has recorded this hearing of “{{title}}” already; a hearing counts once.',
  },
  'observation.future': {
    zh: '旁听日期 {{heldOn}} 晚于今天，尚未发生的不能登记。',
    en: '{{heldOn}} lies ahead; what has not happened cannot be recorded.',
  },
  'observation.otherYear': {
    zh: '旁听日期 {{heldOn}} 不在 {{year}} 年内，不能计入该年度任务。',
    en: '{{heldOn}} is not in {{year}} and does not count for the duty of that year.',
  },
  'observation.beforeHearing': {
    zh: '旁听日期 {{heldOn}} 早于开庭日期 {{hearingOn}}，请核对。',
    en: '{{heldOn}} is before the hearing of {{hearingOn}}; please check.',
  },
  'coverage.year': {
    zh: '年度须为四位数字，例如 2026。',
    en: 'The year has four digits, such as 2026.',
  },
  'bulletin.ownLevel': {
    zh: '通报由本级依法治理办公室办理，您只能办理本级、本地区的通报。',
    en: 'A bulletin is made by the office of its level: you can only work on those of your own level and region.',
  },
  'bulletin.periodReversed': {
    zh: '起始日期 {{fromOn}} 晚于截止日期 {{toOn}}，请核对。',
    en: 'The period would end on {{toOn}}, before it begins on {{fromOn}}; please check.',
  },
  'bulletin.periodFuture': {
    zh: '截止日期 {{toOn}} 晚于今天，尚未结束的期间不能通报。',
    en: 'The period ends on {{toOn}}, which lies ahead; it cannot be circulated yet.',
  },
  'bulletin.corrects': {
    zh: '只能更正本地区已经印发的通报。',
    en: 'Only an issued bulletin of the same region can be corrected.',
  },
  'bulletin.frozen': {
    zh: '通报{{state}}，内容和数据已经冻结，不能修改或删除。确需更正，请新建一份通报并填写“更正的通报”。',
    en: 'The bulletin is “{{state}}”: text and figures are frozen. To correct it, make a new bulletin that names it under “Corrects”.',
  },
  'bulletin.steps': {
    zh: '通报的状态只能通过“审核”和“印发”改变。',
    en: 'The state of a bulletin changes by approving and issuing it only.',
  },
  'bulletin.approvedAlready': {
    zh: '通报已由{{by}}审核，请刷新页面。',
    en: '{{by}} has approved it already. Reload the page.',
  },
  'bulletin.ownDraft': {
    zh: '这份通报由您起草或最后修改，须由本办其他人员审核。',
    en: 'You drafted or last edited this bulletin; somebody else of the office approves it.',
  },
  'bulletin.figuresMoved': {
    zh: '数据计算之后案件有变动。请点击“重新计算”，核对数据后再审核。',
    en: 'Cases have changed since the figures were computed. Compute them again, look at them and approve then.',
  },
  'bulletin.notApproved': {
    zh: '通报尚未审核，不能印发。',
    en: 'The bulletin is not approved yet and cannot be issued.',
  },
  'bulletin.issuedAlready': {
    zh: '通报已由{{by}}于 {{issuedOn}} 以 {{number}} 印发，不能再以其他文号印发。',
    en: '{{by}} issued it on {{issuedOn}} as {{number}}; it cannot be issued under another number.',
  },
  'bulletin.number': {
    zh: '请填写通报文号（不超过 {{most}} 个字）。',
    en: 'Enter the number of the bulletin, in at most {{most}} characters.',
  },
  'bulletin.numberTaken': {
    zh: '文号 {{number}} 已用于另一份通报，请核对。',
    en: 'The number {{number}} belongs to another bulletin; please check.',
  },
  'bulletin.notice.title': {
    zh: '【败诉通报】{{number}} {{title}}',
    en: 'Bulletin {{number}}: {{title}}',
  },
  'bulletin.notice.body': {
    zh: '期间：{{from}} 至 {{to}}\n败诉率：{{rate}}\n点名通报的败诉：{{losses}} 件（按单位计）\n请登录系统，在“败诉通报”中查看 {{number}}《{{title}}》全文。',
    en: 'Period: {{from}} to {{to}}\nLoss rate: {{rate}}\nLosses named, by agency: {{losses}}\nSign in to read {{number}}, “{{title}}”, under Bulletins.',
  },
} as const

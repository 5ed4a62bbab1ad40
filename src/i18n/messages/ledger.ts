/** Sentences about duties: their notices, and why an action is refused. */
export const ledgerMessages = {
  'duty.notice.debtor': { zh: '责任单位：{{value}}', en: 'Owed by: {{value}}' },
  'duty.notice.supervisor': { zh: '督办单位：{{value}}', en: 'Supervised by: {{value}}' },
  'duty.notice.dueOn': { zh: '到期日：{{value}}', en: 'Due on: {{value}}' },
  'duty.notice.uncertain': {
    zh: '该年度放假安排尚未公布，到期日可能变动。',
    en: 'The holidays of that year are not published yet; the date may change.',
  },
  'duty.notice.legalBasis': { zh: '依据：{{value}}', en: 'Basis: {{value}}' },
  'duty.notice.demand': { zh: '要求：{{value}}', en: 'Asked for: {{value}}' },
  'duty.notice.reason': { zh: '意见：{{value}}', en: 'Reason: {{value}}' },
  'duty.notice.movedFrom': { zh: '原到期日：{{value}}', en: 'Was due on: {{value}}' },
  'duty.notice.daysBefore': { zh: '距到期还有 {{value}} 日', en: 'Days left: {{value}}' },
  'duty.notice.daysOverdue': { zh: '已逾期 {{value}} 日', en: 'Days overdue: {{value}}' },
  'duty.notice.attendance': { zh: '负责人出庭情况：{{value}}', en: 'Head’s attendance: {{value}}' },
  'duty.reason.lifted': {
    zh: '所依据的事实已经更正、撤销或提前了结，系统自动解除。',
    en: 'The facts behind it were corrected, withdrawn or settled early; lifted automatically.',
  },
  'duty.reason.reopened': {
    zh: '事实再次更正，系统重新立项。',
    en: 'The facts were corrected again; re-opened automatically.',
  },
  'duty.reason.factsMoved': {
    zh: '起算事实或到期事实已更正，系统自动重算。',
    en: 'The facts from which it counts were corrected; recomputed automatically.',
  },
  'duty.reason.calendarMoved': {
    zh: '放假安排有变，系统自动重算。',
    en: 'The holiday calendar changed; recomputed automatically.',
  },
  'duty.settledByRecord': {
    zh: '这项任务不需单独提交：对应事项办结后自动销账。请打开任务的对象继续办理。',
    en: 'Nothing is handed in here: the duty is struck off when its matter is done. Open its subject and go on there.',
  },
  'duty.reason.matter': {
    zh: '法律顾问意见已经审核，事项“{{number}}”已过关。',
    en: 'The opinion of counsel was reviewed, and the matter “{{number}}” passed.',
  },
  'duty.reason.legality-review': {
    zh: '合法性审查意见已出具：{{number}}',
    en: 'The legality review was concluded: {{number}}',
  },
  'duty.reason.bulletin': {
    zh: '已由通报 {{number}} 通报，自动销账。',
    en: 'Circulated by bulletin {{number}}; struck off automatically.',
  },
  'duty.paperMissing': {
    zh: '请先填写并保存本任务的材料，再提交。',
    en: 'Fill in and save the paper of this duty before handing it in.',
  },
  'duty.paperTooFew': {
    zh: '本任务要求至少 {{needed}} 份记录，现有 {{found}} 份。',
    en: 'This duty asks for at least {{needed}} records; there are {{found}}.',
  },
  'duty.paperGaps': {
    zh: '材料还缺：{{gaps}}',
    en: 'The paper still lacks: {{gaps}}',
  },
  'duty.adminMayNot': {
    zh: '系统管理员不参与任务的提交和核销。请由责任单位或督办单位办理。',
    en: 'A system administrator neither hands in nor strikes off duties; the debtor and the supervisor do.',
  },
  'duty.notDebtor': {
    zh: '只有责任单位可以提交。您不是该任务责任单位的用户。',
    en: 'Only the organization that owes the duty hands it in, and you are not one of its users.',
  },
  'duty.notSupervisor': {
    zh: '只有督办单位或上级依法治理办公室可以办理此项操作。',
    en: 'Only the supervising office, or the rule-of-law office above it, may do this.',
  },
  'duty.ownOrganization': {
    zh: '本单位不能核销、退回、免除或改期自己的任务，须由督办单位办理。',
    en: 'No organization strikes off, returns, waives or moves its own duty; its supervisor does.',
  },
  'duty.ownSubmission': {
    zh: '这份材料是您本人提交的，须由其他核查人办理。',
    en: 'You handed this in yourself; somebody else has to check it.',
  },
  'duty.notWaivable': {
    zh: '败诉率超线触发的任务不能人工免除，只有书面材料经核查通过才能销账。',
    en: 'A duty triggered by the loss rate cannot be waived; only accepted evidence closes it.',
  },
  'duty.notHandedIn': {
    zh: '责任单位尚未提交材料（当前：{{state}}），暂不能核销或退回。',
    en: 'Nothing has been handed in yet (now: {{state}}), so there is nothing to accept or return.',
  },
  'duty.alreadyHandedIn': {
    zh: '材料已由{{by}}于 {{at}} 提交，正待核查。请等待核查结果；需要更正的，请督办单位先退回。',
    en: '{{by}} handed it in at {{at}} and it waits to be checked. Ask the supervisor to return it if it must be changed.',
  },
  'duty.alreadyReturned': {
    zh: '已由{{by}}于 {{at}} 退回，等待责任单位重新提交。请刷新页面。',
    en: '{{by}} returned it at {{at}}; it waits to be handed in again. Reload the page.',
  },
  'duty.alreadyStruckOff': {
    zh: '已由{{by}}于 {{at}} 核查销账，不能再改动。请刷新页面。',
    en: '{{by}} struck it off at {{at}}; it cannot be changed any more. Reload the page.',
  },
  'duty.alreadyWaived': {
    zh: '该任务已于 {{at}} 免除，不能再改动。请刷新页面。',
    en: 'The duty was waived on {{at}}; it cannot be changed any more. Reload the page.',
  },
  'duty.evidence': {
    zh: '请上传佐证材料，或者写明情况（至少 {{length}} 个字）。',
    en: 'Upload evidence, or write a note of at least {{length}} characters.',
  },
  'duty.files': {
    zh: '所附文件不存在，或者不是您可以使用的文件。请重新上传。',
    en: 'A file that you attached does not exist or is not yours to use. Upload it again.',
  },
  'duty.appearancePending': {
    zh: '请先在“出庭应诉”中登记负责人出庭、出声情况，再提交。',
    en: 'Record the result of the appearance first, then hand in.',
  },
  'duty.reasonRequired': {
    zh: '请写明理由（至少 {{length}} 个字）。',
    en: 'Give the reason, in at least {{length}} characters.',
  },
  'duty.dueOnInvalid': {
    zh: '新的到期日须为“年-月-日”，且不早于今天（{{today}}）。',
    en: 'The new due date must be a day, year-month-day, not before today ({{today}}).',
  },
  'duty.dueOnSame': {
    zh: '新的到期日与现在的相同（{{dueOn}}）。',
    en: 'The new due date is the present one ({{dueOn}}).',
  },
  'duty.body': {
    zh: '请求内容有误：{{problem}}',
    en: 'The request is not as it should be: {{problem}}',
  },
  'duty.noPerson': { zh: '系统', en: 'the system' },
  'rule.percent': {
    zh: '阈值须为 0 到 100 之间的数，例如 30 或 30.5。',
    en: 'The threshold is a number from 0 to 100, such as 30 or 30.5.',
  },
  'rule.wholeDays': {
    zh: '天数和案件数须为整数，且不小于 {{least}}、不大于 366。',
    en: 'Days and counts are whole numbers from {{least}} to 366.',
  },
} as const

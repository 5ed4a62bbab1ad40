/** Sentences about inspections, supervision rounds, assessment, promotion opinions and referrals. */
export const oversightMessages = {
  'step.textRequired': {
    zh: '请写明内容或理由（至少 {{length}} 个字）。',
    en: 'Write the text or the reason, in at least {{length}} characters.',
  },
  'step.inFuture': {
    zh: '日期 {{day}} 晚于今天，尚未发生的不能登记。',
    en: '{{day}} lies ahead: what has not happened cannot be recorded.',
  },

  'inspection.noLead': {
    zh: '您的账号没有所属单位，无法作为牵头单位。请联系系统管理员。',
    en: 'Your account names no organization that could lead the inspection. Ask the administrator.',
  },
  'inspection.ownUnit': {
    zh: '牵头单位不能监督自己，请由上级依法治理办公室牵头。',
    en: 'An office does not inspect itself: the office above it leads.',
  },
  'inspection.announced': {
    zh: '已通知被监督单位，监督对象和方式不能再改。确需变更的，请取消后重新立项。',
    en: 'The unit has been told: unit and kind stand. Cancel this inspection and plan another one.',
  },
  'inspection.over': {
    zh: '该执法监督已经结束，不能再改动。',
    en: 'This inspection is over and cannot be changed any more.',
  },
  'inspection.reviewerOfUnit': {
    zh: '评查人不得为被监督单位人员，请更换：{{names}}。',
    en: 'A reviewer must not belong to the inspected unit. Choose somebody else for: {{names}}.',
  },
  'inspection.item.numbers': {
    zh: '评分表第 {{row}} 行：分值须大于 0，分值和扣分最多四位小数。',
    en: 'Score card, row {{row}}: the maximum is above 0; at most four decimals.',
  },
  'inspection.item.deduction': {
    zh: '评分表第 {{row}} 行：扣分不能超过该项分值。',
    en: 'Score card, row {{row}}: no more can be taken off than the item is worth.',
  },
  'inspection.item.remark': {
    zh: '评分表第 {{row}} 行：扣了分，请写明扣分理由。',
    en: 'Score card, row {{row}}: say why points were taken off.',
  },
  'inspection.onlyUnit': {
    zh: '只有被监督单位可以办理此项操作。',
    en: 'Only the inspected unit may do this.',
  },
  'inspection.onlyLead': {
    zh: '只有牵头单位可以办理此项操作。',
    en: 'Only the lead office may do this.',
  },
  'inspection.wrongState': {
    zh: '当前状态为“{{state}}”，不能办理此项操作。请刷新页面查看下一步。',
    en: 'The inspection is “{{state}}”; this step is not possible now. Reload the page.',
  },
  'inspection.noSelfCheck': {
    zh: '被监督单位尚未提交自查。请等待，或者写明未经自查即现场督察的理由。',
    en: 'The unit has not handed in its self-check. Wait, or say why the visit does not.',
  },
  'inspection.nothingToRectify': {
    zh: '没有待下达的问题。请先登记问题；未发现问题的可直接办结。',
    en: 'There is no finding to issue. Enter findings first, or close when nothing was found.',
  },
  'inspection.openFindings': {
    zh: '还有未销账的问题，不能办结：{{names}}。',
    en: 'Findings are still open, so the inspection cannot be closed: {{names}}.',
  },
  'inspection.scoreNotFinal': {
    zh: '评分尚未确定，不能办结。请先告知得分并确定最终得分。',
    en: 'The score is not final: tell the unit its score and make it final first.',
  },
  'inspection.hasFindings': {
    zh: '已登记问题，不能取消。请先撤回或删除：{{names}}。',
    en: 'There are findings, so it cannot be cancelled. Withdraw or delete them first: {{names}}.',
  },
  'inspection.noScoreItems': {
    zh: '评分表还是空的，请先逐项评分。',
    en: 'The score card is empty: score the items first.',
  },
  'inspection.noReviewers': {
    zh: '请先填写评查人（不得为被监督单位人员）。',
    en: 'Name the reviewers first; none of them from the inspected unit.',
  },
  'inspection.scoreIsFinal': {
    zh: '最终得分已定，不能再改、不能再提异议。',
    en: 'The score is final: it cannot be changed or objected to any more.',
  },
  'inspection.scoreNotProposed': {
    zh: '尚未向被监督单位告知得分。',
    en: 'The unit has not been told its score yet.',
  },
  'inspection.noObjection': {
    zh: '没有待处理的异议。',
    en: 'There is no objection to decide.',
  },
  'inspection.objectionUndecided': {
    zh: '有异议尚未处理，不能确定最终得分或办结。',
    en: 'An objection is undecided: the score cannot be made final, nor the inspection closed.',
  },
  'inspection.decisionMissing': {
    zh: '请选择采纳或不采纳，并写明理由。',
    en: 'Choose whether the objection is upheld or rejected, and say why.',
  },
  'inspection.notice.inspection-announced': {
    zh: '{{lead}}将对{{unit}}开展{{kind}}，计划日期 {{plannedOn}}。请先行自查，并在“执法监督”中提交自查情况和材料。',
    en: '{{lead}} will inspect {{unit}} ({{kind}}), planned for {{plannedOn}}. Check yourselves first and hand the result in.',
  },
  'inspection.notice.inspection-scored': {
    zh: '{{unit}}的评查得分为 {{score}}。如有异议，请在“执法监督”中提出。',
    en: 'The score of {{unit}} is {{score}}. Object to it in the inspection if you disagree.',
  },

  'finding.onlyLead': {
    zh: '只有牵头单位可以登记、撤回监督问题。',
    en: 'Only the lead office enters and withdraws findings.',
  },
  'finding.notUnderWay': {
    zh: '该执法监督当前为“{{state}}”，只有现场督察以后、办结以前可以登记问题。',
    en: 'The inspection is “{{state}}”: findings are entered after the visit has begun and before it is closed.',
  },
  'finding.issued': {
    zh: '该问题已下达并列入销账本，不能修改或删除。确有错误的，请写明理由撤回。',
    en: 'The finding is issued and on the ledger: it is neither changed nor deleted. Withdraw it with a reason.',
  },
  'finding.withdrawn': { zh: '该问题已经撤回。', en: 'The finding is withdrawn already.' },
  'finding.notIssued': {
    zh: '该问题尚未下达，可以直接修改或删除。',
    en: 'The finding is not issued yet: change or delete it.',
  },
  'finding.handedIn': {
    zh: '被监督单位已提交整改材料或已经了结，请先在销账本中核查。',
    en: 'The unit has handed in its rectification, or it is settled: check it on the ledger.',
  },

  'round.noLayer': {
    zh: '第 {{row}} 行：{{agency}}不属于督察对象（县、部门、乡镇）。',
    en: 'Row {{row}}: {{agency}} is no unit of supervision (county, department, township).',
  },
  'round.twice': {
    zh: '{{agency}}重复列入，一次督察中每个单位只列一次。',
    en: '{{agency}} is listed twice; a unit appears once in a round.',
  },
  'round.otherRegion': {
    zh: '第 {{row}} 行：{{agency}}不在本地区，请由所在地区或上级督察。',
    en: 'Row {{row}}: {{agency}} belongs to another region.',
  },
  'round.otherYear': {
    zh: '第 {{row}} 行：督察日期 {{day}} 不在 {{year}} 年。',
    en: 'Row {{row}}: {{day}} is not in {{year}}.',
  },
  'round.future': {
    zh: '第 {{row}} 行：督察（整改）日期 {{day}} 晚于今天，尚未发生的不能登记。',
    en: 'Row {{row}}: {{day}} lies ahead; only what has happened is recorded.',
  },
  'round.rectifiedBefore': {
    zh: '第 {{row}} 行：整改完成日早于督察日，请核对。',
    en: 'Row {{row}}: rectified before the visit; check both days.',
  },
  'round.score': {
    zh: '第 {{row}} 行：得分须在 0 到 100 之间，且须先有督察日期。',
    en: 'Row {{row}}: a score is between 0 and 100 and needs the day of the visit.',
  },
  'round.noOrganiser': {
    zh: '您的账号没有所属单位，无法作为组织单位。请联系系统管理员。',
    en: 'Your account names no organization that could organize the round. Ask the administrator.',
  },
  'round.year': {
    zh: '请给出年份，例如 year=2026。',
    en: 'Name the year, e.g. year=2026.',
  },

  'assessment.points': {
    zh: '第 {{row}} 项：分值须大于 0，最多四位小数。',
    en: 'Item {{row}}: the points are above 0, with at most four decimals.',
  },
  'assessment.mode': {
    zh: '第 {{row}} 项：该指标不能用这种计分方式。',
    en: 'Item {{row}}: this indicator cannot be scored in this way.',
  },
  'assessment.deduction': {
    zh: '第 {{row}} 项：请填写每件扣分（大于 0）。',
    en: 'Item {{row}}: say how many points each one costs (above 0).',
  },
  'assessment.threshold': {
    zh: '第 {{row}} 项：请填写界限值；件数类指标填整数。',
    en: 'Item {{row}}: enter the threshold; a whole number for counts.',
  },
  'assessment.thresholdTwice': {
    zh: '第 {{row}} 项：已选对照值，请清空界限值。',
    en: 'Item {{row}}: a benchmark is chosen, so leave the threshold empty.',
  },
  'assessment.percent': {
    zh: '第 {{row}} 项：百分比不能超过 100。',
    en: 'Item {{row}}: a percentage is at most 100.',
  },
  'assessment.benchmark': {
    zh: '第 {{row}} 项：只有败诉率可以与对照值比较。',
    en: 'Item {{row}}: only the loss rate is compared with a benchmark.',
  },
  'assessment.benchmarkKind': {
    zh: '第 {{row}} 项：对照值与败诉率的口径不同，不能比较。请选择同一口径。',
    en: 'Item {{row}}: benchmark and loss rate have different denominators. Choose the same.',
  },
  'assessment.duplicate': {
    zh: '第 {{row}} 项：同一指标用同样的方式计了两次。',
    en: 'Item {{row}}: the same indicator is scored twice in the same way.',
  },
  'assessment.inUse': {
    zh: '已有确认的考核结果，年度和指标不能再改。请另建考核表。',
    en: 'Results of this table are confirmed: year and items stand. Make another table.',
  },
  'assessment.running': {
    zh: '正在计算（{{done}}/{{total}}），请稍候。',
    en: 'Being computed ({{done}}/{{total}}): please wait.',
  },
  'assessment.noUnits': {
    zh: '没有可考核的单位。请检查考核层级和单位名录。',
    en: 'There is no unit to assess. Check the layers of the table and the list of agencies.',
  },
  'assessment.officesOnly': {
    zh: '只有依法治理办公室可以计算、确认考核结果。',
    en: 'Only the rule-of-law offices compute and confirm assessments.',
  },
  'assessment.alreadyConfirmed': {
    zh: '该考核结果已经确认并锁定。',
    en: 'This assessment is confirmed and locked.',
  },
  'assessment.ownComputation': {
    zh: '这份结果是您计算的，须由另一人确认。',
    en: 'You computed this yourself; somebody else confirms it.',
  },
  'assessment.prefectureConfirms': {
    zh: '县（市、区）的考核结果由州级依法治理办公室确认。',
    en: 'The assessment of a county is confirmed by the prefecture’s office.',
  },
  'assessment.ownUnit': {
    zh: '本单位不能确认自己的考核结果。',
    en: 'No organization confirms its own assessment.',
  },

  'promotion.wrongState': {
    zh: '当前状态为“{{state}}”，不能办理此项操作。请刷新页面查看下一步。',
    en: 'The opinion is “{{state}}”; this step is not possible now. Reload the page.',
  },
  'promotion.ownDraft': {
    zh: '意见是您起草的，须由另一人审定。',
    en: 'You wrote this opinion; somebody else approves it.',
  },
  'promotion.locked': {
    zh: '事实提取后，征询对象和期间不能再改；回复后全部锁定。',
    en: 'Once facts are pulled, person and period stand; once sent, everything is locked.',
  },
  'promotion.period': {
    zh: '起始日须早于截止日，且截止日不晚于今天。',
    en: 'The period begins before it ends, and does not end after today.',
  },
  'promotion.ownAgency': {
    zh: '不能由本单位为本单位人员出具意见，请由上级依法治理办公室办理。',
    en: 'No office gives an opinion on its own people; the office above it does.',
  },

  'referral.wrongState': {
    zh: '当前状态为“{{state}}”，不能办理此项操作。',
    en: 'The referral is “{{state}}”; this step is not possible now.',
  },
  'referral.onlyCounty': {
    zh: '现在应由县级依法治理办公室审核。',
    en: 'It is the county office’s turn to review.',
  },
  'referral.onlyPrefecture': {
    zh: '此项操作由州级依法治理办公室办理。',
    en: 'The prefecture’s office does this.',
  },
  'referral.onlyDiscipline': {
    zh: '接收和反馈由纪委监委办理。',
    en: 'Receipt and result are given by discipline inspection.',
  },
  'referral.countyFirst': {
    zh: '须先经县级审核，不能越级。',
    en: 'The county reviews first; no level is skipped.',
  },
  'referral.noCountyLevel': {
    zh: '州级单位的线索由州级直接审核。',
    en: 'Clues about agencies of the prefecture are reviewed by the prefecture.',
  },
  'referral.ownClue': {
    zh: '线索是您提出的，须由另一人审核。',
    en: 'You entered this clue; somebody else reviews it.',
  },
  'referral.ownCountyReview': {
    zh: '县级审核是您作出的，州级须由另一人审核。',
    en: 'You reviewed it for the county; somebody else reviews it for the prefecture.',
  },
  'referral.reviewed': {
    zh: '线索已进入审核，内容不能再改。',
    en: 'The clue is under review; its content stands.',
  },
  'referral.ownAgency': {
    zh: '不能登记涉及本单位的线索，请报上级依法治理办公室。',
    en: 'A clue about your own organization goes to the office above you.',
  },
  'referral.year': {
    zh: '请给出分析年度，例如 2026。',
    en: 'Name the year of the analysis, e.g. 2026.',
  },
  'referral.officesOnly': {
    zh: '只有依法治理办公室可以开展年度分析。',
    en: 'Only the rule-of-law offices run the yearly analysis.',
  },
} as const

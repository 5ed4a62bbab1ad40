/** Sentences and words about task forces (一案一专班). */
export const taskForceMessages = {
  'taskForce.notYourCase': {
    zh: '您不能为这件案件组建专班：它不在您的办理范围内。',
    en: 'You handle no such case and cannot form a task force for it.',
  },
  'taskForce.foreignLead': {
    zh: '{{unit}}既不是依法治理办公室，也不是本案当事单位，不能牵头。',
    en: '{{unit}} is neither a rule-of-law office nor party to the case and cannot lead.',
  },
  'taskForce.counselLeads': {
    zh: '{{name}}是法律顾问。专班由依法治理办公室或单位人员任组长，顾问只能协助。',
    en: '{{name}} is legal counsel: somebody of the office or the unit leads, counsel assists.',
  },
  'taskForce.leaderOfOtherUnit': {
    zh: '{{name}}不是牵头单位人员，请更换组长或牵头单位。',
    en: '{{name}} does not belong to the lead unit: choose another leader or unit.',
  },
  'taskForce.noLeader': { zh: '请选择组长，或填写组长姓名。', en: 'Choose or name a leader.' },
  'taskForce.counselOfOtherUnit': {
    zh: '“{{name}}”不是牵头单位或本案当事单位的聘任，不能加入专班。',
    en: '“{{name}}” is no engagement of the lead unit or of a party of the case.',
  },
  'taskForce.conflict': {
    zh: '{{name}}有利益冲突，不能加入专班：{{reasons}}',
    en: '{{name}} has a conflict of interest and cannot join: {{reasons}}',
  },
  'taskForce.second': {
    zh: '本案已有专班：{{title}}。一案只设一个，请在其中调整，或解散后再组建。',
    en: 'The case has its task force: {{title}}. Change that one, or dissolve it before you form another.',
  },
  'taskForce.caseStands': {
    zh: '专班的案件不能更换，请解散后为另一案件组建。',
    en: 'A task force stays with its case: dissolve it and form one for the other case.',
  },
  'taskForce.over': {
    zh: '专班已经解散，不能再改动。',
    en: 'The task force is dissolved and cannot be changed any more.',
  },
  'taskForce.onlyLead': {
    zh: '只有依法治理办公室或牵头单位可以办理。',
    en: 'Only the rule-of-law office or the lead unit may do this.',
  },
  'taskForce.wrongState': {
    zh: '专班现为“{{state}}”，不能办理这一步。',
    en: 'The task force is “{{state}}”: this step cannot be taken now.',
  },
  'taskForce.dissolutionMissing': {
    zh: '请选择解散原因。',
    en: 'Choose why the task force is dissolved.',
  },
  'taskForce.notice.title': {
    zh: '【建议解散专班】{{title}}',
    en: 'Task force to be dissolved: {{title}}',
  },
  'taskForce.notice.body': {
    zh: '案件已于 {{day}} 审结，请写明工作结果并解散专班；仍需跟进的可以保留。',
    en: 'The case was concluded on {{day}}: record the result and dissolve the task force, or keep it while there is work.',
  },
} as const

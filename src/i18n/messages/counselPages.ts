/** Words of the pages of the roster, engagements, coverage and yearly assessments. */
export const counselPageMessages = {
  'counselPage.vet': { zh: '审核通过，入库', en: 'Vet' },
  'counselPage.vetLead': {
    zh: '确认已核对执业证、年度考核和利益冲突申报，同意入库供各单位聘任。',
    en: 'You have checked the licence, the yearly examination and the statement of conflicts, and units may engage this person.',
  },
  'counselPage.reject': { zh: '不予通过', en: 'Refuse' },
  'counselPage.remove': { zh: '出库', en: 'Remove' },
  'counselPage.removeLead': {
    zh: '出库后，其全部聘任当日终止，未办结事项须改派，本人不能再看到任何事项。',
    en: 'Every engagement of this person ends today, open matters must be assigned anew, and the person sees no matter any more.',
  },
  'counselPage.renominate': { zh: '重新提名', en: 'Nominate again' },
  'counselPage.renominateLead': {
    zh: '由您重新提名，须由办公室其他人员审核。',
    en: 'You nominate again, and another person of the office decides.',
  },
  'counselPage.reason': { zh: '理由', en: 'Reason' },
  'counselPage.engage': { zh: '聘为本单位法律顾问', en: 'Engage for my unit' },
  'counselPage.engageLead': {
    zh: '聘任前自动审查利益冲突；聘期内可向其指派六类事项。',
    en: 'Conflicts of interest are checked first; matters of the six kinds can then be assigned.',
  },
  'counselPage.startOn': { zh: '聘期起', en: 'From' },
  'counselPage.endOn': { zh: '聘期止', en: 'To' },
  'counselPage.feeClass': { zh: '付费方式', en: 'Fee class' },
  'counselPage.contract': { zh: '聘任合同', en: 'Contract' },
  'counselPage.next.nominated': {
    zh: '等待依法治理办公室审核；提名人不能自己审核。',
    en: 'The rule-of-law office decides; whoever nominated cannot.',
  },
  'counselPage.next.ownNomination': {
    zh: '您是提名人，请由办公室其他人员审核。',
    en: 'You nominated: another person of the office decides.',
  },
  'counselPage.next.vetted': {
    zh: '已入库，可以聘任。未在聘的单位可从这里聘任。',
    en: 'On the roster. Units that have not engaged this person may do so.',
  },
  'counselPage.next.rejected': {
    zh: '未通过审核：{{reason}}。补正后可重新提名。',
    en: 'Refused: {{reason}}. Nominate again once it is put right.',
  },
  'counselPage.next.removed': {
    zh: '{{day}} 已出库：{{reason}}。',
    en: 'Removed on {{day}}: {{reason}}.',
  },
  'counselPage.engagements': { zh: '聘任', en: 'Engagements' },
  'counselPage.allEngagements': { zh: '全部聘任', en: 'All engagements' },
  'counselPage.noEngagements': {
    zh: '没有您可以查看的聘任。',
    en: 'There are no engagements that you may see.',
  },
  'counselPage.unit': { zh: '聘任单位', en: 'Unit' },
  'counselPage.counsel': { zh: '法律顾问', en: 'Counsel' },
  'counselPage.term': { zh: '聘期', en: 'Term' },
  'counselPage.state': { zh: '状态', en: 'State' },
  'counselPage.openMatters': { zh: '未办结事项', en: 'Open matters' },
  'counselPage.matters': { zh: '在办事项', en: 'Open matters' },
  'counselPage.noMatters': { zh: '没有未办结的事项。', en: 'No open matters.' },
  'counselPage.matter': { zh: '事项', en: 'Matter' },
  'counselPage.dueOn': { zh: '到期', en: 'Due' },
  'counselPage.allOpen': {
    zh: '各单位合计未办结 {{n}} 件',
    en: '{{n}} open matters over all units',
  },
  'counselPage.assessments': { zh: '年度评价', en: 'Yearly assessments' },
  'counselPage.noAssessments': {
    zh: '还没有年度评价：聘任单位在“顾问年度评价”中填写，由办公室确认。',
    en: 'None yet: units write them under “Assessments of counsel”, and the office confirms.',
  },
  'counselPage.year': { zh: '年度', en: 'Year' },
  'counselPage.grade': { zh: '等次', en: 'Grade' },
  'counselPage.points': { zh: '得分', en: 'Points' },

  'engagementPage.renew': { zh: '续聘', en: 'Renew' },
  'engagementPage.renewLead': {
    zh: '续聘另立一份聘任，接续本聘任；再次审查利益冲突。',
    en: 'The renewal is an engagement of its own that continues this one; conflicts are checked again.',
  },
  'engagementPage.renewFrom': {
    zh: '续聘起（不填为接续次日）',
    en: 'From (the day after, if empty)',
  },
  'engagementPage.end': { zh: '提前解聘', en: 'End early' },
  'engagementPage.endLead': {
    zh: '解聘日起该顾问即看不到本单位事项，单位不再计入覆盖。未办结 {{n}} 件，须改派。',
    en: 'From that day on counsel sees no matter of the unit, and the unit counts as uncovered. {{n}} open matters must be assigned anew.',
  },
  'engagementPage.endOnDay': { zh: '解聘日（不填为今天）', en: 'Ended on (today, if empty)' },
  'engagementPage.next.upcoming': {
    zh: '{{from}} 起生效，之前不能指派事项。',
    en: 'Holds from {{from}}; no matter can be assigned before.',
  },
  'engagementPage.next.in-force': {
    zh: '在聘，{{to}} 届满（还有 {{days}} 天）。届满前 60 日、30 日提醒。',
    en: 'In force until {{to}}, {{days}} days from now. You are told 60 and 30 days before.',
  },
  'engagementPage.next.expiring': {
    zh: '{{to}} 届满，还有 {{days}} 天：请续聘，或将未办结事项改派。',
    en: 'Runs out on {{to}}, {{days}} days from now: renew, or assign open matters anew.',
  },
  'engagementPage.next.ending': {
    zh: '已登记解聘，效力至 {{to}}。理由：{{reason}}',
    en: 'Ended early: holds until {{to}}. Reason: {{reason}}',
  },
  'engagementPage.next.renewed': {
    zh: '已续聘，接续的聘任见下方。',
    en: 'Renewed: the engagement that continues it is below.',
  },
  'engagementPage.next.expired': {
    zh: '{{to}} 已届满，单位不再计入覆盖。需要继续聘任请“续聘”。',
    en: 'Ran out on {{to}}; the unit counts as uncovered. Renew to go on.',
  },
  'engagementPage.next.ended': {
    zh: '已提前解聘，效力至 {{to}}。理由：{{reason}}',
    en: 'Ended early: held until {{to}}. Reason: {{reason}}',
  },
  'engagementPage.renewedBy': { zh: '续聘', en: 'Renewed by' },
  'engagementPage.noContract': {
    zh: '尚未上传聘任合同：请在下方“聘任合同”处补传。',
    en: 'The contract is missing: add it below.',
  },

  'counselAssessmentPage.confirm': { zh: '确认', en: 'Confirm' },
  'counselAssessmentPage.confirmLead': {
    zh: '确认后评价不能再改，计入“年度评价率”。',
    en: 'Once confirmed it can no longer be changed, and counts in the figures.',
  },
  'counselAssessmentPage.return': { zh: '退回修改', en: 'Send back' },
  'counselAssessmentPage.next.draft': {
    zh: '待本地区依法治理办公室确认。',
    en: 'The rule-of-law office of the region confirms it.',
  },
  'counselAssessmentPage.next.returned': {
    zh: '已退回：{{reason}}。修改保存后重新待确认。',
    en: 'Sent back: {{reason}}. Saving it hands it in again.',
  },
  'counselAssessmentPage.next.confirmed': {
    zh: '{{day}} 由 {{name}} 确认，已冻结。',
    en: 'Confirmed on {{day}} by {{name}}; frozen.',
  },
  'counselAssessmentPage.total': {
    zh: '得分 {{total}} / {{outOf}}',
    en: '{{total}} of {{outOf}} points',
  },

  'coveragePage.title': { zh: '顾问覆盖', en: 'Coverage by counsel' },
  'coveragePage.lead': {
    zh: '党政机关、乡镇（街道）、派出所、村（居）法律顾问全覆盖，按聘期当日计算。',
    en: 'Counsel for every agency, township, police station and village, counted by the day.',
  },
  'coveragePage.region': { zh: '地区', en: 'Region' },
  'coveragePage.all': { zh: '合计', en: 'Total' },
  'coveragePage.lapsed': { zh: '到期未续 {{n}}', en: '{{n}} lapsed' },
  'coveragePage.layer': { zh: '层级', en: 'Layer' },
  'coveragePage.shown': { zh: '显示', en: 'Show' },
  'coveragePage.missing': { zh: '未覆盖和到期未续', en: 'Uncovered and lapsed' },
  'coveragePage.uncovered': { zh: '未覆盖', en: 'Uncovered' },
  'coveragePage.lapsedOnly': { zh: '到期未续', en: 'Lapsed' },
  'coveragePage.covered': { zh: '已覆盖', en: 'Covered' },
  'coveragePage.everything': { zh: '全部单位', en: 'All units' },
  'coveragePage.units': { zh: '单位名单（{{n}}）', en: 'Units ({{n}})' },
  'coveragePage.unit': { zh: '单位', en: 'Unit' },
  'coveragePage.state': { zh: '状态', en: 'State' },
  'coveragePage.lapsedOn': { zh: '{{day}} 到期', en: 'lapsed on {{day}}' },
  'coveragePage.find': { zh: '推荐顾问', en: 'Find counsel' },
  'coveragePage.more': {
    zh: '只显示前 {{n}} 个，请按地区或层级筛选。',
    en: 'The first {{n}} are shown: narrow them by region or layer.',
  },
  'coveragePage.none': { zh: '没有这样的单位。', en: 'There are no such units.' },
  'coveragePage.noneHow': {
    zh: '单位由办公室在“单位”中登记；类别为机关、乡镇、派出所、村（居）的计入覆盖。',
    en: 'Units are kept under “Agencies”; agencies, townships, police stations and villages count.',
  },
  'coveragePage.rule': {
    zh: '有一份在聘聘任即为覆盖，一个单位只计一次；聘期届满次日、提前解聘当日起不再计入。停用单位不计。',
    en: 'One engagement in force covers a unit, which counts once. A contract that ran out counts no more from the day after, one that was ended from that very day. Units out of use are left out.',
  },

  'suggestionPage.title': { zh: '推荐顾问', en: 'Find counsel' },
  'suggestionPage.lead': {
    zh: '按利益冲突、聘任、专长和未办结件数排序，每一行说明理由。',
    en: 'In the order of conflicts, engagement, field and open matters; every row says why.',
  },
  'suggestionPage.unit': { zh: '单位', en: 'Unit' },
  'suggestionPage.field': { zh: '领域', en: 'Field' },
  'suggestionPage.fieldOfUnit': { zh: '按单位领域', en: 'Field of the unit' },
  'suggestionPage.counterparties': {
    zh: '对方当事人（用顿号分开）',
    en: 'Other side (comma between names)',
  },
  'suggestionPage.ask': { zh: '查找', en: 'Find' },
  'suggestionPage.counsel': { zh: '顾问', en: 'Counsel' },
  'suggestionPage.firm': { zh: '律所（单位）', en: 'Firm' },
  'suggestionPage.engage': { zh: '聘任', en: 'Engage' },
  'suggestionPage.engagement': { zh: '聘任', en: 'Engagement' },
  'suggestionPage.engaged': { zh: '本单位在聘', en: 'Engaged by the unit' },
  'suggestionPage.notEngaged': { zh: '可聘任', en: 'May be engaged' },
  'suggestionPage.matches': { zh: '专长相符', en: 'Of the field' },
  'suggestionPage.load': { zh: '未办结', en: 'Open' },
  'suggestionPage.conflict': { zh: '利益冲突', en: 'Conflict of interest' },
  'suggestionPage.free': { zh: '无', en: 'None' },
  'suggestionPage.none': {
    zh: '法律顾问库还没有已入库的人选。',
    en: 'Nobody on the roster is vetted yet.',
  },
  'suggestionPage.noneHow': {
    zh: '请先在“法律顾问库”提名，由依法治理办公室审核入库。',
    en: 'Nominate lawyers on the roster; the rule-of-law office vets them.',
  },
  'suggestionPage.chooseUnit': { zh: '请选择单位。', en: 'Choose a unit.' },

  'preset.counselToVet': { zh: '待审核', en: 'To be vetted' },
  'preset.counselVetted': { zh: '已入库', en: 'Vetted' },
  'preset.counselOut': { zh: '未通过、已出库', en: 'Refused or removed' },
  'preset.engagementsInForce': { zh: '在聘', en: 'In force' },
  'preset.engagementsExpiring': { zh: '60 日内到期', en: 'Expiring in 60 days' },
  'preset.engagementsExpired': { zh: '已到期', en: 'Expired' },
  'preset.engagementsEnded': { zh: '提前解聘', en: 'Ended early' },
  'preset.assessmentsToConfirm': { zh: '待确认', en: 'To be confirmed' },
  'preset.assessmentsReturned': { zh: '退回修改', en: 'Sent back' },
  'preset.assessmentsThisYear': { zh: '本年度', en: 'This year' },

  'empty.counsel': {
    zh: '法律顾问库为空：单位或办公室“新建”提名律师、公职律师，由办公室其他人员审核入库；也可从 .xlsx 批量导入。',
    en: 'Nobody is on the roster: a unit or office nominates with “Create new”, and another person of the office vets. A list may be imported from .xlsx.',
  },
  'empty.engagements': {
    zh: '还没有聘任：在已入库顾问的页面点“聘为本单位法律顾问”，或在此“新建”。',
    en: 'Nobody is engaged: open a vetted person and press “Engage for my unit”, or use “Create new”.',
  },
  'empty.counselAssessments': {
    zh: '还没有年度评价：聘任单位每年对所聘顾问“新建”一份，由办公室确认。',
    en: 'No assessments: each unit writes one a year for each lawyer with “Create new”, and the office confirms.',
  },
} as const

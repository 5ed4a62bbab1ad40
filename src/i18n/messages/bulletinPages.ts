/** Words of the page of a bulletin. */
export const bulletinPageMessages = {
  'bulletinPage.quick': { zh: '新建通报', en: 'New bulletin' },
  'bulletinPage.quickSave': { zh: '生成通报草稿', en: 'Make the draft' },
  'bulletinPage.quickPrefecture': {
    zh: '州级通报：按县（市、区）列出全州数据和点名案件。保存后立即计算。',
    en: 'Bulletin of the prefecture: figures by county, and the losses by name. Computed as it is saved.',
  },
  'bulletinPage.quickCounty': {
    zh: '县级通报：按行政机关列出本地区数据和点名案件。保存后立即计算。',
    en: 'Bulletin of the county: figures by agency, and the losses by name. Computed as it is saved.',
  },
  'bulletinPage.period': { zh: '统计期间', en: 'Period' },
  'bulletinPage.custom': { zh: '自定义', en: 'Other days' },
  'bulletinPage.titleField': { zh: '标题', en: 'Title' },
  'bulletinPage.titleHint': {
    zh: '留空时按地区和期间生成。',
    en: 'Made of region and period when left empty.',
  },
  'bulletinPage.compute': { zh: '重新计算', en: 'Compute anew' },
  'bulletinPage.computeLead': {
    zh: '按当前案件记录重新计算数据和点名案件，替换草稿中的数据。',
    en: 'Computes figures and named losses from the cases as they stand now; the draft’s figures are replaced.',
  },
  'bulletinPage.approve': { zh: '审核通过并冻结', en: 'Approve and freeze' },
  'bulletinPage.approveLead': {
    zh: '审核通过后，数据、计算依据和点名案件即冻结，任何人不能再改；有误须另发更正通报。',
    en: 'Figures, their inputs and the named losses are frozen: nobody changes them afterwards. A correction is a new bulletin.',
  },
  'bulletinPage.issue': { zh: '印发', en: 'Issue' },
  'bulletinPage.issueLead': {
    zh: '印发后通知范围内各单位签收，点名案件的“必通报”任务随即销账。',
    en: 'Every agency of its scope gets a notice with receipt, and the duties to circulate the named losses are settled.',
  },
  'bulletinPage.number': { zh: '文号', en: 'Number' },
  'bulletinPage.numberHint': {
    zh: '例如：州依法治州办〔2026〕12号；不能与其他通报重复。',
    en: 'As on the paper; no two bulletins share one.',
  },
  'bulletinPage.next.approve': {
    zh: '请核对数据和点名案件，无误后审核通过；数据有变动的，先重新计算。',
    en: 'Check figures and losses, then approve; compute anew first where cases have moved.',
  },
  'bulletinPage.next.issue': {
    zh: '已审核冻结，请填写文号印发。',
    en: 'Approved and frozen: issue it under its number.',
  },
  'bulletinPage.next.wait': {
    zh: '等待制发通报的依法治理办公室审核、印发。',
    en: 'The office that makes it approves and issues it.',
  },
  'bulletinPage.next.issued': {
    zh: '已于 {{day}} 以“{{number}}”印发，无须再办。',
    en: 'Issued on {{day}} as {{number}}; nothing more to do.',
  },
  'bulletinPage.frozen': { zh: '已冻结', en: 'Frozen' },
  'bulletinPage.frozenBy': { zh: '{{by}} {{at}} 审核', en: 'approved by {{by}}, {{at}}' },
  'bulletinPage.computedAt': {
    zh: '数据计算于 {{at}}，审核前可以重新计算。',
    en: 'Figures computed {{at}}; they can be computed anew until approval.',
  },
  'bulletinPage.corrects': { zh: '本通报更正：', en: 'Corrects' },
  'bulletinPage.correctedBy': { zh: '已由以下通报更正：', en: 'Corrected by' },
  'bulletinPage.figures': {
    zh: '通报数据（{{from}} 至 {{to}}）',
    en: 'Figures ({{from}} to {{to}})',
  },
  'bulletinPage.region': { zh: '地区', en: 'Region' },
  'bulletinPage.agency': { zh: '单位', en: 'Agency' },
  'bulletinPage.total': { zh: '合计', en: 'Total' },
  'bulletinPage.change': { zh: '同比（个百分点）', en: 'Change (percentage points)' },
  'bulletinPage.definition': {
    zh: '败诉率＝一审败诉件数÷一审审结件数；同比为与上年同期相差的百分点。',
    en: 'Loss rate: first-instance cases lost of those concluded; the change is against the same period a year before.',
  },
  'bulletinPage.byRegionRule': {
    zh: '每件案件只计一次，归入原行政行为作出机关所在地区。',
    en: 'Each case counts once, in the region of the agency that acted first.',
  },
  'bulletinPage.byAgencyRule': {
    zh: '每个被告分别计数，故各单位之和可能大于合计；合计每件案件只计一次。',
    en: 'Each defendant counts, so the rows may add up to more than the total, in which a case counts once.',
  },
  'bulletinPage.losses': {
    zh: '点名通报的败诉案件（{{n}} 件次）',
    en: 'Losses named ({{n}})',
  },
  'bulletinPage.noLosses': {
    zh: '期间没有生效的败诉案件。',
    en: 'No loss took effect in the period.',
  },
  'bulletinPage.loser': { zh: '败诉单位', en: 'Agency that lost' },
  'bulletinPage.cause': { zh: '案由', en: 'Cause' },
  'bulletinPage.changes': {
    zh: '自数据计算以来的变化（{{n}} 处）',
    en: 'What has changed since the figures were computed ({{n}})',
  },
  'bulletinPage.changesIssued': {
    zh: '自印发以来的变化（{{n}} 处）',
    en: 'What has changed since it was issued ({{n}})',
  },
  'bulletinPage.noChanges': {
    zh: '案件记录与通报的计算依据一致。',
    en: 'The cases still stand as the bulletin counted them.',
  },
  'bulletinPage.changesHow': {
    zh: '通报本身不随案件变化。影响结论的，请另拟更正通报；尚未审核的，重新计算即可。',
    en: 'The bulletin stays as it is. Where it matters, draft a correction; before approval, compute anew.',
  },
  'bulletinPage.fact': { zh: '事项', en: 'Fact' },
  'bulletinPage.then': { zh: '通报时', en: 'Then' },
  'bulletinPage.now': { zh: '现在', en: 'Now' },
  'bulletinPage.field.counted': { zh: '计入通报', en: 'Counts' },
  'bulletinPage.field.caseNumber': { zh: '案号', en: 'Case' },
  'bulletinPage.field.court': { zh: '法院', en: 'Court' },
  'bulletinPage.field.region': { zh: '地区', en: 'Region' },
  'bulletinPage.field.concludedOn': { zh: '审结日期', en: 'Concluded' },
  'bulletinPage.field.effectiveOn': { zh: '生效日期', en: 'Effective' },
  'bulletinPage.field.isJudged': { zh: '判决结案', en: 'Judged' },
  'bulletinPage.field.isLost': { zh: '败诉', en: 'Lost' },
  'bulletinPage.field.defendant': { zh: '列为被告', en: 'Defendant' },
  'bulletinPage.field.role': { zh: '诉讼地位', en: 'Role' },
  'bulletinPage.field.outcome': { zh: '裁判结果', en: 'Outcome' },
  'bulletinPage.field.alteredTo': { zh: '改判为', en: 'Altered to' },
  'bulletinPage.field.isLoss': { zh: '该单位败诉', en: 'Lost by the agency' },
  'bulletinPage.field.other': { zh: '其他', en: 'Other' },
} as const

/** Sentences about the roster of counsel, engagements, conflicts of interest and yearly assessments. */
export const counselMessages = {
  'counsel.licence.digits': {
    zh: '执业证号应为 17 位数字（现在是 {{n}} 位），如 15223201810012345。旧式 12 位证号请换填新证号。',
    en: 'A licence number has seventeen digits (this one has {{n}} characters), such as 15223201810012345. Enter the new number in place of an old one of twelve.',
  },
  'counsel.licence.first': {
    zh: '个人执业证号第一位应为 1；以 2、3 开头的是律师事务所许可证号，请核对证书。',
    en: 'The first digit of a person’s licence is 1; other first digits belong to law firms. Check the certificate.',
  },
  'counsel.licence.province': {
    zh: '执业证号第 2、3 位应为省级行政区划代码（贵州为 52），请核对证书。',
    en: 'Digits 2 and 3 are the code of the province (52 for Guizhou): check the certificate.',
  },
  'counsel.licence.year': {
    zh: '执业证号第 6 至 9 位应为首次执业年份，不早于 1979 年、不晚于今年，请核对证书。',
    en: 'Digits 6 to 9 are the year of the first licence, from 1979 to this year: check the certificate.',
  },
  'counsel.licence.category': {
    zh: '执业证号第 10 位是执业类别（专职 1、兼职 2 等），不能为 0，请核对证书。',
    en: 'Digit 10 is the category (full-time 1, part-time 2 and so on) and never 0: check the certificate.',
  },
  'counsel.twice': {
    zh: '执业证号 {{licence}} 的“{{name}}”已在法律顾问库（{{state}}），不能重复登记。未通过或已出库的，请在原记录上“重新提名”。',
    en: '{{name}} with licence {{licence}} is on the roster already ({{state}}). Whoever was refused or removed is nominated again on that record.',
  },
  'counsel.civilServant': {
    zh: '现任公务员不得兼任执业律师（《律师法》第十一条），不能作为外聘律师；属公职律师的，请把类别改为“公职律师”。',
    en: 'A serving civil servant may not practise as a lawyer (Lawyers Law, art. 11) and cannot be an external lawyer. Public lawyers have a kind of their own: choose it.',
  },
  'counsel.leftOfficeMissing': {
    zh: '曾任法官、检察官的，请填写离任日期：离任二年内不得担任诉讼代理人（《律师法》第四十一条）。',
    en: 'Enter the day on which the former judge or prosecutor left: for two years they may not act in court (Lawyers Law, art. 41).',
  },
  'counsel.stillInOffice': {
    zh: '离任日期 {{day}} 在今天之后：在任法官、检察官不能担任法律顾问，请核对。',
    en: 'The day of leaving, {{day}}, lies ahead: judges and prosecutors in office cannot be counsel. Check it.',
  },
  'counsel.clientTerm': {
    zh: '委托人“{{name}}”的起止日期颠倒，请核对。',
    en: 'The days of client “{{name}}” are the wrong way round: check them.',
  },
  'counsel.step.onlyOffice': {
    zh: '法律顾问由依法治理办公室审核入库、出库；提名单位不能审核自己提名的人选。',
    en: 'A rule-of-law office vets and removes counsel; a unit cannot vet whom it nominated.',
  },
  'counsel.step.otherRegion': {
    zh: '“{{name}}”由其他地区的办公室管理，请联系该办公室或依法治州办。',
    en: '“{{name}}” is kept by the office of another region: ask that office or the prefecture’s.',
  },
  'counsel.step.ownNomination': {
    zh: '“{{name}}”由您提名，须由本办公室其他人员审核。',
    en: 'You nominated “{{name}}”: another person of the office has to decide.',
  },
  'counsel.step.wrongState': {
    zh: '“{{name}}”当前状态为“{{state}}”，不能进行此操作；请刷新页面查看最新状态。',
    en: '“{{name}}” is “{{state}}” now, so this cannot be done. Reload the page to see the present state.',
  },
  'counsel.conflict': {
    zh: '存在利益冲突，不能聘任或指派：{{explanation}}（{{article}}）。请另选顾问。',
    en: 'There is a conflict of interest: {{explanation}} ({{article}}). Choose other counsel.',
  },

  'conflict.both-sides': {
    zh: '曾代理本案当事人“{{party}}”，不得在同一案件中代理双方',
    en: 'represented “{{party}}”, a party of this very case, and may not act for both sides',
  },
  'conflict.own-interest': {
    zh: '本人或近亲属与“{{party}}”有利益关系',
    en: 'has an own or family interest in “{{party}}”',
  },
  'conflict.own-client': {
    zh: '对方“{{party}}”是其委托人',
    en: 'the other side, “{{party}}”, is a client',
  },
  'conflict.against-unit': {
    zh: '其委托人“{{party}}”正在起诉本单位',
    en: 'the client “{{party}}” is suing the unit',
  },
  'conflict.engaged-by-other-side': {
    zh: '受聘担任对方“{{party}}”的法律顾问',
    en: 'is engaged by the other side, “{{party}}”',
  },
  'conflict.matter-for-other-side': {
    zh: '曾为对方“{{party}}”办理法律事务',
    en: 'has acted for the other side, “{{party}}”, in a matter',
  },
  'conflict.matter-against-unit': {
    zh: '一年内为其他单位办理过以本单位为相对方的事务',
    en: 'has acted within a year for another unit with this unit on the other side',
  },
  'conflict.firm-client': {
    zh: '对方“{{party}}”是同一律师事务所其他律师的委托人',
    en: 'the other side, “{{party}}”, is a client of another lawyer of the firm',
  },
  'conflict.met-on-duty': {
    zh: '值班中曾接待对方“{{party}}”并提供解答',
    en: 'the lawyer has advised the other side, “{{party}}”, on duty',
  },
  'conflict.former-judge': {
    zh: '法官、检察官离任未满二年，{{day}} 前不得担任诉讼代理人',
    en: 'left the bench or the procuratorate less than two years ago and may not act in court before {{day}}',
  },
  'conflict.unnamed.both-sides': {
    zh: '曾代理本案一方当事人，不得在同一案件中代理双方',
    en: 'represented a party of this very case, and may not act for both sides',
  },
  'conflict.unnamed.own-interest': {
    zh: '本人或近亲属与案件当事人有利益关系',
    en: 'has an own or family interest in a party of a case',
  },
  'conflict.unnamed.own-client': {
    zh: '案件对方当事人是其委托人',
    en: 'a party on the other side is a client',
  },
  'conflict.unnamed.against-unit': {
    zh: '其委托人正在起诉本单位',
    en: 'a client is suing the unit',
  },
  'conflict.unnamed.engaged-by-other-side': {
    zh: '受聘担任对方的法律顾问',
    en: 'is engaged by the other side',
  },
  'conflict.unnamed.matter-for-other-side': {
    zh: '曾为对方办理法律事务',
    en: 'has acted for the other side in a matter',
  },
  'conflict.unnamed.matter-against-unit': {
    zh: '一年内为其他单位办理过以本单位为相对方的事务',
    en: 'has acted within a year for another unit with this unit on the other side',
  },
  'conflict.unnamed.met-on-duty': {
    zh: '值班中曾接待对方并提供解答',
    en: 'the lawyer has advised the other side on duty',
  },
  'conflict.unnamed.firm-client': {
    zh: '对方是同一律师事务所其他律师的委托人',
    en: 'a party on the other side is a client of another lawyer of the firm',
  },

  'engagement.unknown': {
    zh: '没有找到这份聘任，请重新选择。',
    en: 'There is no such engagement: choose again.',
  },
  'engagement.counselUnknown': {
    zh: '没有找到这位法律顾问，请从法律顾问库中重新选择。',
    en: 'There is no such person on the roster: choose again.',
  },
  'engagement.otherUnit': {
    zh: '这份聘任属于其他单位，请选择本单位在聘的法律顾问。',
    en: 'This engagement is of another unit: choose counsel engaged by yours.',
  },
  'engagement.notInForce': {
    zh: '该聘任今天不在聘期内（{{from}} 至 {{to}}），请先续聘或另选顾问。',
    en: 'This engagement does not hold today ({{from}} to {{to}}): renew it first or choose other counsel.',
  },
  'engagement.notVetted': {
    zh: '“{{name}}”尚未审核入库（{{state}}），不能聘任；请先由依法治理办公室审核。',
    en: '“{{name}}” is not vetted ({{state}}) and cannot be engaged: the rule-of-law office decides first.',
  },
  'engagement.ownUnitOnly': {
    zh: '只能为本单位聘任法律顾问。',
    en: 'You can engage counsel for your own unit only.',
  },
  'engagement.term': {
    zh: '聘期起止颠倒：{{from}} 晚于 {{to}}，请核对。',
    en: 'The term is the wrong way round: {{from}} is after {{to}}.',
  },
  'engagement.overlap': {
    zh: '该单位与该顾问已有一份聘任（{{from}} 至 {{to}}）与此聘期重叠，请调整聘期或在原聘任上续聘。',
    en: 'The unit has engaged this lawyer from {{from}} to {{to}} already: change the term, or renew that engagement.',
  },
  'engagement.settled': {
    zh: '聘任的单位和顾问不能更改；换人请解聘后另行聘任。',
    en: 'Unit and counsel of an engagement stay: end it and enter another.',
  },
  'engagement.termSettled': {
    zh: '聘期已开始，不能再改；延长请“续聘”，缩短请“提前解聘”。',
    en: 'The term has begun and stays: renew the engagement to prolong it, end it to cut it short.',
  },
  'engagement.onlyUnit': {
    zh: '聘任由聘任单位或依法治理办公室办理。',
    en: 'The unit or a rule-of-law office handles engagements.',
  },
  'engagement.endedBeforeStart': {
    zh: '解聘日不能早于聘期开始日 {{from}}。',
    en: 'The engagement began on {{from}} and cannot end before it.',
  },
  'engagement.endedAfterEnd': {
    zh: '解聘日不能晚于聘期届满日 {{to}}；到期不续即可，无须解聘。',
    en: 'The contract runs out on {{to}}: an early end comes before it.',
  },
  'engagement.renewEnded': {
    zh: '已提前解聘的不能续聘，请另行聘任。',
    en: 'What was ended early is not renewed: enter a new engagement.',
  },
  'engagement.renewedAlready': {
    zh: '该聘任已经续聘，请在新的聘任上办理。',
    en: 'This engagement has been renewed: go on with the new one.',
  },
  'engagement.renewWithoutEnd': {
    zh: '请填写续聘的届满日。',
    en: 'Enter the last day of the renewed term.',
  },
  'engagement.cannot.renew': {
    zh: '聘任当前为“{{state}}”，不能续聘。',
    en: 'The engagement is “{{state}}” and cannot be renewed.',
  },
  'engagement.cannot.end': {
    zh: '聘任当前为“{{state}}”或已登记解聘，不能再解聘；请刷新页面查看最新状态。',
    en: 'The engagement is “{{state}}” or its end is recorded already. Reload the page to see the present state.',
  },
  'engagement.notice.60.title': {
    zh: '【聘期将满】{{unit}}所聘法律顾问{{counsel}}',
    en: 'Engagement about to expire: {{counsel}}, {{unit}}',
  },
  'engagement.notice.60.body': {
    zh: '{{unit}}聘任的{{firm}}{{counsel}}聘期至 {{lastOn}}，不足 60 日。请研究是否续聘，并完成本年度评价。',
    en: '{{unit}} has engaged {{counsel}} ({{firm}}) until {{lastOn}}, less than 60 days from now. Decide whether to renew, and assess the year.',
  },
  'engagement.notice.30.title': {
    zh: '【聘期将满 30 日】{{unit}}所聘法律顾问{{counsel}}',
    en: 'Engagement expires within 30 days: {{counsel}}, {{unit}}',
  },
  'engagement.notice.30.body': {
    zh: '{{unit}}聘任的{{firm}}{{counsel}}聘期至 {{lastOn}}，不足 30 日。到期未续聘的，顾问自次日起不能再办理事项，单位计入未覆盖。',
    en: '{{unit}} has engaged {{counsel}} ({{firm}}) until {{lastOn}}, less than 30 days from now. Unless it is renewed counsel can do nothing for the unit from the next day on, and the unit counts as uncovered.',
  },
  'engagement.notice.expired.title': {
    zh: '【聘期已满】{{unit}}所聘法律顾问{{counsel}}',
    en: 'Engagement expired: {{counsel}}, {{unit}}',
  },
  'engagement.notice.expired.body': {
    zh: '{{unit}}聘任的{{firm}}{{counsel}}聘期已于 {{lastOn}} 届满，未续聘。未办结的事项请改派在聘顾问。',
    en: 'The engagement of {{counsel}} ({{firm}}) by {{unit}} ran out on {{lastOn}} and was not renewed. Assign open matters to counsel in force.',
  },
  'engagement.notice.ended.title': {
    zh: '【提前解聘】{{unit}}所聘法律顾问{{counsel}}',
    en: 'Engagement ended early: {{counsel}}, {{unit}}',
  },
  'engagement.notice.ended.body': {
    zh: '{{unit}}聘任的{{firm}}{{counsel}}提前解聘，聘任效力至 {{lastOn}}。理由：{{reason}}。未办结的事项请改派在聘顾问。',
    en: 'The engagement of {{counsel}} ({{firm}}) by {{unit}} was ended early and holds until {{lastOn}}. Reason: {{reason}}. Assign open matters to counsel in force.',
  },

  'counselAssessment.numbers': {
    zh: '第 {{row}} 项：分值应大于 0，分值和得分至多四位小数。',
    en: 'Criterion {{row}}: the maximum is more than 0, and numbers have at most four decimals.',
  },
  'counselAssessment.points': {
    zh: '第 {{row}} 项：得分不能超过分值。',
    en: 'Criterion {{row}}: there cannot be more points than the maximum.',
  },
  'counselAssessment.future': {
    zh: '{{year}} 年尚未开始，不能评价。',
    en: '{{year}} has not begun and cannot be assessed.',
  },
  'counselAssessment.twice': {
    zh: '本单位 {{year}} 年度对该顾问已有评价，请在原记录上修改。',
    en: 'Your unit has assessed this lawyer for {{year}} already: change that record.',
  },
  'counselAssessment.notEngaged': {
    zh: '本单位 {{year}} 年未聘任该顾问，不能评价。',
    en: 'Your unit had not engaged this lawyer in {{year}}.',
  },
  'counselAssessment.ownUnitOnly': {
    zh: '年度评价由聘任单位自己填写。',
    en: 'The unit that engaged counsel writes the assessment itself.',
  },
  'counselAssessment.settled': {
    zh: '评价的顾问、单位和年度不能更改。',
    en: 'Counsel, unit and year of an assessment stay as they are.',
  },
  'counselAssessment.frozen': {
    zh: '评价已经确认，不能再修改。',
    en: 'The assessment is confirmed and can no longer be changed.',
  },
  'counselAssessment.onlyOffice': {
    zh: '年度评价由本地区依法治理办公室确认。',
    en: 'The rule-of-law office of the region confirms assessments.',
  },
  'counselAssessment.ownAssessment': {
    zh: '您是评价人，须由办公室其他人员确认。',
    en: 'You wrote it: another person of the office has to confirm.',
  },
  'counselAssessment.wrongState': {
    zh: '评价当前为“{{state}}”，不能进行此操作；请刷新页面查看最新状态。',
    en: 'The assessment is “{{state}}” now, so this cannot be done. Reload the page to see the present state.',
  },
} as const

/** Sentences about official documents. */
export const documentMessages = {
  'document.organCode': {
    zh: '机关代字只能是 2 至 12 个汉字，不含“第”“号”和括号，例如“州法治办”。',
    en: 'A code is 2 to 12 Chinese characters without brackets, such as 州法治办.',
  },
  'document.unknownPlace': {
    zh: '模板中没有这样的占位符：{{unknown}}。可用的占位符：{{known}}。',
    en: 'There is no such placeholder: {{unknown}}. Available: {{known}}.',
  },
  'document.body': { zh: '请求有误：{{problem}}', en: 'The request is wrong: {{problem}}' },
  'document.notYourKind': {
    zh: '您的角色不拟制这种公文，或者您的账号没有所属单位。',
    en: 'Your role does not draft documents of this kind, or your account names no organization.',
  },
  'document.otherOrgan': {
    zh: '公文只能由其发文机关的经办人办理。',
    en: 'Only the organization that issues a document may handle it.',
  },
  'document.otherSubject': {
    zh: '这种公文不能由这类记录生成。',
    en: 'A document of this kind is not made from such a record.',
  },
  'document.otherDuty': {
    zh: '这种公文不能由这类任务生成。',
    en: 'A document of this kind is not made from such a duty.',
  },
  'document.ownDuty': {
    zh: '这是本单位自己承办的任务，不能向自己发函。',
    en: 'Your own organization owes this duty: it cannot send a letter to itself.',
  },
  'document.notDebtor': {
    zh: '书面报告由责任单位自己拟制。',
    en: 'A written report is drafted by the organization that owes it.',
  },
  'document.notAddressed': {
    zh: '复函由被建议单位自己拟制。',
    en: 'The reply is drafted by the agency that the suggestion addresses.',
  },
  'document.caseNotEffective': {
    zh: '裁判尚未生效，不能作为典型案例印发。',
    en: 'The case is not in effect yet, so it cannot go out as a precedent.',
  },
  'document.notLead': {
    zh: '只有牵头监督的单位可以就监督问题发函。',
    en: 'Only the office that leads the inspection writes to the unit about a finding.',
  },
  'document.notInterviewer': {
    zh: '约谈的公文由实施约谈的政府或者本级依法治理办公室拟制。',
    en: 'Documents of an interview are drafted by the government that interviews, or by its rule-of-law office.',
  },
  'document.notHeld': {
    zh: '尚未登记约谈时间或“已约谈”，不能生成纪要。',
    en: 'The interview is not recorded as held yet, so there are no minutes.',
  },
  'document.notReviewed': {
    zh: '线索尚未经逐级审核，不能生成移送函。',
    en: 'The clue has not been reviewed at every level yet, so it is not referred.',
  },
  'document.notApproved': {
    zh: '通报尚未审核，数据还会变动。请先由他人审核，再生成公文。',
    en: 'The bulletin is not approved yet and its figures may change: have it approved first.',
  },
  'document.otherLevel': {
    zh: '通报由其所属地区的依法治理办公室印发。',
    en: 'A bulletin is issued by the rule-of-law office of its own region.',
  },
  'document.alreadyIssued': {
    zh: '公文已经印发，文号 {{number}}。请刷新页面。',
    en: 'The document has been issued as {{number}}. Reload the page.',
  },
  'document.isVoided': {
    zh: '公文 {{number}} 已作废，不能再办理。需要时请重新生成一份。',
    en: 'The document {{number}} is voided. Make a new one if you need it.',
  },
  'document.notIssued': {
    zh: '公文尚未印发：草稿可以直接修改或删除。',
    en: 'The document is not issued yet: a draft can be edited or deleted.',
  },
  'document.toFillIn': {
    zh: '还有内容没有填写：{{what}}。请补充后再签发。',
    en: 'Still to be filled in: {{what}}. Complete the text, then issue it.',
  },
  'document.noAddressee': {
    zh: '请填写主送机关后再签发。',
    en: 'Enter the addressee, then issue the document.',
  },
  'document.noSigner': {
    zh: '上行文须标注签发人（GB/T 9704-2012，7.2.6）。请填写签发人后再签发。',
    en: 'An upward document names its signer (GB/T 9704-2012, 7.2.6). Enter the signer, then issue it.',
  },
  'document.noOrganCode': {
    zh: '“{{agency}}”尚未登记发文机关代字，不能取号。请依法治理办公室在“单位”中登记后再签发。',
    en: '“{{agency}}” has no code for document numbers. Ask the rule-of-law office to enter it under Agencies, then issue the document.',
  },
  'document.noReason': {
    zh: '请填写作废理由：文号保留在登记簿中，须注明为什么作废。',
    en: 'Enter the reason: the number stays in the register with it.',
  },
  'document.fileKind': {
    zh: '请上传 .docx、.wps、.pdf 或 .ofd 文件。',
    en: 'Upload a .docx, .wps, .pdf or .ofd file.',
  },
  'empty.documents': {
    zh: '还没有公文。打开任务、通报、约谈等记录，在“公文”一栏点“生成公文”。',
    en: 'No documents yet. Open a duty, bulletin, interview or the like and make one under “Official documents”.',
  },
  'empty.numbers': {
    zh: '还没有取用文号。公文签发时自动取号登记。',
    en: 'No number has been used yet. Issuing a document takes one and enters it here.',
  },
  'preset.drafts': { zh: '拟稿', en: 'Drafts' },
  'preset.issued': { zh: '已印发', en: 'Issued' },
  'preset.voided': { zh: '已作废', en: 'Voided' },
  'history.document.issued': { zh: '签发', en: 'Issued' },
  'history.document.regenerated': { zh: '重新生成', en: 'Text made anew' },
  'history.document.voided': { zh: '作废', en: 'Voided' },
  'history.document.uploaded': { zh: '上传文本', en: 'Text uploaded' },
  'documentPage.documents': { zh: '公文', en: 'Official documents' },
  'documentPage.none': {
    zh: '还没有由这条记录生成的公文。',
    en: 'No document has been made from this record yet.',
  },
  'documentPage.generate': { zh: '生成公文', en: 'Make a document' },
  'documentPage.kind': { zh: '公文种类', en: 'Kind of document' },
  'documentPage.generateHint': {
    zh: '正文按模板取自本记录，生成后可以修改，签发时取号。',
    en: 'The text comes from this record by its template. Edit it afterwards; it gets its number when it is issued.',
  },
  'documentPage.noNumber': { zh: '未取号', en: 'No number yet' },
  'documentPage.next': { zh: '下一步：', en: 'Next:' },
  'documentPage.nextDraft': {
    zh: '核对、修改正文并保存，然后签发。签发时取号并生成 .docx 文件。',
    en: 'Check and edit the text, save it, then issue it: it gets its number and its .docx file.',
  },
  'documentPage.nextToFill': {
    zh: '请补充：{{what}}。补齐并保存后才能签发。',
    en: 'Fill in: {{what}}. It can be issued once that is complete and saved.',
  },
  'documentPage.nextIssued': {
    zh: '已印发，可下载 .docx 在 Word 或 WPS 中排版用印；修改后的文本或盖章扫描件可上传为有效文本。',
    en: 'Issued. Download the .docx for Word or WPS; upload an edited text or the sealed scan as the text in force.',
  },
  'documentPage.nextVoided': {
    zh: '已作废：{{reason}}。文号保留在登记簿中，不再使用。',
    en: 'Voided: {{reason}}. Its number stays in the register and is not used again.',
  },
  'documentPage.nextReader': { zh: '可以查阅和下载。', en: 'You can read and download it.' },
  'documentPage.issue': { zh: '签发', en: 'Issue' },
  'documentPage.issueConfirm': {
    zh: '签发后将取得发文字号，成文日期为今天。此后修改须重新生成文本，文号不变。',
    en: 'It gets its number and today’s date. Later changes make a new text under the same number.',
  },
  'documentPage.saveFirst': {
    zh: '您有未保存的修改，请先保存再签发。',
    en: 'There are unsaved changes: save them before you issue the document.',
  },
  'documentPage.download': { zh: '下载 .docx', en: 'Download .docx' },
  'documentPage.regenerate': { zh: '重新生成', en: 'Make the text anew' },
  'documentPage.regenerateHint': {
    zh: '文号和成文日期不变；以前的文件保留。',
    en: 'Number and date stay; earlier files are kept.',
  },
  'documentPage.fromText': {
    zh: '保留现有文字（可在下面改正）',
    en: 'Keep this text, corrected below',
  },
  'documentPage.fromRecord': {
    zh: '重新读取记录，放弃手工修改',
    en: 'Read the record again and give up the edits',
  },
  'documentPage.source': { zh: '文字来源', en: 'Where the text comes from' },
  'documentPage.title': { zh: '标题', en: 'Title' },
  'documentPage.addressee': { zh: '主送机关', en: 'Addressee' },
  'documentPage.content': { zh: '正文', en: 'Text' },
  'documentPage.void': { zh: '作废', en: 'Void' },
  'documentPage.voidHint': {
    zh: '文号不会收回，也不会再给其他公文使用。',
    en: 'The number is neither taken back nor given to another document.',
  },
  'documentPage.voidReason': { zh: '作废理由', en: 'Reason' },
  'documentPage.upload': { zh: '上传修改稿或扫描件', en: 'Upload an edited text or a scan' },
  'documentPage.uploadHint': {
    zh: '上传的文件成为有效文本，以前的文件保留。.docx、.wps、.pdf、.ofd。',
    en: 'The file becomes the text in force; earlier ones are kept. .docx, .wps, .pdf, .ofd.',
  },
  'documentPage.uploadFile': { zh: '选择文件', en: 'Choose a file' },
  'documentPage.done': { zh: '已办理。', en: 'Done.' },
  'documentPage.preview': { zh: '预览', en: 'Preview' },
  'documentPage.previewHint': {
    zh: '示意版式；签发后的 .docx 按 GB/T 9704-2012 排版。',
    en: 'A sketch; the issued .docx is set by GB/T 9704-2012.',
  },
  'documentPage.draft': { zh: '草稿', en: 'Draft' },
  'documentPage.signer': { zh: '签发人：{{name}}', en: 'Signer: {{name}}' },
  'documentPage.colon': { zh: '：', en: ':' },
  'documentPage.attachmentList': { zh: '附件：{{names}}', en: 'Attachments: {{names}}' },
  'documentPage.places': { zh: '可用的占位符', en: 'Placeholders' },
  'documentPage.placesHint': {
    zh: '生成公文时换成记录中的内容；记录中没有的，由经办人填写。',
    en: 'Replaced by what the record says; what it does not say is left to the clerk.',
  },
  'documentPage.reset': { zh: '恢复初始文字', en: 'Back to the initial wording' },
  'documentPage.resetConfirm': {
    zh: '模板将恢复为系统初始文字，本次和以往的修改保留在历史版本中。',
    en: 'The wording returns to the initial one; earlier wordings stay among the versions.',
  },
} as const

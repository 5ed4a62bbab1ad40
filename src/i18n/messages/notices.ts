/** Sentences of notices: dispatches, mails, receipts, feeds. */
export const noticeMessages = {
  'notice.notRecipient': {
    zh: '只有“接收单位”的人员可以签收或标记已读。请由该单位的账号办理。',
    en: 'Only people of the organization that received the notice may sign for it or mark it as read.',
  },
  'notice.alreadySigned': {
    zh: '该通知已签收，无须重发。',
    en: 'This notice has been signed for; there is no need to send it again.',
  },
  'notice.noReceiptNeeded': {
    zh: '该通知无须签收。',
    en: 'This notice needs no receipt.',
  },
  'notice.onlyOffices': {
    zh: '只有依法治理办公室可以重发通知。',
    en: 'Only a rule-of-law office may send a notice again.',
  },
  'notice.hearing-scheduled.title': {
    zh: '开庭通知：{{caseNumber}}',
    en: 'Hearing: {{caseNumber}}',
  },
  'notice.hearing-moved.title': {
    zh: '开庭改期：{{caseNumber}}',
    en: 'Hearing moved: {{caseNumber}}',
  },
  'notice.hearing-cancelled.title': {
    zh: '开庭取消：{{caseNumber}}',
    en: 'Hearing cancelled: {{caseNumber}}',
  },
  'notice.hearing.body': {
    zh: '案号：{{caseNumber}}\n应诉单位：{{agency}}\n法院：{{court}}\n地点：{{courtroom}}\n开庭时间：{{time}}（北京时间）',
    en: 'Case: {{caseNumber}}\nAgency called: {{agency}}\nCourt: {{court}}\nCourtroom: {{courtroom}}\nTime: {{time}} (Beijing time)',
  },
  'notice.hearing.courtroomUnknown': { zh: '待法院告知', en: 'to be announced by the court' },
  'notice.hearing.duty': {
    zh: '行政机关负责人应当出庭、出声；不能出庭的，应当有正当理由并委托相应的工作人员出庭。依据：{{article}}。',
    en: 'The head of the agency must appear and speak; a head who cannot needs a proper reason and sends staff in charge of the matter. Basis: {{article}}.',
  },
  'notice.hearing.short': {
    zh: '注意：距开庭不足三日。法院应当在开庭三日前送达出庭通知书，时间确有不足的，请立即与法院联系。依据：{{article}}。',
    en: 'Note: the hearing is less than three days away. The court serves the notice three days before the hearing; if the time is too short, call the court at once. Basis: {{article}}.',
  },
  'notice.hearing.cancelled': {
    zh: '本次开庭取消，请勿前往。另行开庭的，将再次通知。',
    en: 'This hearing will not take place. Another notice follows if a new one is set.',
  },
  'mail.subject': { zh: '【治诉】{{title}}', en: '[Zhisu] {{title}}' },
  'mail.to': { zh: '接收单位：{{recipient}}', en: 'To: {{recipient}}' },
  'mail.sign': { zh: '签收（链接 14 天内有效）', en: 'Sign for it (the link works for 14 days)' },
  'mail.open': { zh: '在系统中查看', en: 'Open it in the console' },
  'mail.footer': {
    zh: '本邮件由治诉系统自动发出，请勿直接回复。',
    en: 'This mail was sent by Zhisu; please do not answer it.',
  },
  'receiptPage.title': { zh: '通知签收', en: 'Receipt of a notice' },
  'receiptPage.explain': {
    zh: '请核对以下通知，确认由贵单位签收。',
    en: 'Please check the notice below and sign for it on behalf of your organization.',
  },
  'receiptPage.button': { zh: '确认签收', en: 'Sign for it' },
  'receiptPage.signed': {
    zh: '已于 {{time}}（北京时间）签收，谢谢。',
    en: 'Signed for on {{time}} (Beijing time). Thank you.',
  },
  'receiptPage.invalid': {
    zh: '签收链接无效或已过期。请登录系统，在“通知”中签收；或请依法治理办公室重发通知。',
    en: 'This link is not valid or has expired. Sign in to the console and sign for the notice there, or ask the rule-of-law office to send it again.',
  },
  'feed.name': { zh: '{{agency}}开庭安排', en: 'Hearings of {{agency}}' },
  'feed.summary': { zh: '开庭 {{caseNumber}}', en: 'Hearing {{caseNumber}}' },
  'feed.forbidden': {
    zh: '只能为本单位或所督办的单位生成日历订阅链接。',
    en: 'You can only make a calendar link for your own organization or for one that you supervise.',
  },
} as const

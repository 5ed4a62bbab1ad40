/** Sentences of the platform: fields, rights, records. */
export const platformMessages = {
  'field.required': { zh: '此项必填。', en: 'This field is required.' },
  'field.day': {
    zh: '日期须为“年-月-日”，例如 2026-03-05。',
    en: 'Enter the date as year-month-day, for example 2026-03-05.',
  },
  'record.notFound': {
    zh: '没有找到这条记录，或者您无权查看。',
    en: 'This record does not exist, or you may not see it.',
  },
  'record.stale': {
    zh: '在您编辑期间，这条记录已被他人修改。请刷新页面，核对后再保存；您填写的内容没有写入。',
    en: 'Somebody changed this record while you were editing it. Reload the page, compare and save again; nothing was written.',
  },
  'record.referenced': {
    zh: '还有其他记录引用它，不能删除。请先停用，或先处理引用它的记录。',
    en: 'Other records refer to it, so it cannot be deleted. Deactivate it, or settle those records first.',
  },
  'record.appendOnly': {
    zh: '这类记录只能追加，不能修改或删除。',
    en: 'Records of this kind can only be added; they cannot be changed or deleted.',
  },
  'rights.forbidden': {
    zh: '您的角色无权进行此项操作。如确有需要，请联系本级依法治理办公室。',
    en: 'Your role may not do this. If you need to, ask the rule-of-law office of your level.',
  },
  'rights.signIn': { zh: '请先登录。', en: 'Please sign in first.' },
  'rights.otherRegion': {
    zh: '只能登记本地区的记录。',
    en: 'You can only record matters of your own region.',
  },
  'rights.otherAgency': {
    zh: '只能登记本单位的记录。',
    en: 'You can only record matters of your own agency.',
  },
  'rights.otherCourt': {
    zh: '只能登记本院的案件。',
    en: 'You can only record cases of your own court.',
  },
  'user.regionRequired': { zh: '该角色必须指定地区。', en: 'This role needs a region.' },
  'user.agencyRequired': { zh: '该角色必须指定所属单位。', en: 'This role needs an organization.' },
  'user.courtRequired': { zh: '法院用户必须指定所属法院。', en: 'A court user needs a court.' },
  'user.agencyOutsideRegion': {
    zh: '所属单位不在所选地区内，请重新选择。',
    en: 'The organization does not belong to the chosen region; choose again.',
  },
  'user.lastAdmin': {
    zh: '这是最后一个系统管理员，不能停用、删除或改变角色。请先设置另一名系统管理员。',
    en: 'This is the last system administrator: appoint another one before you change or remove it.',
  },
  'user.inactive': {
    zh: '该账号已停用，请联系系统管理员。',
    en: 'This account is inactive; ask the system administrator.',
  },
  'user.password': {
    zh: '密码至少 10 位，且须同时包含字母和数字。',
    en: 'A password has at least 10 characters, with letters and digits.',
  },
  'agency.duplicateName': {
    zh: '“{{name}}”已经是“{{agency}}”的名称或别名。请改用已有单位，或换一个名称。',
    en: '“{{name}}” is already a name or alias of “{{agency}}”. Use that agency, or another name.',
  },
  'agency.noSupervisor': {
    zh: '“{{agency}}”所在地区尚未登记依法治理办公室，无法双调度。请先在“单位”中登记该办公室。',
    en: 'The region of “{{agency}}” has no rule-of-law office on record, so notices have no second recipient. Register that office under Agencies first.',
  },
  'calendar.dayOutsideYear': {
    zh: '{{day}} 不在 {{year}} 年内。',
    en: '{{day}} is not in {{year}}.',
  },
  'calendar.bothKinds': {
    zh: '{{day}} 既列为放假又列为上班，请删去其中一处。',
    en: '{{day}} is listed both as holiday and as working day; remove one.',
  },
  'webhook.address': {
    zh: '请填写以 http:// 或 https:// 开头的完整地址。',
    en: 'Enter a complete address that begins with http:// or https://.',
  },
  'webhook.secret': {
    zh: '通用回调须签名：请填写至少 16 位的签名密钥。',
    en: 'A generic webhook is signed: enter a secret of at least 16 characters.',
  },
  'file.extension': {
    zh: '不接受这种文件。请上传：{{extensions}}',
    en: 'Files of this kind are not accepted. Upload one of: {{extensions}}',
  },
  'file.notYours': {
    zh: '所选文件不存在或您无权查阅，请重新上传后再选择。',
    en: 'A chosen file does not exist or is not yours to read: upload it and choose it again.',
  },
  'file.content': {
    zh: '文件内容与扩展名 {{extension}} 不符，请核对后重新上传。',
    en: 'The content of the file is not what {{extension}} says; check it and upload again.',
  },
  'database.busy': {
    zh: '系统正忙，其他人正在保存。您填写的内容没有写入，请稍候再次保存。',
    en: 'The system is busy with other saves. Nothing was written; wait a moment and save again.',
  },
  'request.tooMany': {
    zh: '尝试次数过多，请在 {{seconds}} 秒后再试。',
    en: 'Too many attempts. Try again in {{seconds}} seconds.',
  },
} as const

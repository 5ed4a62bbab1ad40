/** Sentences and words about duty shifts of lawyers. */
export const shiftMessages = {
  'shift.placeNeedsCourt': {
    zh: '法院值班点请选择所在法院。',
    en: 'Choose the court of the place.',
  },
  'shift.placeNeedsRegion': {
    zh: '请选择值班点所在地区。',
    en: 'Choose the region of the place.',
  },
  'shift.placeFull': {
    zh: '{{place}} {{day}} 该时段已排满 {{n}} 名律师，请换时段或在值班点调整人数。',
    en: '{{place}} has its {{n}} lawyers on {{day}} already: choose another half-day, or change the number at the place.',
  },
  'shift.placeClosed': {
    zh: '{{place}}{{half}}不设值班，请换时段，或在值班点中启用。',
    en: '{{place}} has no duty in that half-day ({{half}}): choose another, or open it at the place.',
  },
  'shift.counselBusy': {
    zh: '{{name}}同一时段已有值班：{{other}}。同一律师不能同时在两处值班。',
    en: '{{name}} is on duty then already: {{other}}. A lawyer cannot stand at two places at once.',
  },
  'shift.notVetted': {
    zh: '{{name}}尚未审核入库，不能排班。',
    en: '{{name}} is not vetted yet and cannot be put on the roster.',
  },
  'shift.notEngaged': {
    zh: '{{name}}在 {{day}} 没有在期的聘任，也不是公职律师，不能排班。请先续聘。',
    en: '{{name}} is neither a public lawyer nor engaged on {{day}}: renew the engagement first.',
  },
  'shift.over': {
    zh: '“{{title}}”已经开始或结束，不能再调整。',
    en: '“{{title}}” has begun or is over and cannot be moved any more.',
  },
  'shift.dayIsPast': {
    zh: '{{day}} 已过，不能再排班、换班或取消。',
    en: '{{day}} is past: nothing can be planned, swapped or cancelled any more.',
  },
  'shift.onlyHolder': {
    zh: '只有该班次的值班律师可以办理。',
    en: 'Only the lawyer of the shift may do this.',
  },
  'shift.onlyAsked': {
    zh: '只有被请求换班的律师可以答复。',
    en: 'Only the lawyer who was asked may answer.',
  },
  'shift.onlyOffice': {
    zh: '只有依法治理办公室可以办理。',
    en: 'Only the rule-of-law office may do this.',
  },
  'shift.wrongState': {
    zh: '班次现为“{{state}}”，不能办理这一步。',
    en: 'The shift is “{{state}}”: this step cannot be taken now.',
  },
  'shift.notToday': {
    zh: '值班日是 {{day}}，请在当天到岗登记；漏登记的请办公室补登记。',
    en: 'The shift is on {{day}}: sign in on that day, or have the office attest it afterwards.',
  },
  'shift.swapOpen': {
    zh: '已有一个换班请求等待答复，请先撤回。',
    en: 'A swap has been asked for already: withdraw it first.',
  },
  'shift.noSwap': { zh: '没有待答复的换班请求。', en: 'No swap waits for an answer.' },
  'shift.nothingSwapped': {
    zh: '该班次没有换过班，没有可以不同意的。',
    en: 'The shift has not been swapped: there is nothing to object to.',
  },
  'shift.matterMissing': { zh: '请选择来访事项。', en: 'Choose what the visitor came about.' },
  'shift.swapWithWhom': { zh: '请选择换班的律师。', en: 'Choose the lawyer to swap with.' },
  'shift.swapWithSelf': { zh: '不能与自己换班。', en: 'Nobody swaps with oneself.' },
  'shift.returnUnfit': {
    zh: '对换的班次已变动（不再属于对方、已开始或已过），请重新选择。',
    en: 'The shift in return has changed: it is no longer theirs, has begun or is past. Choose again.',
  },
  'shift.planChanged': {
    zh: '预览后排班或聘任有变化，请重新预览再写入。',
    en: 'Shifts or engagements have changed since the preview: look at it again before you write it.',
  },
  'shift.calendarName': { zh: '律师值班', en: 'Duty shifts' },
  'shift.notice.shift-swapped.title': { zh: '【换班】{{title}}', en: 'Swapped: {{title}}' },
  'shift.notice.shift-swapped.body': {
    zh: '{{title}}，双方已商定由{{name}}值班。不同意的，请在值班日前于该班次写明理由退回。',
    en: '{{title}}: the two lawyers have agreed that {{name}} will come. Object at the shift, with the reason, before its day.',
  },
  'shift.notice.shift-missed.title': { zh: '【未到岗】{{title}}', en: 'Missed: {{title}}' },
  'shift.notice.shift-missed.body': {
    zh: '{{title}}，{{name}}没有到岗登记。确已到岗的，请在该班次补登记并写明理由。',
    en: '{{title}}: {{name}} has not signed in. Attest it at the shift, with the reason, where the lawyer did come.',
  },
} as const

/** Sentences about cases, hearings and appearances. Problems of pure rules are in src/domain/problems.ts. */
export const litigationMessages = {
  'case.duplicate': {
    zh: '案号 {{caseNumber}} 在该法院已有登记，不能重复登记。请打开已有案件修改。',
    en: 'Case {{caseNumber}} is already on record for this court. Open that case instead of adding it again.',
  },
  'case.numberInstance': {
    zh: '案号 {{caseNumber}} 的类型代字表明审级为“{{expected}}”，与所选审级不符。',
    en: 'The case number {{caseNumber}} says the instance is “{{expected}}”, not the one chosen.',
  },
  'record.trashOnly': {
    zh: '该记录不能彻底删除，请移入回收站；回收站中的案件不计入败诉率，可以随时恢复。',
    en: 'The record cannot be deleted for good: move it to the trash, from which it can be restored; a case there leaves the loss rate.',
  },
  'case.priorSelf': {
    zh: '前序案件不能是本案自己。',
    en: 'A case cannot be its own prior instance.',
  },
  'case.priorCycle': {
    zh: '审级链条成环：所选前序案件本身源自本案。',
    en: 'The chain of instances would run in a circle: the chosen prior case stems from this one.',
  },
  'case.priorLater': {
    zh: '前序案件的立案日期晚于本案，请核对。',
    en: 'The prior case was docketed later than this one; please check.',
  },
  'case.remandNeedsPrior': {
    zh: '发回重审须先填写前序案件，系统才能重新打开原审案件。',
    en: 'A remand needs the prior case, so that the original instance can be re-opened.',
  },
  'hearing.caseClosed': {
    zh: '案件已审结，不能再登记开庭。',
    en: 'The case is concluded; no further hearing can be registered.',
  },
  'hearing.pastStart': {
    zh: '待开庭的时间已经过去。已经开过的庭，请把状态选为“已开庭”。',
    en: 'A scheduled hearing cannot lie in the past. For one that took place choose the state “held”.',
  },
  'hearing.futureHeld': {
    zh: '开庭时间尚未到，不能标记为“已开庭”。',
    en: 'A hearing that lies in the future cannot be marked as held.',
  },
  'hearing.finished': {
    zh: '已开庭或已取消的庭审不能再改期或取消；确需更正，请登记新的开庭。',
    en: 'A hearing that was held or cancelled cannot be moved or cancelled; register a new one.',
  },
  'hearing.shortNotice': {
    zh: '距开庭不足 3 日，法院通知应在开庭三日前送达（法释〔2020〕3号第五条）。已登记，请尽快电话确认。',
    en: 'Less than 3 days to the hearing; notice is due three days before (Fa Shi [2020] No. 3, art. 5). Recorded; please confirm by telephone.',
  },
  'appearance.beforeHearing': {
    zh: '庭审尚未举行，暂不能登记出庭结果；可以先填写拟出庭负责人。',
    en: 'The hearing has not been held; you can name the head who will appear, but not yet the result.',
  },
  'suggestion.dueBeforeReceipt': {
    zh: '复函期限早于收到日期，请核对。',
    en: 'The reply is due before the suggestion was received; please check.',
  },
} as const

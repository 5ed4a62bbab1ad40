import { label } from '@/collections/fields/labels'

/** The menu's headings, in the order of the work. */
export const groups = {
  litigation: label('应诉办案', 'Litigation'),
  ledger: label('销账督办', 'Ledger'),
  accountability: label('联动问责', 'Accountability'),
  counsel: label('法律顾问', 'Legal counsel'),
  decisions: label('重大决策', 'Major decisions'),
  documents: label('公文', 'Official documents'),
  organization: label('机构人员', 'Organization'),
  platform: label('平台管理', 'Platform'),
} as const

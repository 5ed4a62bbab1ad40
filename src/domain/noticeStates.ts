import type { Option } from '@/src/domain/options'

/** What a notice is about. */
export const noticeKinds = [
  { value: 'hearing-scheduled', label: { zh: '开庭通知', en: 'Hearing scheduled' } },
  { value: 'hearing-moved', label: { zh: '开庭改期', en: 'Hearing moved' } },
  { value: 'hearing-cancelled', label: { zh: '开庭取消', en: 'Hearing cancelled' } },
  { value: 'duty-opened', label: { zh: '新增任务', en: 'Duty opened' } },
  { value: 'duty-reminder', label: { zh: '到期提醒', en: 'Reminder' } },
  { value: 'duty-urged', label: { zh: '催办', en: 'Urged' } },
  { value: 'duty-overdue', label: { zh: '逾期督办', en: 'Overdue' } },
  { value: 'duty-submitted', label: { zh: '提交待核', en: 'Handed in' } },
  { value: 'duty-returned', label: { zh: '退回补正', en: 'Returned' } },
  { value: 'duty-struck-off', label: { zh: '销账', en: 'Struck off' } },
  { value: 'duty-waived', label: { zh: '免除', en: 'Waived' } },
  { value: 'duty-moved', label: { zh: '期限变更', en: 'Due date moved' } },
  { value: 'inspection-announced', label: { zh: '执法监督通知', en: 'Inspection announced' } },
  { value: 'inspection-scored', label: { zh: '评查得分告知', en: 'Score of an inspection' } },
  { value: 'shift-swapped', label: { zh: '律师换班', en: 'Shift swapped' } },
  { value: 'shift-missed', label: { zh: '值班未到岗', en: 'Shift missed' } },
  {
    value: 'task-force-case-concluded',
    label: { zh: '专案审结，建议解散专班', en: 'Case of a task force concluded' },
  },
  { value: 'matter', label: { zh: '法律事务', en: 'Matter of counsel' } },
  { value: 'bulletin-issued', label: { zh: '败诉通报', en: 'Bulletin' } },
  { value: 'engagement-expiring', label: { zh: '顾问聘期将满', en: 'Engagement expiring' } },
  { value: 'engagement-over', label: { zh: '顾问聘任终止', en: 'Engagement over' } },
] as const satisfies readonly Option[]
export type NoticeKind = (typeof noticeKinds)[number]['value']

/** Delivery of one notice to one organization: delivered only when every channel has delivered. */
export const noticeDeliveryStates = [
  { value: 'pending', label: { zh: '待送达', en: 'Pending' } },
  { value: 'delivered', label: { zh: '已送达', en: 'Delivered' } },
  { value: 'failing', label: { zh: '送达受阻', en: 'Failing' } },
] as const satisfies readonly Option[]
export type NoticeDeliveryState = (typeof noticeDeliveryStates)[number]['value']

/** One attempt row: one notice, one channel, one address. */
export const deliveryStates = [
  { value: 'pending', label: { zh: '待发送', en: 'Pending' } },
  { value: 'sent', label: { zh: '已发送', en: 'Sent' } },
  { value: 'failing', label: { zh: '重试中', en: 'Retrying' } },
] as const satisfies readonly Option[]
export type DeliveryState = (typeof deliveryStates)[number]['value']

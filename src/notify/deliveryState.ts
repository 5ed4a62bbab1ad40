import type { DeliveryState, NoticeDeliveryState } from '@/src/domain/noticeStates'

/**
 * How far a notice has got with one organization. Every external delivery must be through; without any,
 * the inbox alone delivers at once; whoever has signed for it has it.
 */
export const noticeStateOf = (
  deliveries: readonly DeliveryState[],
  isSigned: boolean,
): NoticeDeliveryState => {
  if (isSigned || deliveries.every((state) => state === 'sent')) return 'delivered'
  return deliveries.includes('failing') ? 'failing' : 'pending'
}

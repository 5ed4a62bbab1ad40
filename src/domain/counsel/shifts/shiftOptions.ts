import type { Option } from '@/src/domain/options'

/** Where lawyers are on duty for whoever comes (律师值班). */
export const placeKinds = [
  { value: 'court', label: { zh: '法院', en: 'Court' } },
  { value: 'petition-window', label: { zh: '信访窗口', en: 'Petition window' } },
  { value: 'legal-aid-station', label: { zh: '法律援助工作站', en: 'Legal-aid station' } },
] as const satisfies readonly Option[]

/** A shift is half a working day. */
export const shiftHalves = [
  { value: 'morning', label: { zh: '上午', en: 'Morning' } },
  { value: 'afternoon', label: { zh: '下午', en: 'Afternoon' } },
] as const satisfies readonly Option[]
export type ShiftHalf = (typeof shiftHalves)[number]['value']

/** How far a shift has come. */
export const shiftStates = [
  { value: 'planned', label: { zh: '已排班', en: 'Planned' } },
  { value: 'confirmed', label: { zh: '已确认', en: 'Confirmed' } },
  { value: 'on-duty', label: { zh: '值班中', en: 'On duty' } },
  { value: 'logged', label: { zh: '已登记', en: 'Logged' } },
  { value: 'missed', label: { zh: '未到岗', en: 'Missed' } },
  { value: 'cancelled', label: { zh: '已取消', en: 'Cancelled' } },
] as const satisfies readonly Option[]
export type ShiftState = (typeof shiftStates)[number]['value']

/** States in which the lawyer came. */
export const heldStates: readonly ShiftState[] = ['on-duty', 'logged']

/** States in which a shift still lies ahead: it may be moved, swapped, cancelled or missed. */
export const aheadStates: readonly ShiftState[] = ['planned', 'confirmed']

/** What a visitor came about. */
export const visitMatters = [
  { value: 'expropriation', label: { zh: '征收拆迁', en: 'Expropriation' } },
  { value: 'land', label: { zh: '土地山林权属', en: 'Land and forest rights' } },
  { value: 'penalty', label: { zh: '行政处罚', en: 'Administrative penalty' } },
  { value: 'social-security', label: { zh: '工伤社保', en: 'Work injury, social security' } },
  { value: 'disclosure', label: { zh: '政府信息公开', en: 'Disclosure of information' } },
  { value: 'petition', label: { zh: '信访事项', en: 'Petition' } },
  { value: 'civil', label: { zh: '民事纠纷', en: 'Civil dispute' } },
  { value: 'criminal', label: { zh: '刑事', en: 'Criminal matter' } },
  { value: 'other', label: { zh: '其他', en: 'Other' } },
] as const satisfies readonly Option[]

/** What became of a wish to swap a shift. */
export const swapStates = [
  { value: 'asked', label: { zh: '待对方答复', en: 'Asked' } },
  { value: 'accepted', label: { zh: '已换班', en: 'Swapped' } },
  { value: 'declined', label: { zh: '对方未同意', en: 'Declined' } },
  { value: 'withdrawn', label: { zh: '已撤回', en: 'Withdrawn' } },
  { value: 'objected', label: { zh: '办公室不同意', en: 'Office objected' } },
] as const satisfies readonly Option[]
export type SwapState = (typeof swapStates)[number]['value']

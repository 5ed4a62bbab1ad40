import type { Option } from '@/src/domain/options'

/** An assessment is a draft until a second person confirms it; then it is frozen. */
export const assessmentStates = [
  { value: 'draft', label: { zh: '待确认', en: 'Draft' } },
  { value: 'confirmed', label: { zh: '已确认', en: 'Confirmed' } },
] as const satisfies readonly Option[]

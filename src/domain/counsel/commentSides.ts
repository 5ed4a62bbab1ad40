import type { Option } from '@/src/domain/options'

/** Who speaks in the thread of a matter. */
export const commentSides = [
  { value: 'counsel', label: { zh: '法律顾问', en: 'Counsel' } },
  { value: 'unit', label: { zh: '单位', en: 'Unit' } },
  { value: 'office', label: { zh: '依法治理办公室', en: 'Office' } },
] as const satisfies readonly Option[]
export type CommentSide = (typeof commentSides)[number]['value']

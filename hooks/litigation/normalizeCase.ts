import type { CollectionBeforeValidateHook } from 'payload'

import { parseCaseNumber } from '@/src/domain/litigation/case-number'
import { classifyCause } from '@/src/domain/litigation/causes'
import type { Case } from '@/src/payload-types'

/** Writes the case number in its canonical form, and fills instance and category of cause from the text. */
export const normalizeCase: CollectionBeforeValidateHook<Case> = ({ data, originalDoc }) => {
  if (!data) return data
  const next: Partial<Case> = { ...data }
  if (typeof next.caseNumber === 'string') {
    const parsed = parseCaseNumber(next.caseNumber)
    if (parsed.ok) {
      next.caseNumber = parsed.value.normalized
      if (!next.instance && !originalDoc?.instance) next.instance = parsed.value.instance
    }
  }
  if (typeof next.cause === 'string') next.causeCategory = classifyCause(next.cause)
  return next
}

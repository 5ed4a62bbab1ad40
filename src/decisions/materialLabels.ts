import type { PayloadRequest } from 'payload'

import { materialKinds, type MaterialKind } from '@/src/domain/decisions/review'
import { labelOf } from '@/src/domain/options'
import { localeOf } from '@/src/i18n/message'

/** The names of kinds of materials in the reader's language. */
export const materialLabels = (
  req: Pick<PayloadRequest, 'i18n'>,
  kinds: readonly MaterialKind[],
): string => {
  const locale = localeOf(req.i18n?.language)
  return kinds
    .map((kind) => labelOf(materialKinds, kind, locale))
    .join(locale === 'zh' ? '、' : ', ')
}

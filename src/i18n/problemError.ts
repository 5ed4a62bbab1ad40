import { ValidationError, type PayloadRequest } from 'payload'

import { formatProblem, type Problem } from '@/src/domain/problems'
import { localeOf } from '@/src/i18n/message'

/** Turns problems of the domain into the error that shows each at its field, in the reader's language. */
export const problemError = (
  req: Pick<PayloadRequest, 'i18n' | 't'>,
  collection: string,
  problems: readonly Problem[],
): ValidationError => {
  const locale = localeOf(req.i18n?.language)
  const errors = problems
    .filter(({ severity }) => severity === 'error')
    .map((one) => ({
      path: one.field,
      message: formatProblem(one, locale),
      label: formatProblem(one, locale),
    }))
  return new ValidationError({ collection, errors }, req.t)
}

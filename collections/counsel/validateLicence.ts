import { today } from '@/src/domain/clock'
import { problemOfLicence } from '@/src/domain/counsel/licence'
import { yearOf } from '@/src/domain/day'
import { message } from '@/src/i18n/message'

/** Validates a licence number, and says which form is expected. */
export const validateLicence = (
  value: unknown,
  { req }: { req: { i18n: { language: string }; context?: Record<string, unknown> } },
): true | string => {
  if (typeof value !== 'string' || value === '') return message('field.required', req.i18n.language)
  const problem = problemOfLicence(value, yearOf(today(req)))
  return problem
    ? message(`counsel.licence.${problem}`, req.i18n.language, { n: value.length })
    : true
}

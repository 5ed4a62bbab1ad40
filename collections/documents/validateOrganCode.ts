import type { TextFieldSingleValidation } from 'payload'

import { isOrganCode } from '@/src/domain/documents/documentNumber'
import { message } from '@/src/i18n/message'

/** A code is Chinese characters only, so that a number can be read back without doubt. */
export const validateOrganCode: TextFieldSingleValidation = (value, { req }) =>
  !value || isOrganCode(value) || message('document.organCode', req.i18n.language)

import { APIError, type PayloadRequest } from 'payload'

import { message, type MessageParams } from '@/src/i18n/message'
import type { MessageKey } from '@/src/i18n/messages'

type Speaker = Pick<PayloadRequest, 'i18n'>

/**
 * An error meant for the person at the screen: it says in their language what is wrong and what to do.
 * `data.code` is the stable key that programs and tests read.
 *
 * @param status HTTP status; 400 wrong input, 401 not signed in, 403 not allowed, 404 not there, 409 the record has moved on
 */
export const userError = (
  req: Speaker,
  key: MessageKey,
  params?: MessageParams,
  status: 400 | 401 | 403 | 404 | 409 | 413 | 429 = 400,
): APIError =>
  new APIError(message(key, req.i18n?.language, params), status, { code: key, params }, true)

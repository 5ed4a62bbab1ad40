import type { AfterErrorHook } from 'payload'

import { DATABASE_BUSY } from '@/src/database/databaseBusy'
import { isBusy, isTransient } from '@/src/database/transient'
import { message } from '@/src/i18n/message'

/**
 * `hooks.afterError` of the configuration: a save that lost against another one is answered with 409
 * and a sentence for the person at the screen, not with an anonymous 500. `data.retryable` tells
 * `retryingHandlers` that doing it again may help.
 */
export const reportBusyDatabase: AfterErrorHook = ({ error, req }) => {
  if (!isBusy(error)) return undefined
  return {
    status: 409,
    response: {
      errors: [
        {
          message: message('database.busy', req.i18n?.language),
          data: { code: DATABASE_BUSY, retryable: isTransient(error) },
        },
      ],
    },
  }
}

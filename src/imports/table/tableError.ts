import { message, type MessageParams } from '@/src/i18n/message'
import type { MessageKey } from '@/src/i18n/messages'

/** Why a whole file cannot be read: a sentence of the catalogue, for the person who chose the file. */
export class TableError extends Error {
  readonly key: MessageKey
  readonly params: MessageParams

  constructor(key: MessageKey, params: MessageParams = {}) {
    super(message(key, 'zh', params))
    this.name = 'TableError'
    this.key = key
    this.params = params
  }
}

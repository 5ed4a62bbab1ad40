import { message, type MessageParams } from '@/src/i18n/message'
import type { MessageKey } from '@/src/i18n/messages'

export type Text = (key: MessageKey, params?: MessageParams) => string

/** The catalogue in the reader's language, for components of the server. Those of the browser: `useText`. */
export const textOf =
  (req: { readonly i18n: { readonly language: string } }): Text =>
  (key, params) =>
    message(key, req.i18n.language, params)

import { messages, type MessageKey } from '@/src/i18n/messages'

export type Locale = 'zh' | 'en'
export type MessageParams = Readonly<Record<string, string | number>>

/** The console's locale of a language tag; Chinese unless the tag is English. */
export const localeOf = (language: string | null | undefined): Locale =>
  language?.startsWith('en') ? 'en' : 'zh'

/** Puts values into the `{{name}}` places of a text; a place without a value stays visible. */
export const fillIn = (text: string, params: MessageParams = {}): string =>
  text.replace(/\{\{(\w+)\}\}/g, (place, name: string) => String(params[name] ?? place))

/**
 * A sentence of the catalogue in the reader's language.
 *
 * @param language a language tag as Payload's `req.i18n.language` gives it
 */
export const message = (
  key: MessageKey,
  language: string | undefined,
  params?: MessageParams,
): string => fillIn(messages[key][localeOf(language)], params)

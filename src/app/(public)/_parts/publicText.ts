import { cookies } from 'next/headers'

import { localeOf, message, type Locale, type MessageParams } from '@/src/i18n/message'
import type { MessageKey } from '@/src/i18n/messages'

/** The cookie by which a reader has chosen a language; the console has the same. */
export const LANGUAGE_COOKIE = 'payload-lng'

/** The language of a public page, Chinese unless its reader chose English, and the catalogue in it. */
export const publicText = async (): Promise<{
  locale: Locale
  text: (key: MessageKey, params?: MessageParams) => string
}> => {
  const locale = localeOf((await cookies()).get(LANGUAGE_COOKIE)?.value)
  return { locale, text: (key, params) => message(key, locale, params) }
}

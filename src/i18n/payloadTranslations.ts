import { messages, type MessageKey } from '@/src/i18n/messages'
import { payloadTexts } from '@/src/i18n/payloadTexts'
import type { Locale } from '@/src/i18n/message'

/** Payload nests translations by namespace; ours stand under `zhisu`, keyed as in the catalogue. */
const table = (locale: Locale): Record<string, string> =>
  Object.fromEntries(
    (Object.keys(messages) as MessageKey[]).map((key) => [key, messages[key][locale]]),
  )

/** The catalogue as Payload's console reads it: `t('zhisu:…')`. */
export const payloadTranslations = {
  zh: { ...payloadTexts.zh, zhisu: table('zh') },
  en: { ...payloadTexts.en, zhisu: table('en') },
}

import { litigationMessages } from '@/src/i18n/messages/litigation'
import { platformMessages } from '@/src/i18n/messages/platform'

/** Every sentence of Zhisu in both languages. A key without one of them does not compile. */
export const messages = {
  ...platformMessages,
  ...litigationMessages,
} satisfies Record<string, { readonly zh: string; readonly en: string }>

export type MessageKey = keyof typeof messages

import type { Locale } from '@/src/i18n/message'
import type { Notification } from '@/src/payload-types'

/** The words of a notice in both languages. */
export type NoticeText = Pick<Notification, 'title' | 'titleEn' | 'body' | 'bodyEn'>

/** Title and text in one language; Chinese where there is no English. */
export const textOf = (notice: NoticeText, locale: Locale): { title: string; body: string } =>
  locale === 'en'
    ? { title: notice.titleEn ?? notice.title, body: notice.bodyEn ?? notice.body }
    : { title: notice.title, body: notice.body }

import { localeOf, type Locale } from '@/src/i18n/message'

const COOKIE = /(?:^|;\s*)payload-lng=([\w-]+)/

/** The reader's language before Payload has looked at the request: the console's cookie, else the browser's first. */
export const requestLanguage = (request: Request): Locale =>
  localeOf(
    COOKIE.exec(request.headers.get('cookie') ?? '')?.[1] ??
      request.headers.get('accept-language')?.trim(),
  )

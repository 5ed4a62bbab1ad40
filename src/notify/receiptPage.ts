import { message, type Locale } from '@/src/i18n/message'
import { escapeHtml, htmlLines } from '@/src/notify/html'
import { beijingTime } from '@/src/notify/beijingTime'
import { textOf } from '@/src/notify/noticeText'
import type { Notification } from '@/src/payload-types'

const STYLE =
  'body{font:16px/1.7 system-ui,"PingFang SC","Microsoft YaHei",sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}' +
  'h1{font-size:1.25rem}h2{font-size:1.1rem}button{font:inherit;padding:.5rem 1.5rem;border:0;border-radius:4px;background:#0b5cad;color:#fff;cursor:pointer}' +
  'section{border:1px solid #ccc;border-radius:4px;padding:0 1rem;margin:1rem 0}'

/** Nothing from elsewhere, nothing that runs; the form goes back to where the page came from. */
const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; img-src data:; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
}

const page = (locale: Locale, content: string, status: number): Response => {
  const title = escapeHtml(message('receiptPage.title', locale))
  const html =
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>${title}</title><style>${STYLE}</style></head>` +
    `<body><main><h1>${title}</h1>${content}</main></body></html>`
  return new Response(html, { status, headers: HEADERS })
}

/** The page of a receipt link: the notice with a button, or with the time at which it was signed for. */
export const receiptPage = (notice: Notification, recipient: string, locale: Locale): Response => {
  const { title, body } = textOf(notice, locale)
  const say = (key: 'receiptPage.explain' | 'receiptPage.button'): string =>
    escapeHtml(message(key, locale))
  const step = notice.signedAt
    ? `<p role="status">${escapeHtml(
        message('receiptPage.signed', locale, { time: beijingTime(notice.signedAt) }),
      )}</p>`
    : `<p>${say('receiptPage.explain')}</p><form method="post"><button>${say('receiptPage.button')}</button></form>`
  return page(
    locale,
    `<section><h2>${escapeHtml(title)}</h2><p>${htmlLines(body)}</p>` +
      `<p>${escapeHtml(message('mail.to', locale, { recipient }))}</p></section>${step}`,
    200,
  )
}

/** The page of a link that is forged or has expired: says what to do instead. */
export const invalidLinkPage = (locale: Locale): Response =>
  page(locale, `<p role="alert">${escapeHtml(message('receiptPage.invalid', locale))}</p>`, 410)

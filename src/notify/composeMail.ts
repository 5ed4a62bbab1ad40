import { message, type Locale } from '@/src/i18n/message'
import { escapeHtml, htmlLines } from '@/src/notify/html'
import { textOf, type NoticeText } from '@/src/notify/noticeText'

/** The links of a mail; `sign` is null where no receipt is asked for. */
export interface MailLinks {
  readonly console: string
  readonly sign: string | null
}

export interface ComposedMail {
  readonly subject: string
  readonly text: string
  readonly html: string
}

/** A notice as a mail, plain and simple HTML, in the recipient's language. */
export const composeMail = (
  notice: NoticeText,
  recipient: string,
  links: MailLinks,
  locale: Locale,
): ComposedMail => {
  const { title, body } = textOf(notice, locale)
  const to = message('mail.to', locale, { recipient })
  const footer = message('mail.footer', locale)
  const anchors = [
    ...(links.sign ? [{ label: message('mail.sign', locale), url: links.sign }] : []),
    { label: message('mail.open', locale), url: links.console },
  ]
  return {
    // A title never breaks out of its header.
    subject: message('mail.subject', locale, { title: title.replace(/\s+/g, ' ') }),
    text: [
      to,
      title,
      body,
      ...anchors.map(({ label, url }) => `${label}\n${url}`),
      `-- \n${footer}`,
    ].join('\n\n'),
    html: [
      `<p>${escapeHtml(to)}</p>`,
      `<h2>${escapeHtml(title)}</h2>`,
      `<p>${htmlLines(body)}</p>`,
      ...anchors.map(
        ({ label, url }) => `<p><a href="${escapeHtml(url)}">${escapeHtml(label)}</a></p>`,
      ),
      `<hr><p>${escapeHtml(footer)}</p>`,
    ].join('\n'),
  }
}

import type { WebhookFormatter } from '@/src/notify/webhooks/webhookMessage'

/** 企业微信 takes no more bytes of markdown than this. */
const LONGEST_BYTES = 4096

/** Cuts at a character, not inside one. */
const withinBytes = (text: string, limit: number): string => {
  const bytes = Buffer.from(text)
  if (bytes.length <= limit) return text
  return bytes
    .subarray(0, limit)
    .toString('utf8')
    .replace(/\uFFFD+$/, '')
}

/** A group robot of 企业微信; the key in its address is its only secret. */
export const wecom: WebhookFormatter = ({ notice, recipient, link }, { url }) => {
  const foot = `\n[查看](${link})`
  const text = `**${notice.title}**\n${recipient}\n${notice.body}`
  const content = withinBytes(text, LONGEST_BYTES - Buffer.byteLength(foot)) + foot
  return {
    url,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ msgtype: 'markdown', markdown: { content } }),
  }
}

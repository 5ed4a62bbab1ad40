import { createHmac } from 'node:crypto'

import type { WebhookFormatter } from '@/src/notify/webhooks/webhookMessage'

/** A group robot of 钉钉; with a secret (加签) each request carries its time and signature. */
export const dingtalk: WebhookFormatter = ({ notice, recipient, link }, { url, secret }, at) => {
  const address = new URL(url)
  if (secret) {
    const timestamp = String(at.getTime())
    const sign = createHmac('sha256', secret).update(`${timestamp}\n${secret}`).digest('base64')
    address.searchParams.set('timestamp', timestamp)
    address.searchParams.set('sign', sign)
  }
  // Their markdown joins lines unless an empty one stands between.
  const body = notice.body.replaceAll('\n', '\n\n')
  const text = `### ${notice.title}\n\n${recipient}\n\n${body}\n\n[查看](${link})`
  return {
    url: address.href,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ msgtype: 'markdown', markdown: { title: notice.title, text } }),
  }
}

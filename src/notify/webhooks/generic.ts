import { createHmac } from 'node:crypto'

import type { WebhookFormatter } from '@/src/notify/webhooks/webhookMessage'

/**
 * JSON, signed: `X-Zhisu-Signature: t=SECONDS,v1=HEX`, where HEX is the HMAC-SHA256 of `SECONDS.BODY`
 * under the secret. `X-Zhisu-Delivery` repeats when a delivery is repeated.
 */
export const generic: WebhookFormatter = (
  { deliveryId, notice, recipient, link },
  { url, secret },
  at,
) => {
  const body = JSON.stringify({
    id: notice.id,
    kind: notice.kind,
    dispatch: notice.dispatchKey,
    side: notice.side,
    recipient,
    title: { zh: notice.title, en: notice.titleEn ?? notice.title },
    body: { zh: notice.body, en: notice.bodyEn ?? notice.body },
    dueOn: notice.dueOn ?? null,
    needsReceipt: notice.needsReceipt === true,
    occurredAt: notice.occurredAt,
    link,
  })
  const seconds = Math.floor(at.getTime() / 1000)
  const signature = createHmac('sha256', secret ?? '')
    .update(`${seconds}.${body}`)
    .digest('hex')
  return {
    url,
    body,
    headers: {
      'Content-Type': 'application/json',
      'X-Zhisu-Delivery': deliveryId,
      'X-Zhisu-Signature': `t=${seconds},v1=${signature}`,
    },
  }
}

import { WebhookRefusal } from '@/src/notify/deliveryFailure'
import { dingtalk } from '@/src/notify/webhooks/dingtalk'
import { generic } from '@/src/notify/webhooks/generic'
import { wecom } from '@/src/notify/webhooks/wecom'
import type { WebhookFormatter, WebhookMessage } from '@/src/notify/webhooks/webhookMessage'
import type { Webhook } from '@/src/payload-types'

const TIMEOUT_MS = 10_000

/** More of an answer than this is not read. */
const LONGEST_ANSWER_BYTES = 64 * 1024

const formatters: Readonly<Record<Webhook['preset'], WebhookFormatter>> = {
  generic,
  wecom,
  dingtalk,
}

const readAnswer = async (response: Response): Promise<string> => {
  const reader = response.body?.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  while (reader && size < LONGEST_ANSWER_BYTES) {
    const { done, value } = await reader.read()
    if (done) break
    chunks.push(value)
    size += value.length
  }
  await reader?.cancel()
  return Buffer.concat(chunks).toString('utf8')
}

/** Robots answer 200 to everything and say in the body whether they took it. */
const robotCode = (answer: string): unknown => {
  try {
    return (JSON.parse(answer) as { errcode?: unknown } | null)?.errcode
  } catch {
    return 'none'
  }
}

/**
 * Sends one message to a webhook. Addresses are set by administrators and may be inside the network;
 * redirects are not followed, so that an address cannot send us elsewhere.
 *
 * @throws WebhookRefusal when the answer is no success; errors of fetch when there is none within 10 s
 */
export const postWebhook = async (
  webhook: Pick<Webhook, 'preset' | 'url' | 'secret'>,
  message: WebhookMessage,
  at: Date,
): Promise<void> => {
  const { url, headers, body } = formatters[webhook.preset](message, webhook, at)
  if (!/^https?:$/.test(new URL(url).protocol)) throw new WebhookRefusal('URL')
  const response = await fetch(url, {
    method: 'POST',
    headers,
    body,
    redirect: 'manual',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  const answer = await readAnswer(response)
  if (!response.ok) throw new WebhookRefusal(`HTTP ${response.status}`)
  if (webhook.preset === 'generic') return
  const code = robotCode(answer)
  if (code !== 0) throw new WebhookRefusal(`errcode ${String(code)}`)
}

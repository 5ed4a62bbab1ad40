import type { Notification, Webhook } from '@/src/payload-types'

/** What a webhook tells. */
export interface WebhookMessage {
  /** Id of the delivery: the same for every attempt, so that the receiver can drop repetitions. */
  readonly deliveryId: string
  readonly notice: Notification
  /** Name of the organization. */
  readonly recipient: string
  readonly link: string
}

export type WebhookSettings = Pick<Webhook, 'url' | 'secret'>

/** One POST, ready to be sent. */
export interface WebhookRequest {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Makes the request of a preset. Pure. */
export type WebhookFormatter = (
  message: WebhookMessage,
  settings: WebhookSettings,
  at: Date,
) => WebhookRequest
